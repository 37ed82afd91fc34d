package dev.exlint.powershell.command;

import dev.exlint.powershell.value.ParameterType;
import java.util.List;
import java.util.Optional;

/**
 * One parameter of a command.
 *
 * @param name the canonical name
 * @param aliases other names
 * @param type its type
 * @param sets the sets it belongs to, at least one
 * @param common whether every cmdlet has it, so that declared parameters win over it
 */
public record ParameterSignature(String name, List<String> aliases, ParameterType type, List<SetMembership> sets, boolean common) {

    /** Copies the lists. */
    public ParameterSignature {
        aliases = List.copyOf(aliases);
        sets = List.copyOf(sets);
    }

    /** {@return whether it is a switch} */
    public boolean isSwitch() {
        return type == SimpleType.SWITCH;
    }

    /**
     * {@return how it takes part in that set, if it does}
     *
     * @param set the set's name
     */
    public Optional<SetMembership> in(String set) {
        for (SetMembership membership : sets) {
            if (membership.isInAllSets() || membership.set().equalsIgnoreCase(set)) {
                return Optional.of(membership);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return whether the text is its name or an alias}
     *
     * @param text the text, ignoring case
     */
    public boolean isNamed(String text) {
        if (name.equalsIgnoreCase(text)) {
            return true;
        }
        for (String alias : aliases) {
            if (alias.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return whether its name or an alias starts with the text}
     *
     * @param text the text, ignoring case
     */
    public boolean startsWith(String text) {
        if (startsWith(name, text)) {
            return true;
        }
        for (String alias : aliases) {
            if (startsWith(alias, text)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(String name, String prefix) {
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
