package dev.exlint.powershell.value;

/**
 * A value of an enum.
 *
 * @param type the enum
 * @param flags the number behind it
 */
public record EnumValue(EnumType type, long flags) {

    /** {@return the value as the engine prints it} */
    public String text() {
        return type.text(flags);
    }

    /** {@return the full name of the type} */
    public String typeName() {
        return type.name();
    }

    @Override
    public String toString() {
        return text();
    }
}
