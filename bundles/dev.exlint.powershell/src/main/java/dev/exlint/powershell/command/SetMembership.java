package dev.exlint.powershell.command;

/**
 * How a parameter takes part in one parameter set.
 *
 * @param set the set's name, {@link #ALL} for every set
 * @param mandatory whether the set needs it
 * @param position its position from 0, {@link #NAMED} if it is only bound by name
 * @param byValue whether it takes the object of a pipeline
 * @param byPropertyName whether it takes a property of that object
 */
public record SetMembership(String set, boolean mandatory, int position, boolean byValue, boolean byPropertyName) {

    /** The name that stands for every set. */
    public static final String ALL = "*";
    /** No position. */
    public static final int NAMED = -1;

    /** {@return whether it belongs to every set} */
    public boolean isInAllSets() {
        return set.equals(ALL);
    }
}
