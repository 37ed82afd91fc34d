package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsCollection;
import dev.exlint.powershell.value.PsNull;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
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
        return isUnordered(value) ? Output.unknown(new Unknown(UnknownReason.OPERATION, "the order of a hashtable"))
                : Output.of(known((Known) value));
    }

    /** The rounds of a foreach over the value; empty if they aren't known. Nothing and {@code $null} have none. */
    static Optional<List<Value>> rounds(Value value) {
        if (!(value instanceof Known known) || isUnordered(value)) {
            return Optional.empty();
        }
        return Optional.of(known.isNull() ? List.of() : known(known));
    }

    /** Whether the value is a collection whose order nobody can foresee. */
    static boolean isUnordered(Value value) {
        return value instanceof Known known && known.content() instanceof PsCollection collection && !collection.ordered();
    }

    /** The elements of an array or collection, in no particular order if it has none; anything else is one element. */
    static List<Value> elements(Known known) {
        return known.content() instanceof PsCollection collection ? collection.items() : known.content() instanceof PsArray array
                ? array.elements() : List.of(known);
    }

    private static List<Value> known(Known known) {
        if (known.content() instanceof PsCollection collection) {
            return collection.items();
        }
        if (known.content() instanceof PsArray array) {
            return array.elements();
        }
        return known.content() == PsNull.NOTHING ? List.of() : List.of(known);
    }
}
