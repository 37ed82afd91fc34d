package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Reads elements by index: of arrays (negative from the end, several at once), of tables by key, of texts by character.
 */
final class Indexing {

    private static final Unknown UNMODELLED = new Unknown(UnknownReason.OPERATION, "[ ]");

    private Indexing() {
    }

    static Value read(Value target, Value index) {
        return Operators.each(target, index, (a, b) -> known((Known) a, (Known) b));
    }

    private static Value known(Known target, Known index) {
        Object content = target.content();
        if (content instanceof PsHashtable table) {
            return index.content() instanceof PsArray keys ? several(keys, key -> entry(table, key)) : entry(table, index);
        }
        if (content instanceof PsArray array) {
            return index.content() instanceof PsArray places ? several(places, place -> element(array.elements(), place))
                    : element(array.elements(), index);
        }
        if (content instanceof String text) {
            return index.content() instanceof PsArray places
                    ? several(places, place -> place instanceof Known known ? character(text, known) : UNMODELLED)
                    : character(text, index);
        }
        boolean scalar = content instanceof Number || content instanceof Boolean || content instanceof EnumValue
                || content instanceof OpaqueObject && !(content instanceof PlainObject);
        if (!scalar) {
            return UNMODELLED;
        }
        Optional<Integer> place = place(index);
        return place.isPresent() && (place.get() == 0 || place.get() == -1) ? target : UNMODELLED;
    }

    private static Value several(PsArray places, java.util.function.Function<Value, Value> read) {
        List<Value> found = new ArrayList<>();
        for (Value place : places.elements()) {
            Value element = read.apply(place);
            if (!(element instanceof Known known && known.isNull())) {
                found.add(element);
            }
        }
        return new Known(new PsArray(found));
    }

    private static Value entry(PsHashtable table, Value key) {
        if (table.kind() == PsHashtable.Kind.OBJECT || table.kind() == PsHashtable.Kind.ORDERED && place(key).isPresent()) {
            return UNMODELLED;
        }
        Optional<String> name = TableKeys.of(key);
        if (name.isEmpty()) {
            return UNMODELLED;
        }
        return table.entry(name.get()).map(PsHashtable.Entry::value).orElse(Known.NULL);
    }

    private static Value element(List<Value> elements, Value index) {
        Optional<Integer> place = place(index);
        if (place.isEmpty()) {
            return UNMODELLED;
        }
        int at = place.get() < 0 ? elements.size() + place.get() : place.get();
        return at >= 0 && at < elements.size() ? elements.get(at) : Known.NULL;
    }

    private static Value character(String text, Known index) {
        Optional<Integer> place = place(index);
        if (place.isEmpty()) {
            return UNMODELLED;
        }
        int at = place.get() < 0 ? text.length() + place.get() : place.get();
        return at >= 0 && at < text.length() ? new Known(text.charAt(at)) : Known.NULL;
    }

    private static Optional<Integer> place(Value index) {
        return index instanceof Known known && known.content() instanceof Integer number ? Optional.of(number) : Optional.empty();
    }
}
