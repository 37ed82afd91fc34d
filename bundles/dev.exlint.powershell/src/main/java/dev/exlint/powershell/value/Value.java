package dev.exlint.powershell.value;

/**
 * What static evaluation knows about a value: it is known, one of a few, or unknown for a reason.
 *
 * <p>Immutable. The trap: a known array may hold elements that are unknown; ask {@link #isFullyKnown()} before calling something certain.
 */
public sealed interface Value permits Known, OneOf, Unknown {

    /** {@return whether the value and everything in it is known} */
    default boolean isFullyKnown() {
        if (!(this instanceof Known known)) {
            return false;
        }
        if (known.content() instanceof PsArray array) {
            return array.elements().stream().allMatch(Value::isFullyKnown);
        }
        if (known.content() instanceof PsCollection collection) {
            return collection.items().stream().allMatch(Value::isFullyKnown);
        }
        return !(known.content() instanceof PsHashtable table) || table.entries().stream().allMatch(entry -> entry.value().isFullyKnown());
    }
}
