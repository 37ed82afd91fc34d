package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsNull;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;

/**
 * What enumerating a value gives: pipelines and foreach take arrays apart and leave tables and texts whole.
 */
final class Enumerating {

    private Enumerating() {
    }

    /** The objects that a pipeline gets from the value. */
    static Output output(Value value) {
        if (value instanceof Unknown unknown) {
            return Output.unknown(unknown);
        }
        if (value instanceof OneOf oneOf) {
            return oneOf.alternatives().stream().map(Enumerating::output).reduce(Output::join).orElseThrow();
        }
        return Output.of(known((Known) value));
    }

    /** The rounds of a foreach over the value; empty if they aren't known. Nothing and {@code $null} have none. */
    static Optional<List<Value>> rounds(Value value) {
        if (!(value instanceof Known known)) {
            return Optional.empty();
        }
        return Optional.of(known.isNull() ? List.of() : known(known));
    }

    private static List<Value> known(Known known) {
        if (known.content() instanceof PsArray array) {
            return array.elements();
        }
        return known.content() == PsNull.NOTHING ? List.of() : List.of(known);
    }
}
