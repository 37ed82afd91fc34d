package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.Nesting;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * An object of the engine of which a few properties are known, such as a group of Group-Object or an entry of a table.
 *
 * @param typeName the type's name
 * @param entries the properties
 */
record PlainObject(String typeName, List<PsHashtable.Entry> entries) implements OpaqueObject {

    PlainObject {
        entries = List.copyOf(entries);
    }

    @Override
    public Optional<Value> property(String name) {
        Optional<Value> found = entries.stream().filter(each -> each.key().equalsIgnoreCase(name)).map(PsHashtable.Entry::value)
                .findFirst();
        return found.isPresent() ? found : Optional.of(new Unknown(UnknownReason.MEMBER, name));
    }

    @Override
    public List<String> propertyNames() {
        return entries.stream().map(PsHashtable.Entry::key).toList();
    }

    @Override
    public int depth() {
        return Nesting.depth(entries.stream().map(PsHashtable.Entry::value).toList()) + 1;
    }

    @Override
    public Value text() {
        return new Unknown(UnknownReason.OPERATION, "ToString");
    }
}
