package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.EnumType;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.TypeReference;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Reads properties; of an array those of its elements, unless the array has one of that name itself.
 */
final class Members {

    private Members() {
    }

    static Value read(Evaluation run, Value target, Value name, boolean isStatic) {
        if (!(name instanceof Known known) || !(known.content() instanceof String property)) {
            return new Unknown(UnknownReason.MEMBER, "");
        }
        if (target instanceof Unknown unknown) {
            return unknown.withoutLikely();
        }
        if (isStatic) {
            return staticProperty(run, target, property);
        }
        return target instanceof OneOf ? Operators.map(target, each -> property((Known) each, property))
                : property((Known) target, property);
    }

    private static Value staticProperty(Evaluation run, Value target, String name) {
        if (target instanceof Known known && known.content() instanceof TypeReference type) {
            if (Casting.shortName(type.name()).equals("string") && name.equalsIgnoreCase("Empty")) {
                return new Known("");
            }
            Optional<EnumType> enumType = Casting.enumType(run, type.name());
            Optional<Long> member = enumType.flatMap(each -> each.valueOf(name));
            if (member.isPresent()) {
                return new Known(new EnumValue(enumType.get(), member.get()));
            }
        }
        return new Unknown(UnknownReason.MEMBER, name);
    }

    /** The property of one object; {@code $null} if the object certainly has none of that name. */
    static Value property(Known target, String name) {
        Object content = target.content();
        if (content instanceof PsArray array) {
            return ofArray(array, name);
        }
        Optional<Value> own = own(target, name);
        if (own.isPresent()) {
            return own.get();
        }
        if (name.equalsIgnoreCase("Count") || name.equalsIgnoreCase("Length")) {
            return new Known(target.isNull() ? 0 : 1);
        }
        if (content instanceof OpaqueObject || content instanceof PsHashtable || target.isNull() || content instanceof String
                || content instanceof Number) {
            return isAdapted(name) ? new Unknown(UnknownReason.MEMBER, name) : Known.NULL;
        }
        return new Unknown(UnknownReason.MEMBER, name);
    }

    /** Members that every object has. */
    private static boolean isAdapted(String name) {
        return name.regionMatches(true, 0, "PS", 0, 2);
    }

    private static Optional<Value> own(Known target, String name) {
        Object content = target.content();
        if (content instanceof OpaqueObject object) {
            return object.property(name);
        }
        if (content instanceof PsHashtable table) {
            return ofTable(table, name);
        }
        if (content instanceof String text && name.equalsIgnoreCase("Length")) {
            return Optional.of(new Known(text.length()));
        }
        if (content instanceof EnumValue value && name.equalsIgnoreCase("value__")) {
            return Optional.of(new Known((int) value.flags()));
        }
        return Optional.empty();
    }

    private static Optional<Value> ofTable(PsHashtable table, String name) {
        Optional<Value> entry = table.entry(name).map(PsHashtable.Entry::value);
        if (entry.isPresent() || table.kind() == PsHashtable.Kind.OBJECT) {
            return entry;
        }
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "count" -> Optional.of(new Known(table.entries().size()));
            case "keys" -> Optional.of(list(table, table.entries().stream().map(each -> (Value) new Known(each.key())).toList()));
            case "values" -> Optional.of(list(table, table.entries().stream().map(PsHashtable.Entry::value).toList()));
            default -> Optional.empty();
        };
    }

    /** Keys or values; of an unordered table their order isn't known. */
    private static Value list(PsHashtable table, List<Value> items) {
        return table.isOrdered() ? new Known(new PsArray(items)) : new Unknown(UnknownReason.OPERATION, "the order of a hashtable");
    }

    private static Value ofArray(PsArray array, String name) {
        if (name.equalsIgnoreCase("Count") || name.equalsIgnoreCase("Length")) {
            return new Known(array.elements().size());
        }
        Output found = Output.NONE;
        for (Value element : array.elements()) {
            if (!(element instanceof Known known)) {
                return element instanceof Unknown ? element : new Unknown(UnknownReason.BRANCHES, "");
            }
            if (known.content() instanceof String || known.content() instanceof Number) {
                continue;
            }
            Optional<Value> property = known.content() instanceof PsArray inner ? Optional.of(ofArray(inner, name)) : own(known, name);
            if (property.isPresent()) {
                found = found.plus(Enumerating.output(property.get()));
            }
        }
        return found.toValue();
    }

    /** The property names of an object with their values, in display order; empty if they can't all be told. */
    static List<PsHashtable.Entry> all(Known target) {
        List<PsHashtable.Entry> entries = new ArrayList<>();
        if (target.content() instanceof PsHashtable table && table.kind() == PsHashtable.Kind.OBJECT) {
            entries.addAll(table.entries());
        } else if (target.content() instanceof OpaqueObject object) {
            object.propertyNames().forEach(name -> object.property(name).ifPresent(value -> entries.add(new PsHashtable.Entry(name, value))));
        }
        return entries;
    }
}
