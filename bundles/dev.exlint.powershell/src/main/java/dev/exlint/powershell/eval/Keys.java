package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.Value;

/**
 * What commands such as Sort-Object and Select-Object are given as properties: names, blocks, and tables that hold either.
 */
final class Keys {

    /**
     * One property.
     *
     * @param name the name of the result
     * @param property the property that is read; empty for a block or the object itself
     * @param block the block that calculates it
     * @param descending whether greater ones come first
     */
    record Key(String name, Optional<String> property, Optional<PsScriptBlock> block, boolean descending) {
    }

    private Keys() {
    }

    /** The properties; one that stands for the object itself if none are given; empty if they can't be told. */
    static Optional<List<Key>> of(Optional<Value> given, boolean descending) {
        if (given.isEmpty()) {
            return Optional.of(List.of(new Key("", Optional.empty(), Optional.empty(), descending)));
        }
        Optional<List<Value>> all = Enumerating.rounds(given.get());
        List<Key> keys = new ArrayList<>();
        for (Value each : all.orElse(List.of())) {
            Optional<Key> key = each instanceof Known known ? key(known, descending) : Optional.empty();
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys);
    }

    private static Optional<Key> key(Known known, boolean descending) {
        if (known.content() instanceof String name) {
            return name.isEmpty() || name.indexOf('*') >= 0 || name.indexOf('?') >= 0 || name.indexOf('[') >= 0 ? Optional.empty()
                    : Optional.of(new Key(name, Optional.of(name), Optional.empty(), descending));
        }
        if (known.content() instanceof PsScriptBlock block) {
            return Optional.of(new Key("", Optional.empty(), Optional.of(block), descending));
        }
        return known.content() instanceof PsHashtable table ? ofTable(table, descending) : Optional.empty();
    }

    private static Optional<Key> ofTable(PsHashtable table, boolean descending) {
        String name = "";
        Known expression = null;
        boolean down = descending;
        for (PsHashtable.Entry entry : table.entries()) {
            String key = entry.key().toLowerCase(Locale.ROOT);
            if (!(entry.value() instanceof Known value)) {
                return Optional.empty();
            }
            if ("expression".startsWith(key)) {
                expression = value;
            } else if ("name".startsWith(key) || "label".startsWith(key)) {
                name = String.valueOf(value.content());
            } else if ("descending".startsWith(key) || "ascending".startsWith(key)) {
                boolean on = Truth.of(value).orElse(false);
                down = "descending".startsWith(key) ? on : on ? false : down;
            } else {
                return Optional.empty();
            }
        }
        if (expression == null) {
            return Optional.empty();
        }
        boolean downwards = down;
        String named = name;
        return key(expression, down).map(key -> new Key(named.isEmpty() ? key.name() : named, key.property(), key.block(), downwards));
    }

    /** What the object has there. */
    static Value value(Evaluation run, Key key, Value object) {
        if (key.block().isPresent()) {
            run.ran.add(key.block().get().body());
            return run.capture(() -> Current.with(run, object, () -> run.repeat(() -> run.calls.inPlace(key.block().get().body()))))
                    .toValue();
        }
        return key.property().isPresent() ? Members.read(run, object, new Known(key.property().get()), false) : object;
    }
}
