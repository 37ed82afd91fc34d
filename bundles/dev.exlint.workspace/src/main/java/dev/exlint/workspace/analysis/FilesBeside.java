package dev.exlint.workspace.analysis;

import dev.exlint.powershell.eval.ScriptFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/**
 * The files in a script's folder and below, as the workspace has them saved.
 *
 * @param folder the script's folder
 */
record FilesBeside(IContainer folder) implements ScriptFiles {

    private static final int MOST_BYTES = 1_000_000;

    @Override
    public Optional<byte[]> read(String path) {
        if (!(folder.findMember(IPath.fromPortableString(path)) instanceof IFile file)) {
            return Optional.empty();
        }
        try (InputStream content = file.getContents(true)) {
            byte[] bytes = content.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(bytes);
        } catch (CoreException | IOException unreadable) {
            return Optional.empty();
        }
    }
}
