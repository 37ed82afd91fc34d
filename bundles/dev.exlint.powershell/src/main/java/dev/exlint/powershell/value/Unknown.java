package dev.exlint.powershell.value;

/**
 * A value that static evaluation doesn't know, and why.
 *
 * @param reason the kind of reason, for messages
 * @param detail what it speaks of, such as the name of a variable or command; may be empty
 */
public record Unknown(UnknownReason reason, String detail) implements Value {
}
