package dev.exlint.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;

/**
 * The scripts to measure with, read before any clock starts: text to tree is measured, not the disk.
 *
 * @param texts the texts, in the order of their paths
 */
record Corpus(List<String> texts) {

    /**
     * Reads a folder.
     *
     * @param folder searched for {@code *.ps1} and {@code *.psm1} at any depth; what is no text is left out
     * @return its scripts
     * @throws IOException if the folder can't be read or holds no script
     */
    static Corpus in(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).filter(Corpus::isScript).sorted().toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            if (SourceDecoder.decode(Files.readAllBytes(file)) instanceof Decoding.Decoded decoded) {
                texts.add(decoded.source().text());
            }
        }
        if (texts.isEmpty()) {
            throw new IOException("no script in " + folder);
        }
        return new Corpus(List.copyOf(texts));
    }

    private static boolean isScript(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ps1") || name.endsWith(".psm1");
    }

    /** How many lines there are, counted by their line feeds. */
    long lines() {
        return texts.stream().mapToLong(Corpus::lines).sum();
    }

    /** How many UTF-16 units there are. */
    long units() {
        return texts.stream().mapToLong(String::length).sum();
    }

    static long lines(String text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    /**
     * Makes one long script of them, each in a script block of its own, so that their {@code param} blocks stay valid.
     *
     * @param lines where to stop, at the end of a file
     * @return the script
     */
    String joined(int lines) {
        StringBuilder joined = new StringBuilder();
        long count = 0;
        for (String text : texts) {
            if (count >= lines) {
                break;
            }
            joined.append("& {\n").append(text).append("\n}\n");
            count += lines(text) + 3;
        }
        return joined.toString();
    }
}
