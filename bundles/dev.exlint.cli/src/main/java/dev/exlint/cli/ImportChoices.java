package dev.exlint.cli;

import dev.exlint.diagnosis.imports.ImportOptions;
import dev.exlint.diagnosis.imports.PasswordSource;
import dev.exlint.diagnosis.imports.object.DateOrder;
import dev.exlint.diagnosis.organisation.Fact;
import java.io.Console;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** Turns the options of an import into what the importer understands. A password is never part of a message. */
final class ImportChoices {

    private ImportChoices() {
    }

    static ImportOptions of(ParseResult parsed, List<String> files, Session session) throws WrongUse {
        String server = CheckOptions.text(parsed, "--server").strip();
        boolean noName = server.length() > 255 || server.chars().anyMatch(Character::isWhitespace);
        if (noName || parsed.hasMatchedOption("--server") && server.isEmpty()) {
            throw new WrongUse("--server must be the name of a server");
        }
        return new ImportOptions(server, zone(CheckOptions.text(parsed, "--zone")), order(CheckOptions.text(parsed, "--date-order")),
                encoding(CheckOptions.text(parsed, "--encoding")), EnvironmentChoice.preference(parsed, files),
                passwords(CheckOptions.text(parsed, "--password-env"), session.surroundings()));
    }

    private static Fact<ZoneId> zone(String text) throws WrongUse {
        try {
            return text.isEmpty() ? Fact.unknown("no time zone is given") : Fact.known(ZoneId.of(text));
        } catch (DateTimeException invalid) {
            throw new WrongUse("--zone " + text + " is no time zone; write it as Europe/Prague or +01:00");
        }
    }

    private static DateOrder order(String text) throws WrongUse {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "", "UNREADABLE" -> DateOrder.UNKNOWN;
            case "MDY" -> DateOrder.MDY;
            case "DMY" -> DateOrder.DMY;
            case "YMD" -> DateOrder.YMD;
            default -> throw new WrongUse("--date-order " + text + " is not known; it is MDY, DMY, YMD or unreadable");
        };
    }

    private static Fact<Charset> encoding(String text) throws WrongUse {
        try {
            return text.isEmpty() ? Fact.unknown("no encoding is given") : Fact.known(Charset.forName(text));
        } catch (IllegalArgumentException invalid) {
            throw new WrongUse("--encoding " + text + " is not known; it is a name such as windows-1252 or UTF-16LE");
        }
    }

    private static PasswordSource passwords(String variable, Surroundings surroundings) throws WrongUse {
        if (!variable.isEmpty()) {
            String password = surroundings.variables().get(variable);
            if (password == null) {
                throw new WrongUse("--password-env " + variable + ": there is no such environment variable");
            }
            return file -> Optional.of(password.toCharArray());
        }
        Console console = surroundings.terminal() ? System.console() : null;
        return console == null ? PasswordSource.none()
                : file -> Optional.ofNullable(console.readPassword("Password of %s: ", file));
    }
}
