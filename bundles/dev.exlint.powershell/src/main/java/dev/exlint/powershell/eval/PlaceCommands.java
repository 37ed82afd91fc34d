package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.ScriptPath;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Small commands that make values: paths beside the script, dates, spans, secrets.
 */
final class PlaceCommands {

    private PlaceCommands() {
    }

    private static Output unknown(String command) {
        return Output.unknown(new Unknown(UnknownReason.COMMAND_OUTPUT, command));
    }

    private static Output of(Optional<?> content, String command) {
        return content.isPresent() ? Output.of(List.of(new Known(content.get()))) : unknown(command);
    }

    /** Join-Path and Split-Path; of other paths the result depends on the machine. */
    static Output path(boolean split, Binding binding) {
        String command = split ? "Split-Path" : "Join-Path";
        Value given = binding.value("Path").or(() -> binding.value("LiteralPath")).orElse(Known.NULL);
        if (!(given instanceof Known known) || !(known.content() instanceof ScriptPath path) || binding.open().isPresent()) {
            return unknown(command);
        }
        long parameters = binding.parameters().size();
        if (!split) {
            Optional<String> child = binding.value("ChildPath").filter(Known.class::isInstance).map(each -> ((Known) each).content())
                    .filter(String.class::isInstance).map(String.class::cast);
            return parameters == 2 ? of(child.flatMap(each -> Paths.child(path, each)), command) : unknown(command);
        }
        boolean leaf = binding.value("Leaf").equals(Optional.of(Known.TRUE));
        boolean parent = parameters == 1 || parameters == 2 && binding.value("Parent").equals(Optional.of(Known.TRUE));
        return leaf && parameters == 2 ? of(Paths.leaf(path), command) : parent ? of(Paths.parent(path), command) : unknown(command);
    }

    /** Only a date that is written; now is unknown. */
    static Output date(Binding binding) {
        boolean alone = binding.parameters().size() == 1 && binding.open().isEmpty();
        Optional<Object> date = binding.value("Date").filter(each -> alone).filter(Known.class::isInstance)
                .map(each -> ((Known) each).content())
                .flatMap(each -> each instanceof String text ? Dates.parse(text, false)
                        : Dates.isDate(each) ? Optional.of(each) : Optional.empty());
        return of(date, "Get-Date");
    }

    static Output span(Binding binding) {
        if (binding.open().isPresent()) {
            return unknown("New-TimeSpan");
        }
        Optional<Value> start = binding.value("Start");
        Optional<Value> end = binding.value("End");
        if (start.isPresent() && end.isPresent() && binding.parameters().size() == 2) {
            boolean dates = start.get() instanceof Known from && end.get() instanceof Known to && Dates.isDate(from.content())
                    && Dates.isDate(to.content());
            return dates ? Output.of(List.of(new Known(Dates.difference(((Known) end.get()).content(), ((Known) start.get()).content()))))
                    : unknown("New-TimeSpan");
        }
        long milliseconds = 0;
        for (var parameter : binding.parameters().values()) {
            long unit = switch (parameter.name()) {
                case "Days" -> Duration.DAY;
                case "Hours" -> Duration.HOUR;
                case "Minutes" -> Duration.MINUTE;
                case "Seconds" -> Duration.SECOND;
                default -> 0;
            };
            if (unit == 0 || !(parameter.value() instanceof Known known) || !(known.content() instanceof Integer amount)) {
                return unknown("New-TimeSpan");
            }
            milliseconds += unit * amount;
        }
        return Output.of(List.of(new Known(Duration.of(milliseconds))));
    }

    /** A password in plain text becomes a secret; from an encrypted one it may fail. */
    static Output secret(Evaluation run, Binding binding) {
        boolean forced = run.isPowerShell7() || binding.value("Force").equals(Optional.of(Known.TRUE));
        boolean plain = forced && binding.value("AsPlainText").equals(Optional.of(Known.TRUE))
                && binding.value("String").filter(each -> each instanceof Known known
                && known.content() instanceof String text && !text.isEmpty()).isPresent();
        return plain ? Output.of(List.of(new Known(new PlainObject("System.Security.SecureString", List.of()))))
                : unknown("ConvertTo-SecureString");
    }
}
