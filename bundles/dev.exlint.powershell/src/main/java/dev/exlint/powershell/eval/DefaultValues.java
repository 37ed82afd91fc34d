package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.bind.Argument;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * What {@code $PSDefaultParameterValues} adds to a call, if the script sets it: keys are command and parameter, the command with wildcards.
 */
final class DefaultValues {

    /** The engine's own table, which is there from the start. */
    static final String VARIABLE = "psdefaultparametervalues";

    private DefaultValues() {
    }

    static List<Argument> addTo(Evaluation run, CommandAst node, CommandSignature signature, List<Argument> written) {
        Value table = run.variable(VARIABLE);
        boolean unset = table instanceof Known known && known.isNull()
                || table instanceof Unknown unknown && unknown.reason() == UnknownReason.UNDEFINED_VARIABLE;
        if (unset) {
            return written;
        }
        List<Argument> all = new ArrayList<>(written);
        if (!(table instanceof Known known) || !(known.content() instanceof PsHashtable defaults)) {
            all.add(new Argument.Default(node, "", table));
            return all;
        }
        Optional<Boolean> disabled = defaults.entry("Disabled").flatMap(each -> Truth.of(each.value()));
        if (disabled.orElse(false)) {
            return written;
        }
        defaults.entries().forEach(entry -> add(node, signature, entry, all));
        return all;
    }

    private static void add(CommandAst node, CommandSignature signature, PsHashtable.Entry entry, List<Argument> all) {
        int colon = entry.key().indexOf(':');
        if (colon < 0) {
            return;
        }
        Optional<Boolean> fits = Patterns.like(entry.key().substring(0, colon).strip(), false, signature.name());
        boolean code = entry.value() instanceof Known known && known.content() instanceof PsScriptBlock;
        if (fits.isEmpty() || fits.get() && code) {
            all.add(new Argument.Default(node, "", entry.value()));
        } else if (fits.get()) {
            all.add(new Argument.Default(node, entry.key().substring(colon + 1).strip(), entry.value()));
        }
    }
}
