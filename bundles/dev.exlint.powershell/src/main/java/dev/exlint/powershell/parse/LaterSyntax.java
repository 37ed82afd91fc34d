package dev.exlint.powershell.parse;

import java.util.Optional;

import dev.exlint.powershell.source.SyntaxError;

/**
 * A construct of a later version of the language that Windows PowerShell 5.1 refuses: what a message adds to the engine's error.
 *
 * <p>Versions as the engine's public history shows them. Only what the error and the text at its place make certain is named.
 *
 * @param construct how the construct is written, or its name
 * @param since the first version that has it
 */
public record LaterSyntax(String construct, String since) {

    /**
     * Names the construct behind an error of the 5.1 dialect.
     *
     * @param tree the script, read in the 5.1 dialect
     * @param error one of its errors
     * @return the construct, or nothing if the error has another cause
     */
    public static Optional<LaterSyntax> behind(SyntaxTree tree, SyntaxError error) {
        if (tree.dialect().isPowerShell7()) {
            return Optional.empty();
        }
        String source = tree.source().text();
        String text = source.substring(Math.min(error.start(), source.length()), Math.min(error.end(), source.length()));
        return switch (error.id()) {
            case ErrorId.InvalidEndOfLine -> since(text, "7.0");
            case ErrorId.AmpersandNotAllowed -> since(text, "6.0");
            case ErrorId.UnexpectedToken -> question(text);
            case ErrorId.EmptyPipeElement -> text.equals("|") && startsLine(source, error.start())
                    ? since("| at the start of a line", "7.0")
                    : Optional.empty();
            case ErrorId.MissingTypeBody -> source.substring(error.end()).stripLeading().startsWith(":")
                    ? since("the type of an enum", "6.2")
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<LaterSyntax> question(String text) {
        if (text.equals("?")) {
            return since("? :", "7.0");
        }
        if (text.startsWith("??")) {
            return since(text.startsWith("??=") ? "??=" : "??", "7.0");
        }
        if (text.startsWith("?.") || text.startsWith("?[")) {
            return since(text.substring(0, 2), "7.1");
        }
        return Optional.empty();
    }

    private static boolean startsLine(String source, int offset) {
        int before = offset - 1;
        while (before >= 0 && (source.charAt(before) == ' ' || source.charAt(before) == '\t')) {
            before--;
        }
        return before >= 0 && (source.charAt(before) == '\n' || source.charAt(before) == '\r');
    }

    private static Optional<LaterSyntax> since(String construct, String version) {
        return Optional.of(new LaterSyntax(construct, version));
    }
}
