package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.exlint.powershell.bind.Argument;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Commands for items that are given names of the engine's own drives, such as {@code Remove-Item function:f}: what they name is unknown
 * afterwards.
 */
final class Drives {

    private static final Pattern NAME = Pattern.compile("(?i)(alias|function|variable|env):[\\\\/]?(.*)");

    private Drives() {
    }

    static void mayChange(Evaluation run, List<Argument> arguments) {
        for (Value value : Blocks.values(arguments)) {
            mayChange(run, value);
        }
    }

    private static void mayChange(Evaluation run, Value value) {
        if (value instanceof Known known && known.content() instanceof PsArray array) {
            array.elements().forEach(each -> mayChange(run, each));
        } else if (value instanceof Known known && known.content() instanceof String text) {
            Matcher matcher = NAME.matcher(text);
            if (matcher.matches() && !run.isDead()) {
                change(run, matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2).toLowerCase(Locale.ROOT));
            }
        }
    }

    private static void change(Evaluation run, String drive, String name) {
        Unknown why = new Unknown(UnknownReason.DRIVE_ITEM, drive + ":" + name);
        if (!name.matches("[^*?\\[]+")) {
            run.forget(why);
            return;
        }
        for (int depth = 0; depth <= run.state.scope().depth(); depth++) {
            run.state = run.state.with(Variables.at(run.state.scope(), depth, scope -> switch (drive) {
                case "alias" -> scope.alias(name) == null ? scope : scope.withAlias(name, Scope.UNKNOWN_ALIAS);
                case "function" -> scope.withFunction(name, Function.UNKNOWN);
                case "variable" -> scope.withVariable(name, why);
                default -> scope.withVariable("env:" + name, why);
            }));
        }
    }
}
