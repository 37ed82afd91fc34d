package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Locale;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * The variables that a command sets for its caller through common parameters such as -OutVariable; their values aren't followed.
 */
final class CommonVariables {

    private static final List<String> PARAMETERS = List.of("OutVariable", "ErrorVariable", "WarningVariable", "InformationVariable",
            "PipelineVariable");

    private CommonVariables() {
    }

    static void set(Evaluation run, Binding binding) {
        for (String parameter : PARAMETERS) {
            Value name = binding.parameter(parameter).filter(each -> each.signature().common()).map(each -> each.value()).orElse(Known.NULL);
            if (name instanceof Known known && known.content() instanceof String text) {
                run.setLocal(text.replace("+", "").toLowerCase(Locale.ROOT), new Unknown(UnknownReason.COMMAND_OUTPUT, "-" + parameter));
            }
        }
    }
}
