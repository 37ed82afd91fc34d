package dev.exlint.powershell.eval;

import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;

/**
 * Tee-Object: passes everything on and keeps a copy in a variable.
 */
final class TeeObjectStage extends Stage {
    private final String buffer;
    private final Optional<Value> variable;

    TeeObjectStage(Evaluation run, String buffer, Binding binding) {
        super(run);
        this.buffer = buffer;
        this.variable = binding.value("Variable");
    }

    private Output collected() {
        Output output = run.state.buffers().get(buffer);
        return output == null ? Output.NONE : output;
    }

    @Override
    void start() {
        // without input there is nothing to keep
    }

    @Override
    void object(Value object) {
        run.state = run.state.withBuffer(buffer, collected().plus(object));
        next().object(object);
    }

    @Override
    void unknown(Unknown why) {
        run.state = run.state.withBuffer(buffer, Output.unknown(why));
        next().unknown(why);
    }

    @Override
    void end() {
        Value all = collected().toValue();
        run.state = run.state.withoutBuffer(buffer);
        if (variable.isPresent() && variable.get() instanceof Known known && known.content() instanceof String name) {
            run.setLocal(name.toLowerCase(Locale.ROOT), all);
        }
    }
}
