package dev.exlint.powershell.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.exlint.powershell.value.EnumType;
import dev.exlint.powershell.value.ParameterType;

/**
 * The parameters that every cmdlet has, with their aliases.
 *
 * <p>ProgressAction (7.4) is left out: the Exchange shell is Windows PowerShell 5.1.
 */
public final class CommonParameters {

    /** What to do on an error; the type of {@code -ErrorAction} and its siblings. */
    public static final EnumType ACTION_PREFERENCE = new EnumType("System.Management.Automation.ActionPreference", false, actions());

    private static final List<SetMembership> EVERY_SET = List.of(new SetMembership(SetMembership.ALL, false, SetMembership.NAMED, false,
            false));

    private CommonParameters() {
    }

    /**
     * {@return the common parameters}
     *
     * @param supportsShouldProcess whether WhatIf and Confirm are among them
     */
    public static List<ParameterSignature> of(boolean supportsShouldProcess) {
        List<ParameterSignature> common = new ArrayList<>(List.of(
                parameter("Verbose", "vb", SimpleType.SWITCH), parameter("Debug", "db", SimpleType.SWITCH),
                parameter("ErrorAction", "ea", ACTION_PREFERENCE), parameter("WarningAction", "wa", ACTION_PREFERENCE),
                parameter("InformationAction", "infa", ACTION_PREFERENCE), parameter("ErrorVariable", "ev", SimpleType.STRING),
                parameter("WarningVariable", "wv", SimpleType.STRING), parameter("InformationVariable", "iv", SimpleType.STRING),
                parameter("OutVariable", "ov", SimpleType.STRING), parameter("OutBuffer", "ob", SimpleType.INT32),
                parameter("PipelineVariable", "pv", SimpleType.STRING)));
        if (supportsShouldProcess) {
            common.add(parameter("WhatIf", "wi", SimpleType.SWITCH));
            common.add(parameter("Confirm", "cf", SimpleType.SWITCH));
        }
        return common;
    }

    private static ParameterSignature parameter(String name, String alias, ParameterType type) {
        return new ParameterSignature(name, List.of(alias), type, EVERY_SET, true);
    }

    private static Map<String, Long> actions() {
        Map<String, Long> members = new LinkedHashMap<>();
        String[] names = {"SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore", "Suspend", "Break"};
        for (int i = 0; i < names.length; i++) {
            members.put(names[i], (long) i);
        }
        return members;
    }
}
