package dev.exlint.powershell.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the engine knows about a command before it runs: enough to bind arguments.
 *
 * @param name the canonical name
 * @param aliases its aliases
 * @param defaultSet the default parameter set, empty if there is none
 * @param parameters the parameters, common ones included, in the order of declaration
 * @param supportsShouldProcess whether it has WhatIf and Confirm
 * @param collectsRest whether what fits no parameter is kept for {@code $args}, as simple functions do, instead of being refused
 */
public record CommandSignature(String name, List<String> aliases, String defaultSet, List<ParameterSignature> parameters,
        boolean supportsShouldProcess, boolean collectsRest) {

    /**
     * The signature of a cmdlet, which refuses what fits no parameter.
     *
     * @param name the canonical name
     * @param aliases its aliases
     * @param defaultSet the default parameter set, empty if there is none
     * @param parameters the parameters, common ones included
     * @param supportsShouldProcess whether it has WhatIf and Confirm
     */
    public CommandSignature(String name, List<String> aliases, String defaultSet, List<ParameterSignature> parameters,
            boolean supportsShouldProcess) {
        this(name, aliases, defaultSet, parameters, supportsShouldProcess, false);
    }

    /** Copies the lists. */
    public CommandSignature {
        aliases = List.copyOf(aliases);
        parameters = List.copyOf(parameters);
    }

    /**
     * {@return the parameter of that name or alias}
     *
     * @param text the name, ignoring case
     */
    public Optional<ParameterSignature> parameter(String text) {
        for (ParameterSignature parameter : parameters) {
            if (parameter.isNamed(text)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** {@return the names of the sets; one that stands for all if no parameter names any} */
    public Set<String> sets() {
        Set<String> names = new LinkedHashSet<>();
        for (ParameterSignature parameter : parameters) {
            for (SetMembership membership : parameter.sets()) {
                if (!membership.isInAllSets()) {
                    names.add(membership.set());
                }
            }
        }
        if (names.isEmpty()) {
            names.add(SetMembership.ALL);
        }
        return names;
    }
}
