package dev.exlint.diagnosis.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.command.SimpleType;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * The form in which recordings keep values: texts, truth values, numbers, lists and tables; an enum or any other object is its text.
 *
 * <p>The trap: a list that isn't wholly known is unknown here, since a recording has nothing in between.
 */
public final class RecordedForm {

    private static final int DEEPEST = 8;

    private RecordedForm() {
    }

    /** {@return the value of a parameter, secrets as a placeholder} */
    public static Value of(BoundParameter bound) {
        boolean secret = bound.signature().type() == SimpleType.SECURE_STRING;
        if (secret && bound.value() instanceof Known known && !known.isNull()) {
            return new Known("<SecureString>");
        }
        if (bound.signature().type() == SimpleType.BYTES && bound.value() instanceof Known known
                && known.content() instanceof PsArray bytes) {
            return new Known(String.format(Locale.ROOT, "<%d bytes>", bytes.elements().size()));
        }
        return of(bound.value(), 0);
    }

    /** {@return any other value} */
    public static Value of(Value value) {
        return of(value, 0);
    }

    private static Value of(Value value, int depth) {
        if (value instanceof OneOf oneOf) {
            return oneOf(oneOf, depth);
        }
        if (!(value instanceof Known known) || depth > DEEPEST) {
            return value;
        }
        Object content = known.content();
        if (known.isNull()) {
            return Known.NULL;
        }
        if (content instanceof String || content instanceof Boolean || content instanceof Integer || content instanceof Long) {
            return new Known(content);
        }
        if (content instanceof EnumValue flags) {
            return new Known(flags.text());
        }
        if (content instanceof PsScriptBlock) {
            return new Known("<ScriptBlock>");
        }
        if (content instanceof PsArray array) {
            return list(array, depth);
        }
        if (content instanceof PsHashtable table && table.kind() != PsHashtable.Kind.OBJECT) {
            return table(table, depth);
        }
        return TextForm.of(known, " ");
    }

    private static Value oneOf(OneOf oneOf, int depth) {
        List<Known> alternatives = new ArrayList<>();
        for (Known each : oneOf.alternatives()) {
            if (!(of(each, depth + 1) instanceof Known known)) {
                return new Unknown(UnknownReason.BRANCHES, "");
            }
            if (!alternatives.contains(known)) {
                alternatives.add(known);
            }
        }
        return alternatives.size() == 1 ? alternatives.get(0) : new OneOf(alternatives);
    }

    private static Value list(PsArray array, int depth) {
        List<Value> elements = new ArrayList<>();
        for (Value each : array.elements()) {
            Value element = of(each, depth + 1);
            if (!element.isFullyKnown()) {
                return unknown(element);
            }
            elements.add(element);
        }
        return new Known(new PsArray(elements));
    }

    private static Value table(PsHashtable table, int depth) {
        List<PsHashtable.Entry> entries = new ArrayList<>();
        for (PsHashtable.Entry each : table.entries()) {
            Value value = of(each.value(), depth + 1);
            if (!value.isFullyKnown()) {
                return unknown(value);
            }
            entries.add(new PsHashtable.Entry(each.name(), value));
        }
        return new Known(new PsHashtable(PsHashtable.Kind.ORDERED, entries));
    }

    private static Unknown unknown(Value part) {
        return part instanceof Unknown unknown ? unknown.withoutLikely() : new Unknown(UnknownReason.BRANCHES, "");
    }
}
