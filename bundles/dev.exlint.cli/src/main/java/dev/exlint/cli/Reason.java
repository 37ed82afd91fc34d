package dev.exlint.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file can't be read or written; Java's messages are often only the file's name. */
final class Reason {

    private Reason() {
    }

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileSystemLoopException) {
            return "its links form a loop";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is not a folder";
        }
        String text = failure instanceof FileSystemException file && file.getReason() != null ? file.getReason() : failure.getMessage();
        return text == null ? failure.getClass().getSimpleName() : text.replace('\n', ' ').replace('\r', ' ');
    }
}
