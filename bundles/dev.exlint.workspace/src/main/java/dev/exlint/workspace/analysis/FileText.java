package dev.exlint.workspace.analysis;

import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
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
     * @return its text as the core decodes it
     */
    public static FileText read(IFile file) {
        try (InputStream content = file.getContents(true)) {
            return decode(content.readAllBytes());
        } catch (IOException e) {
            return new FileText(SourceText.of(""), NLS.bind(AnalysisMessages.CouldNotBeRead, e.getMessage()));
        } catch (CoreException e) {
            return new FileText(SourceText.of(""), NLS.bind(AnalysisMessages.CouldNotBeRead, e.getStatus().getMessage()));
        }
    }

    private static FileText decode(byte[] bytes) {
        if (SourceDecoder.decode(bytes) instanceof Decoding.Decoded decoded) {
            return new FileText(decoded.source(), "");
        }
        Decoding.Undecodable bad = (Decoding.Undecodable) SourceDecoder.decode(bytes);
        String message = NLS.bind(AnalysisMessages.DoesNotDecode, bad.encoding().displayName(), bad.line());
        return new FileText(SourceText.of(""), message);
    }

    /** {@return whether it is a text} */
    public boolean isText() {
        return problem.isEmpty();
    }
}
