package dev.exlint.workspace.analysis;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.IDocument;

/**
 * Keeps the ANSI code page that a file was read in.
 *
 * <p>On saving, the platform asks the content type again, and of the mere text: that tells UTF-16 by its mark and nothing of a code page,
 * so that the file would become UTF-8, which Windows PowerShell 5.1 reads as something else.
 */
final class SavedEncoding {

    private SavedEncoding() {
    }

    /** Has the file of a document written as it was read; documents without a file and Unicode are left alone. */
    static void keep(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer != null && buffer.getEncoding() != null && isCodePage(buffer.getEncoding())) {
            buffer.setEncoding(buffer.getEncoding());
        }
    }

    private static boolean isCodePage(String encoding) {
        return !encoding.startsWith("UTF-") && Charset.isSupported(encoding)
                && !Charset.forName(encoding).equals(StandardCharsets.US_ASCII);
    }
}
