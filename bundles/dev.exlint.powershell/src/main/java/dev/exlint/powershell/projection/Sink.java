package dev.exlint.powershell.projection;

/**
 * Takes a projection piece by piece, so that a long one can be written without being held.
 *
 * <p>A JSON generator implements it in one line a method. The trap: trees may be nested deeper than a generator allows by default.
 */
public interface Sink {

    /** Starts a list. */
    void beginList();

    /** Ends the list started last. */
    void endList();

    /** Starts an object. */
    void beginObject();

    /** Ends the object started last. */
    void endObject();

    /**
     * Names the value that follows inside an object.
     *
     * @param name the key
     */
    void name(String name);

    /**
     * Writes a value.
     *
     * @param value a {@link String}, {@link Integer} or {@link Boolean}; null for the type of a number that is none
     */
    void value(Object value);
}
