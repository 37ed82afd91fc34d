package dev.exlint.cli;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/**
 * Replaces the content of a file so that nobody ever sees half of it: a temporary file beside it is written and moved over it.
 *
 * <p>A symbolic link stays and its target is replaced; permissions and owner stay. The trap: a move would cut a hard link off from
 * its other names, so such a file is overwritten in place, after the new content is safely on disk.
 */
final class FileReplacement {

    private FileReplacement() {
    }

    /**
     * Writes the new content.
     *
     * @param expected what the file must still hold
     * @throws IOException if the file changed since it was read, or can't be written; it is then as it was
     */
    static void replace(Path file, byte[] expected, byte[] content) throws IOException {
        Path target = file.toRealPath();
        if (!Files.isWritable(target)) {
            throw new IOException("it is write-protected");
        }
        Path temporary = Files.createTempFile(target.getParent(), ".exlint", ".tmp");
        try {
            Files.write(temporary, content);
            keepAttributes(target, temporary);
            if (!Arrays.equals(expected, Files.readAllBytes(target))) {
                throw new IOException("it changed since it was read; run exlint again");
            }
            if (hasOtherNames(target)) {
                Files.write(target, content);
            } else {
                move(temporary, target);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unsupported) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void keepAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null) {
            PosixFileAttributes attributes = Files.readAttributes(from, PosixFileAttributes.class);
            PosixFileAttributes own = view.readAttributes();
            if (!own.owner().equals(attributes.owner())) {
                view.setOwner(attributes.owner());
            }
            if (!own.group().equals(attributes.group())) {
                view.setGroup(attributes.group());
            }
            view.setPermissions(attributes.permissions());
        }
        AclFileAttributeView source = Files.getFileAttributeView(from, AclFileAttributeView.class);
        AclFileAttributeView target = Files.getFileAttributeView(to, AclFileAttributeView.class);
        if (source != null && target != null) {
            target.setAcl(source.getAcl());
        }
    }

    private static boolean hasOtherNames(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && Files.getAttribute(file, "unix:nlink") instanceof Integer names && names > 1;
    }
}
