package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsCollection;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Value;

/**
 * Methods of hashtables.
 */
final class Tables {

    private Tables() {
    }

    /** The result; null if the method isn't modelled. */
    static Value invoke(Evaluation run, PsHashtable table, String method, List<Value> arguments) {
        if (table.kind() == PsHashtable.Kind.OBJECT) {
            return null;
        }
        if (method.equals("getenumerator") && arguments.isEmpty()) {
            List<Value> entries = new ArrayList<>();
            for (PsHashtable.Entry entry : table.entries()) {
                Known key = TableKeys.value(entry.key());
                entries.add(new Known(new PlainObject("System.Collections.DictionaryEntry", List.of(new PsHashtable.Entry("Name", key),
                        new PsHashtable.Entry("Key", key), new PsHashtable.Entry("Value", entry.value())))));
            }
            return new Known(new PsCollection(entries, table.isOrdered()));
        }
        if (method.equals("clone") && arguments.isEmpty()) {
            return new Known(table.copy());
        }
        if (method.equals("clear") && arguments.isEmpty()) {
            PsHashtable cleared = table;
            for (PsHashtable.Entry entry : table.entries()) {
                cleared = cleared.without(entry.key());
            }
            Mutation.replace(run, table.identity(), cleared);
            return Known.NOTHING;
        }
        Optional<String> key = arguments.isEmpty() ? Optional.empty() : TableKeys.of(arguments.get(0));
        if (key.isEmpty()) {
            return null;
        }
        String name = key.get();
        return switch (method) {
            case "containskey", "contains" -> Known.of(table.entry(name).isPresent());
            case "remove" -> {
                Mutation.replace(run, table.identity(), table.without(name));
                yield Known.NOTHING;
            }
            case "add" -> arguments.size() == 2 ? add(run, table, name, arguments.get(1)) : null;
            default -> null;
        };
    }

    private static Value add(Evaluation run, PsHashtable table, String key, Value value) {
        if (table.entry(key).isPresent()) {
            run.raise();
            return Known.NOTHING;
        }
        Mutation.replace(run, table.identity(), table.with(new PsHashtable.Entry(key, value)));
        return Known.NOTHING;
    }
}
