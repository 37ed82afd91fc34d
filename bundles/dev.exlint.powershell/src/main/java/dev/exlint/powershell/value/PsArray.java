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
    private final Kind kind;
    private final Object identity;
    private final int depth;
    private final long weight;

    /** What it is in .NET. */
    public enum Kind {
        /** Fixed in size. */
        ARRAY,
        /** An ArrayList, whose Add gives the index. */
        ARRAY_LIST,
        /** A generic list, whose Add gives nothing. */
        GENERIC_LIST
    }

    /**
     * A new array.
     *
     * @param elements the elements, copied
     */
    public PsArray(List<? extends Value> elements) {
        this(elements, Kind.ARRAY, new Object());
    }

    private PsArray(List<? extends Value> elements, Kind kind, Object identity) {
        this.elements = Nesting.isModest(elements) ? List.copyOf(elements) : elements.stream().map(Nesting::cut).toList();
        this.depth = Nesting.depth(this.elements) + 1;
        this.weight = Nesting.weight(this.elements);
        this.kind = kind;
        this.identity = identity;
    }

    /**
     * {@return a new array or list}
     *
     * @param kind what it is
     * @param elements the elements, copied
     */
    public static PsArray of(Kind kind, List<? extends Value> elements) {
        return new PsArray(elements, kind, new Object());
    }

    /** {@return the elements} */
    public List<Value> elements() {
        return elements;
    }

    /** {@return whether it grows by Add instead of being fixed in size} */
    public boolean isList() {
        return kind != Kind.ARRAY;
    }

    /** {@return what it is in .NET} */
    public Kind kind() {
        return kind;
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
        return new PsArray(changed, kind, identity);
    }

    int depth() {
        return depth;
    }

    long weight() {
        return weight;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof PsArray array && kind == array.kind && elements.equals(array.elements);
    }

    @Override
    public int hashCode() {
        return elements.size() * 31 + kind.ordinal();
    }

    @Override
    public String toString() {
        return elements.toString();
    }
}
