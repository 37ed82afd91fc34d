package dev.exlint.powershell.command;

import dev.exlint.powershell.value.ParameterType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The table of built-in commands that shape values: their names, aliases, parameters, and what kind of output they have.
 */
public final class BuiltIns {

    /** What a built-in command puts out. */
    public enum Kind {
        /** Nothing, and it never fails. */
        NONE,
        /** Nothing, but it may fail. */
        EFFECT,
        /** Something nobody can tell. */
        UNKNOWN,
        /** Something that evaluation works out. */
        SPECIAL,
        /** It runs its block in another session. */
        ISOLATED,
        /** It runs its block where it stands. */
        INPLACE
    }

    /**
     * One command.
     *
     * @param signature its parameters, read leniently: the rest is collected
     * @param kind what it puts out
     */
    public record BuiltIn(CommandSignature signature, Kind kind) {
    }

    private static final String FILE = "builtins.tsv";
    private static final int COLUMNS = 4;
    private static final Map<String, BuiltIn> TABLE = read();

    private BuiltIns() {
    }

    /**
     * {@return the command of that name or alias}
     *
     * @param name the name, ignoring case
     */
    public static Optional<BuiltIn> find(String name) {
        return Optional.ofNullable(TABLE.get(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * {@return the full name of a built-in alias, any other name as it is}
     *
     * @param name the name, ignoring case
     */
    public static String canonical(String name) {
        return find(name).map(each -> each.signature().name()).orElse(name);
    }

    private static Map<String, BuiltIn> read() {
        Map<String, BuiltIn> table = new HashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] row = line.split("\t", -1);
                if (row.length < COLUMNS) {
                    throw new IllegalStateException(FILE + ": too few columns: " + line);
                }
                BuiltIn command = command(row);
                command.signature().aliases().forEach(alias -> table.put(alias.toLowerCase(Locale.ROOT), command));
                table.put(row[0].toLowerCase(Locale.ROOT), command);
            }
        }
        return Map.copyOf(table);
    }

    private static BuiltIn command(String[] row) {
        List<String> aliases = row[1].isEmpty() ? List.of() : List.of(row[1].split(" "));
        List<ParameterSignature> parameters = new ArrayList<>();
        for (String parameter : row[3].isEmpty() ? new String[0] : row[3].split(" ")) {
            parameters.add(parameter(parameter));
        }
        for (ParameterSignature common : CommonParameters.of(true)) {
            if (parameters.stream().noneMatch(each -> each.isNamed(common.name()))) {
                parameters.add(common);
            }
        }
        return new BuiltIn(new CommandSignature(row[0], aliases, "", parameters, true, true),
                Kind.valueOf(row[2].toUpperCase(Locale.ROOT)));
    }

    private static ParameterSignature parameter(String text) {
        int at = text.indexOf('@');
        int position = at < 0 ? SetMembership.NAMED : Integer.parseInt(text.substring(at + 1));
        String typed = at < 0 ? text : text.substring(0, at);
        int colon = typed.indexOf(':');
        String type = colon < 0 ? "" : typed.substring(colon + 1);
        ParameterType parameterType = switch (type) {
            case "Switch" -> SimpleType.SWITCH;
            case "Int32" -> SimpleType.INT32;
            case "String" -> SimpleType.STRING;
            default -> SimpleType.OBJECT;
        };
        String[] names = (colon < 0 ? typed : typed.substring(0, colon)).split("\\|");
        return new ParameterSignature(names[0], List.of(names).subList(1, names.length), parameterType,
                List.of(new SetMembership(SetMembership.ALL, false, position, false, false)), false);
    }

    private static List<String> lines() {
        try (InputStream stream = BuiltIns.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing in this build");
            }
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
