package dev.exlint.powershell.value;

import java.util.List;

/**
 * An array or a list of .NET, as it is at one moment.
 *
 * <p>Immutable. The trap: a script changes lists and elements in place, seen through every variable that holds them; {@link #identity()}
 * tells which values are the same object.
 */
public final class PsArray {
    private final List<Value> elements;
    private final boolean list;
    private final Object identity;

    /**
     * A new array.
     *
     * @param elements the elements, copied
     */
    public PsArray(List<? extends Value> elements) {
        this(elements, false, new Object());
    }

    private PsArray(List<? extends Value> elements, boolean list, Object identity) {
        this.elements = List.copyOf(elements);
        this.list = list;
        this.identity = identity;
    }

    /**
     * {@return a new list, such as an ArrayList}
     *
     * @param elements the elements, copied
     */
    public static PsArray listOf(List<? extends Value> elements) {
        return new PsArray(elements, true, new Object());
    }

    /** {@return the elements} */
    public List<Value> elements() {
        return elements;
    }

    /** {@return whether it grows by Add instead of being fixed in size} */
    public boolean isList() {
        return list;
    }

    /** {@return the object behind the value, compared by identity} */
    public Object identity() {
        return identity;
    }

    /**
     * {@return the same object with other elements}
     *
     * @param changed the elements after the change
     */
    public PsArray with(List<? extends Value> changed) {
        return new PsArray(changed, list, identity);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PsArray array && list == array.list && elements.equals(array.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return elements.toString();
    }
}
