package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * A session on another computer, as New-PSSession gives it.
 *
 * @param computer the computer's name
 */
record Session(Value computer) implements OpaqueObject {

    @Override
    public String typeName() {
        return "System.Management.Automation.Runspaces.PSSession";
    }

    @Override
    public Optional<Value> property(String name) {
        return name.equalsIgnoreCase("ComputerName") ? Optional.of(computer) : Optional.of(new Unknown(UnknownReason.MEMBER, name));
    }

    @Override
    public List<String> propertyNames() {
        return List.of("ComputerName");
    }

    @Override
    public Value text() {
        return new Unknown(UnknownReason.OPERATION, "ToString");
    }
}
