package dev.exlint.powershell.eval;

import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Value;

/**
 * The keys of tables: texts, ignoring case, and whole numbers. The trap: the number 1 and the text {@code '1'} are two keys.
 */
final class TableKeys {

    private TableKeys() {
    }

    /** The key as tables keep it; empty if keys of its type aren't modelled. */
    static Optional<String> of(Value key) {
        if (!(key instanceof Known known)) {
            return Optional.empty();
        }
        return known.content() instanceof String text ? Optional.of(text)
                : known.content() instanceof Integer number ? Optional.of(PsHashtable.NUMBER + number) : Optional.empty();
    }

    /** The key as a script sees it. */
    static Known value(String key) {
        return key.startsWith(PsHashtable.NUMBER) ? new Known(Integer.valueOf(key.substring(1))) : new Known(key);
    }
}
