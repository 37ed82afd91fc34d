package dev.exlint.cli;

import dev.exlint.diagnosis.Problem;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the scripts that the arguments mean: files as they are, folders with everything below that ends in {@code .ps1} or
 * {@code .psm1}.
 *
 * <p>{@code .git} is left out. Links are followed, but no folder is entered twice: first all real folders, then what links add, so
 * that loops and farms of links end and the names don't depend on the order of the disk.
 */
final class ScriptFinder {

    private final LocalFiles files;
    private final List<ScriptFile> found = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    ScriptFinder(LocalFiles files) {
        this.files = files;
    }

    /** Takes one argument; what can't be found becomes a problem. */
    void add(String argument) {
        String name = LocalFiles.withSlashes(argument);
        try {
            Path path = files.path(argument);
            if (!Files.exists(path)) {
                problems.add(new Problem(name, 0, "there is no such file or folder; give the path of a script or of a folder of scripts"));
            } else if (Files.isDirectory(path)) {
                walk(new Folder(name, path));
            } else {
                found.add(new ScriptFile(name, path));
            }
        } catch (IOException failure) {
            problems.add(new Problem(name, 0, Reason.of(failure)));
        }
    }

    /** The scripts in the order of the arguments, those of one folder sorted by name. */
    List<ScriptFile> found() {
        return found;
    }

    List<Problem> problems() {
        return problems;
    }

    private record Folder(String name, Path path) {

        String child(Path entry) {
            String last = entry.getFileName().toString();
            return name.endsWith("/") ? name + last : name + "/" + last;
        }
    }

    private void walk(Folder start) {
        List<ScriptFile> below = new ArrayList<>();
        Set<Path> entered = new HashSet<>();
        Deque<Folder> folders = new ArrayDeque<>();
        Deque<Folder> links = new ArrayDeque<>();
        folders.add(start);
        while (!folders.isEmpty() || !links.isEmpty()) {
            Folder folder = folders.isEmpty() ? links.remove() : folders.remove();
            try {
                if (entered.add(folder.path().toRealPath())) {
                    enter(folder, folders, links, below);
                }
            } catch (IOException failure) {
                problems.add(new Problem(folder.name(), 0, "the folder can't be read: " + Reason.of(failure)));
            }
        }
        below.sort(Comparator.comparing(ScriptFile::name));
        found.addAll(below);
    }

    private static void enter(Folder folder, Deque<Folder> folders, Deque<Folder> links, List<ScriptFile> below) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path())) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        for (Path entry : entries) {
            String name = folder.child(entry);
            if (Files.isDirectory(entry)) {
                if (!entry.getFileName().toString().equals(".git")) {
                    (Files.isSymbolicLink(entry) ? links : folders).add(new Folder(name, entry));
                }
            } else if (isScript(name) && !isDevice(entry)) {
                below.add(new ScriptFile(name, entry));
            }
        }
    }

    /** Pipes and devices would block; a link to nowhere is kept, so that reading it says so. */
    private static boolean isDevice(Path entry) {
        return Files.exists(entry) && !Files.isRegularFile(entry);
    }

    private static boolean isScript(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".ps1") || lower.endsWith(".psm1");
    }
}
