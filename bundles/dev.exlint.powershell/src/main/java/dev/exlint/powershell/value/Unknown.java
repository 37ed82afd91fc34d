package dev.exlint.powershell.value;

import java.util.List;

/**
 * A value that static evaluation doesn't know, and why.
 *
 * @param reason the kind of reason, for messages
 * @param detail what it speaks of, such as the name of a variable or command; may be empty
 * @param likely values it has if nobody gives another, such as the default of a script's parameter; usually empty
 */
public record Unknown(UnknownReason reason, String detail, List<Known> likely) implements Value {

    /** Copies the list. */
    public Unknown {
        likely = List.copyOf(likely);
    }

    /**
     * An unknown value of which nothing is likely.
     *
     * @param reason the kind of reason
     * @param detail what it speaks of
     */
    public Unknown(UnknownReason reason, String detail) {
        this(reason, detail, List.of());
    }

    /** {@return unknown for the same reason, nothing likely} */
    public Unknown withoutLikely() {
        return likely.isEmpty() ? this : new Unknown(reason, detail);
    }
}
