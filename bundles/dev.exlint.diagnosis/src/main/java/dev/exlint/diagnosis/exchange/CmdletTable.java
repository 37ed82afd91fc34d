package dev.exlint.diagnosis.exchange;

import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.command.CommonParameters;
import dev.exlint.powershell.command.ParameterSignature;
import dev.exlint.powershell.value.ParameterType;
import dev.exlint.powershell.command.SetMembership;
import dev.exlint.powershell.command.SimpleType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the table of Exchange cmdlets, since hundreds of parameters are data and not code.
 *
 * <p>The columns: cmdlet, parameter, set, type, mandatory, position, pipeline, default set, ShouldProcess. A parameter has one line per
 * set.
 */
final class CmdletTable {

    private static final String FILE = "cmdlets.tsv";
    private static final int COLUMNS = 9;

    private CmdletTable() {
    }

    static List<CommandSignature> read() {
        Map<String, List<String[]>> byCmdlet = new LinkedHashMap<>();
        for (String line : lines()) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] row = line.split("\t", -1);
                if (row.length < COLUMNS) {
                    throw new IllegalStateException(FILE + ": too few columns: " + line);
                }
                byCmdlet.computeIfAbsent(row[0], name -> new ArrayList<>()).add(row);
            }
        }
        return byCmdlet.values().stream().map(CmdletTable::signature).toList();
    }

    private static CommandSignature signature(List<String[]> rows) {
        String[] first = rows.get(0);
        boolean shouldProcess = first[8].equals("yes");
        Map<String, List<String[]>> byParameter = rows.stream()
                .collect(Collectors.groupingBy(row -> row[1], LinkedHashMap::new, Collectors.toList()));
        List<ParameterSignature> parameters = new ArrayList<>();
        byParameter.forEach((name, lines) -> parameters.add(new ParameterSignature(name, List.of(), type(lines.get(0)[3]),
                lines.stream().map(CmdletTable::membership).toList(), false)));
        parameters.addAll(CommonParameters.of(shouldProcess));
        return new CommandSignature(first[0], List.of(), first[7], parameters, shouldProcess);
    }

    private static SetMembership membership(String[] row) {
        int position = row[5].isEmpty() ? SetMembership.NAMED : Integer.parseInt(row[5]);
        return new SetMembership(row[2], row[4].equals("yes"), position, row[6].contains("value"), row[6].contains("name"));
    }

    private static ParameterType type(String name) {
        return switch (name) {
            case "String" -> SimpleType.STRING;
            case "String[]" -> SimpleType.STRINGS;
            case "Switch" -> SimpleType.SWITCH;
            case "Boolean" -> SimpleType.BOOLEAN;
            case "Int32" -> SimpleType.INT32;
            case "Byte[]" -> SimpleType.BYTES;
            case "SecureString" -> SimpleType.SECURE_STRING;
            case "AllowedServices" -> ExchangeTypes.ALLOWED_SERVICES;
            case "TlsAuthLevel" -> ExchangeTypes.TLS_AUTH_LEVEL;
            case "ProtocolLoggingLevel" -> ExchangeTypes.PROTOCOL_LOGGING_LEVEL;
            case "Object" -> SimpleType.OBJECT;
            default -> throw new IllegalStateException(FILE + ": no such type: " + name);
        };
    }

    private static List<String> lines() {
        try (InputStream stream = CmdletTable.class.getResourceAsStream(FILE)) {
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
