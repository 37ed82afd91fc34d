package dev.exlint.workspace.analysis;

import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;

/**
 * What lies on disk: a text with its bytes, or the reason why it is none.
 *
 * @param source the text; empty if there is a problem
 * @param problem one sentence, or empty
 */
public record FileText(SourceText source, String problem) {

    /**
     * Reads a file.
     *
     * @param file a workspace file
     * @param ansiCodePage what its bytes mean if they are neither marked nor UTF-8
     * @return its text as the core decodes it
     */
    public static FileText read(IFile file, Charset ansiCodePage) {
        try (InputStream content = file.getContents(true)) {
            return decode(content.readAllBytes(), ansiCodePage);
        } catch (IOException e) {
            return new FileText(SourceText.of(""), NLS.bind(AnalysisMessages.CouldNotBeRead, e.getMessage()));
        } catch (CoreException e) {
            return new FileText(SourceText.of(""), NLS.bind(AnalysisMessages.CouldNotBeRead, e.getStatus().getMessage()));
        }
    }

    private static FileText decode(byte[] bytes, Charset ansiCodePage) {
        Decoding decoding = SourceDecoder.decode(bytes, ansiCodePage);
        if (decoding instanceof Decoding.Decoded decoded) {
            return new FileText(decoded.source(), "");
        }
        Decoding.Undecodable bad = (Decoding.Undecodable) decoding;
        String message = NLS.bind(AnalysisMessages.DoesNotDecode, bad.encoding().displayName(), bad.line());
        return new FileText(SourceText.of(""), message);
    }

    /** {@return whether it is a text} */
    public boolean isText() {
        return problem.isEmpty();
    }
}
