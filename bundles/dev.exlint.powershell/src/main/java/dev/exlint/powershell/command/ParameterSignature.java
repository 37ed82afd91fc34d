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
        return sets.stream().filter(each -> each.isInAllSets() || each.set().equalsIgnoreCase(set)).findFirst();
    }

    /**
     * {@return whether the text is its name or an alias}
     *
     * @param text the text, ignoring case
     */
    public boolean isNamed(String text) {
        return name.equalsIgnoreCase(text) || aliases.stream().anyMatch(text::equalsIgnoreCase);
    }

    /**
     * {@return whether its name or an alias starts with the text}
     *
     * @param text the text, ignoring case
     */
    public boolean startsWith(String text) {
        return startsWith(name, text) || aliases.stream().anyMatch(alias -> startsWith(alias, text));
    }

    private static boolean startsWith(String name, String prefix) {
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }
}
