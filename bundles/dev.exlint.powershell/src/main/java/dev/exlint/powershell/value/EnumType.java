package dev.exlint.powershell.value;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;


/**
 * A .NET enum: its members with their values.
 *
 * @param name the full name of the type
 * @param flags whether several members can be set at once
 * @param members names and values in value order
 */
public record EnumType(String name, boolean flags, Map<String, Long> members) implements ParameterType {

    /** Copies the members and keeps their order. */
    public EnumType {
        members = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** {@return the name without namespace} */
    public String shortName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * {@return the value of the member of exactly that name, ignoring case}
     *
     * @param member the member's name
     */
    public Optional<Long> valueOf(String member) {
        return members.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(member)).map(Map.Entry::getValue).findFirst();
    }

    /**
     * {@return whether every bit (or the value itself) is defined}
     *
     * @param value the number
     */
    public boolean isDefined(long value) {
        if (!flags) {
            return members.containsValue(value);
        }
        long all = members.values().stream().mapToLong(Long::longValue).reduce(0, (a, b) -> a | b);
        return (value & ~all) == 0;
    }

    /**
     * {@return the value as .NET prints it: names in value order, comma and blank between; else the number}
     *
     * @param value the number
     */
    public String text(long value) {
        for (Map.Entry<String, Long> member : members.entrySet()) {
            if (member.getValue() == value) {
                return member.getKey();
            }
        }
        if (!flags || !isDefined(value)) {
            return String.format(Locale.ROOT, "%d", value);
        }
        StringJoiner names = new StringJoiner(", ");
        members.forEach((member, bit) -> {
            if (bit != 0 && (value & bit) == bit) {
                names.add(member);
            }
        });
        return names.toString();
    }
}
