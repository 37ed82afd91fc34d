package dev.exlint.powershell.value;

import java.util.List;

import dev.exlint.powershell.ast.Ast;

/**
 * A value that is known, with the place where it is written.
 *
 * <p>Contents are {@link String}, {@link Integer}, {@link Long}, {@link Double}, {@link java.math.BigDecimal},
 * {@link java.math.BigInteger}, {@link Boolean}, {@link Character}, {@link PsNull}, {@link PsArray}, {@link PsHashtable},
 * {@link PsScriptBlock}, {@link EnumValue}, {@link TypeReference} or an {@link OpaqueObject}. Two known values are equal when their
 * contents are: where they are written doesn't count.
 *
 * @param content what it is
 * @param sources the nodes in which the whole value stands as a literal; empty when it was computed
 */
public record Known(Object content, List<Ast> sources) implements Value {

    /** {@code $null}. */
    public static final Known NULL = new Known(PsNull.NULL);
    /** The result of a pipeline that gave nothing: reads as {@code $null} but isn't an object in a pipeline. */
    public static final Known NOTHING = new Known(PsNull.NOTHING);
    /** {@code $true}. */
    public static final Known TRUE = new Known(Boolean.TRUE);
    /** {@code $false}. */
    public static final Known FALSE = new Known(Boolean.FALSE);

    /** Copies the list. */
    public Known {
        sources = List.copyOf(sources);
    }

    /**
     * A computed value.
     *
     * @param content what it is
     */
    public Known(Object content) {
        this(content, List.of());
    }

    /**
     * {@return the truth value as a known value}
     *
     * @param truth the truth value
     */
    public static Known of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    /**
     * {@return the same content, written at another place}
     *
     * @param source the literal
     */
    public Known at(Ast source) {
        return new Known(content, List.of(source));
    }

    /** {@return whether this is {@code $null} or nothing} */
    public boolean isNull() {
        return content instanceof PsNull;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Known known && content.equals(known.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }
}
