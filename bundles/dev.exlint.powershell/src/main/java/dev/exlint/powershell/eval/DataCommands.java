package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.data.DataArray;
import dev.exlint.powershell.data.DataBoolean;
import dev.exlint.powershell.data.DataFile;
import dev.exlint.powershell.data.DataNumber;
import dev.exlint.powershell.data.DataReading;
import dev.exlint.powershell.data.DataTable;
import dev.exlint.powershell.data.DataText;
import dev.exlint.powershell.data.DataValue;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Commands that read data: from files beside the script, or from texts in it.
 */
final class DataCommands {

    private static final int STEPS = 200_000;

    private DataCommands() {
    }

    private static Output unknown(String command) {
        return Output.unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, command));
    }

    private static Optional<Value> path(Binding binding) {
        return binding.value("Path").or(() -> binding.value("LiteralPath"));
    }

    private static boolean has(Binding binding, String... parameters) {
        for (String parameter : parameters) {
            if (binding.parameter(parameter).isPresent()) {
                return true;
            }
        }
        return binding.open().isPresent();
    }

    private static Optional<String> text(Binding binding, String parameter) {
        return binding.value(parameter).filter(Known.class::isInstance).map(each -> ((Known) each).content())
                .filter(String.class::isInstance).map(String.class::cast);
    }

    // ---- files

    static Output content(Evaluation run, Binding binding) {
        Output unknown = unknown("Get-Content");
        Value path = path(binding).orElse(Known.NULL);
        boolean name = path instanceof Known known && known.content() instanceof String text
                && text.matches("(?i)env:[\\\\/]?COMPUTERNAME");
        if (name && !has(binding, "Raw")) {
            return Output.of(List.of(Variables.readDrive(run, "env", "COMPUTERNAME")));
        }
        if (has(binding, "Filter", "Include", "Exclude", "ReadCount", "Delimiter", "Wait", "Stream", "AsByteStream", "Credential")
                || binding.parameter("Encoding").isPresent() && text(binding, "Encoding").isEmpty()) {
            return unknown;
        }
        Optional<String> text = run.files.text(path, text(binding, "Encoding"));
        if (text.isEmpty()) {
            return unknown;
        }
        if (binding.value("Raw").equals(Optional.of(Known.TRUE))) {
            return text.get().isEmpty() ? Output.NONE : Output.of(List.of(new Known(text.get())));
        }
        List<String> lines = BesideScript.lines(text.get());
        for (String parameter : List.of("TotalCount", "Tail")) {
            if (binding.parameter(parameter).isPresent()) {
                Optional<Integer> count = binding.value(parameter).filter(Known.class::isInstance).map(each -> ((Known) each).content())
                        .filter(Integer.class::isInstance).map(Integer.class::cast).filter(each -> each >= 0);
                if (count.isEmpty()) {
                    return unknown;
                }
                int kept = Math.min(lines.size(), count.get());
                lines = parameter.equals("Tail") ? lines.subList(lines.size() - kept, lines.size()) : lines.subList(0, kept);
            }
        }
        return Output.of(lines.stream().map(Known::new).toList());
    }

    /** A file that is there when the script is read is there when it runs; one that isn't may be by then. */
    static Output exists(Evaluation run, Binding binding) {
        boolean plain = !has(binding, "Filter", "Include", "Exclude", "OlderThan", "NewerThan", "IsValid", "Credential")
                && text(binding, "PathType").filter(each -> !each.equalsIgnoreCase("Leaf")).isEmpty();
        return plain && path(binding).flatMap(run.files::bytes).isPresent() ? Output.of(List.of(Known.TRUE)) : unknown("Test-Path");
    }

    static Output dataFile(Evaluation run, Binding binding) {
        Output unknown = unknown("Import-PowerShellDataFile");
        Optional<String> text = has(binding, "SkipLimitCheck") ? Optional.empty()
                : path(binding).flatMap(each -> run.files.text(each, Optional.empty()));
        if (text.isEmpty()) {
            return unknown;
        }
        DataReading reading = DataFile.read(SourceText.of(text.get()), run.tree.dialect(), Budget.ofSteps(STEPS));
        return reading instanceof DataReading.Read read ? Output.of(List.of(value(read.table()))) : unknown;
    }

    private static Value value(DataValue data) {
        if (data instanceof DataText text) {
            return new Known(text.value());
        }
        if (data instanceof DataNumber number) {
            return new Known(Expressions.number(number.number()));
        }
        if (data instanceof DataBoolean truth) {
            return Known.of(truth.value());
        }
        if (data instanceof DataArray array) {
            return new Known(new PsArray(array.elements().stream().map(DataCommands::value).toList()));
        }
        if (data instanceof DataTable table) {
            return new Known(new PsHashtable(PsHashtable.Kind.HASHTABLE,
                    table.entries().stream().map(each -> new PsHashtable.Entry(each.name(), value(each.value()))).toList()));
        }
        return Known.NULL;
    }

    // ---- texts

    static Output importCsv(Evaluation run, Binding binding) {
        Optional<String> text = path(binding).flatMap(each -> run.files.text(each, text(binding, "Encoding")));
        return text.map(each -> csv(binding, List.of(new Known(each)), "Import-Csv")).orElse(unknown("Import-Csv"));
    }

    static Output csv(Binding binding, List<Value> texts, String command) {
        String delimiter = binding.parameter("Delimiter").isPresent() ? text(binding, "Delimiter").orElse("") : ",";
        List<Value> names = Enumerating.rounds(binding.value("Header").orElse(Known.NOTHING)).orElse(List.of(Errors.UNKNOWN));
        boolean plain = names.stream().allMatch(each -> each instanceof Known known && known.content() instanceof String);
        if (has(binding, "UseCulture") || delimiter.length() != 1 || !plain) {
            return unknown(command);
        }
        Csv csv = new Csv(delimiter.charAt(0), names.stream().map(each -> (String) ((Known) each).content()).toList());
        List<Value> rows = new ArrayList<>();
        for (Value text : texts) {
            Optional<List<Value>> more = text instanceof Known known && known.content() instanceof String string ? csv.rows(string)
                    : Optional.empty();
            if (more.isEmpty()) {
                return unknown(command);
            }
            rows.addAll(more.get());
        }
        return Output.of(rows);
    }

    static Output json(Evaluation run, Binding binding, List<Value> texts) {
        Output unknown = unknown("ConvertFrom-Json");
        List<String> lines = new ArrayList<>();
        for (Value text : texts) {
            if (!(text instanceof Known known) || !(known.content() instanceof String line)) {
                return unknown;
            }
            lines.add(line);
        }
        boolean several = lines.size() > 1 && Json.read(lines.get(0)).isPresent();
        if (has(binding, "AsHashtable", "Depth", "NoEnumerate", "DateKind") || several || lines.isEmpty()) {
            return unknown;
        }
        Optional<Value> value = Json.read(String.join("\n", lines));
        boolean list = value.isPresent() && value.get() instanceof Known known && known.content() instanceof PsArray;
        // Windows PowerShell passes a list on as one object, later versions take it apart
        return value.isEmpty() || list && !run.isPowerShell7() ? unknown : Enumerating.output(value.get());
    }

    /** Lines of names and values; what is escaped isn't modelled. */
    static Output stringData(Binding binding, List<Value> texts) {
        Output unknown = unknown("ConvertFrom-StringData");
        List<Value> tables = new ArrayList<>();
        for (Value text : texts) {
            if (!(text instanceof Known known) || !(known.content() instanceof String lines) || has(binding, "Delimiter")
                    || lines.indexOf('\\') >= 0) {
                return unknown;
            }
            List<PsHashtable.Entry> entries = new ArrayList<>();
            for (String line : lines.split("\r\n|\n|\r")) {
                String trimmed = line.strip();
                int equals = trimmed.indexOf('=');
                if (trimmed.isEmpty() || trimmed.startsWith("#")) {
                    continue;
                }
                String key = equals < 0 ? "" : trimmed.substring(0, equals).strip();
                if (key.isEmpty() || entries.stream().anyMatch(each -> each.key().equalsIgnoreCase(key))) {
                    return unknown;
                }
                entries.add(new PsHashtable.Entry(key, new Known(trimmed.substring(equals + 1).strip())));
            }
            tables.add(new Known(new PsHashtable(PsHashtable.Kind.HASHTABLE, entries)));
        }
        return Output.of(tables);
    }

    /** The text that a parameter gives, or those that come through the pipeline. */
    static final class FromTexts extends Reshaping {

        private final String command;
        private final String parameter;

        FromTexts(Evaluation run, Binding binding, String command, String parameter) {
            super(run, binding, command);
            this.command = command.toLowerCase(Locale.ROOT);
            this.parameter = parameter;
        }

        @Override
        void start() {
            Optional<List<Value>> given = Enumerating.rounds(binding.value(parameter).orElse(Known.NOTHING));
            feed(given.isPresent() && !given.get().isEmpty() ? reshape(given.get()) : unmodelled());
        }

        @Override
        Output reshape(List<Value> texts) {
            return switch (command) {
                case "convertfrom-csv" -> csv(binding, texts, "ConvertFrom-Csv");
                case "convertfrom-json" -> json(run, binding, texts);
                default -> stringData(binding, texts);
            };
        }
    }
}
