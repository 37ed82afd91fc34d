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
import dev.exlint.powershell.value.PsCollection;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.ScriptPath;
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
        return target instanceof Known known && known.content() instanceof TypeReference type
                ? StaticMethods.property(run, type.name(), name).orElse(new Unknown(UnknownReason.MEMBER, name))
                : new Unknown(UnknownReason.MEMBER, name);
    }

    /** The property of one object; {@code $null} if the object certainly has none of that name. */
    static Value property(Known target, String name) {
        Object content = target.content();
        if (content instanceof PsArray array) {
            return ofArray(array, name);
        }
        if (content instanceof PsCollection collection) {
            return ofCollection(collection, name);
        }
        Optional<Value> own = own(target, name);
        if (own.isPresent()) {
            return own.get();
        }
        if (name.equalsIgnoreCase("Count") || name.equalsIgnoreCase("Length")) {
            boolean custom = content instanceof PsHashtable table && table.kind() == PsHashtable.Kind.OBJECT;
            return custom ? new Unknown(UnknownReason.MEMBER, name) : new Known(target.isNull() ? 0 : 1);
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
        if (content instanceof PsScriptBlock || content instanceof ScriptPath || content instanceof TypeReference || Dates.isDate(content)
                || content instanceof Duration || content instanceof Version) {
            return Optional.of(ofValue(content, name));
        }
        if (content instanceof String text && name.equalsIgnoreCase("Length")) {
            return Optional.of(new Known(text.length()));
        }
        if (content instanceof Boolean && name.equalsIgnoreCase("IsPresent")) {
            return Optional.of(target);
        }
        if (content instanceof EnumValue value && name.equalsIgnoreCase("value__")) {
            return Optional.of(new Known((int) value.flags()));
        }
        return Optional.empty();
    }

    private static Value ofValue(Object content, String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        if (content instanceof Duration span) {
            return span.property(lower, name);
        }
        if (content instanceof Version version) {
            int part = List.of("major", "minor", "build", "revision").indexOf(lower);
            return part < 0 ? new Unknown(UnknownReason.MEMBER, name) : new Known(version.part(part));
        }
        return Dates.property(content, lower).orElse(new Unknown(UnknownReason.MEMBER, name));
    }

    private static Value ofCollection(PsCollection collection, String name) {
        if (name.equalsIgnoreCase("Count") || name.equalsIgnoreCase("Length")) {
            return new Known(collection.items().size());
        }
        return collection.ordered() ? ofArray(new PsArray(collection.items()), name)
                : new Unknown(UnknownReason.OPERATION, "the order of a hashtable");
    }

    private static Optional<Value> ofTable(PsHashtable table, String name) {
        Optional<Value> entry = table.entry(name).map(PsHashtable.Entry::value);
        if (entry.isEmpty() && table.kind() == PsHashtable.Kind.OBJECT && name.equalsIgnoreCase("PSObject")) {
            return Optional.of(properties(table));
        }
        if (entry.isPresent() || table.kind() == PsHashtable.Kind.OBJECT) {
            return entry;
        }
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "count" -> Optional.of(new Known(table.entries().size()));
            case "keys" -> Optional.of(list(table, table.entries().stream().map(each -> (Value) TableKeys.value(each.key())).toList()));
            case "values" -> Optional.of(list(table, table.entries().stream().map(PsHashtable.Entry::value).toList()));
            case "isreadonly", "isfixedsize", "issynchronized", "syncroot" -> Optional.of(new Unknown(UnknownReason.MEMBER, name));
            default -> Optional.empty();
        };
    }

    /** What {@code PSObject} says of a custom object: its properties as a list. */
    private static Known properties(PsHashtable table) {
        List<Value> properties = new ArrayList<>();
        for (PsHashtable.Entry entry : table.entries()) {
            properties.add(new Known(new PlainObject("System.Management.Automation.PSNoteProperty",
                    List.of(new PsHashtable.Entry("Name", new Known(entry.key())), new PsHashtable.Entry("Value", entry.value())))));
        }
        return new Known(new PlainObject("System.Management.Automation.PSObject",
                List.of(new PsHashtable.Entry("Properties", new Known(new PsCollection(properties, table.isOrdered()))))));
    }

    /** Keys or values; of an unordered table their order isn't known. */
    private static Value list(PsHashtable table, List<Value> items) {
        return new Known(new PsCollection(items, table.isOrdered()));
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
            object.propertyNames().forEach(name -> object.property(name)
                    .ifPresent(value -> entries.add(new PsHashtable.Entry(name, value))));
        }
        return entries;
    }
}
