package dev.exlint.diagnosis.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/**
 * Encodes JSON as UTF-8 without ever failing: half of a surrogate pair, which UTF-8 can't say, is written as a JSON escape.
 *
 * <p>The trap: it must only be given JSON, where such a unit can stand nowhere but in a string. The stream stays open after
 * {@link #close()}. One thread.
 */
public final class JsonUtf8Writer extends Writer {

    private final OutputStream out;
    private final byte[] buffer = new byte[8192];
    private int filled;
    private char high;

    /** Writes to a stream that stays open. */
    public JsonUtf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] units, int offset, int length) throws IOException {
        for (int i = offset; i < offset + length; i++) {
            unit(units[i]);
        }
    }

    private void unit(char unit) throws IOException {
        if (filled > buffer.length - 16) {
            drain();
        }
        if (high != 0) {
            if (Character.isLowSurrogate(unit)) {
                point(Character.toCodePoint(high, unit));
                high = 0;
                return;
            }
            escape(high);
            high = 0;
        }
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit)) {
            escape(unit);
        } else {
            point(unit);
        }
    }

    private void point(int point) {
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xC0 | point >> 6);
            put(0x80 | point & 0x3F);
        } else if (point < 0x10000) {
            put(0xE0 | point >> 12);
            put(0x80 | point >> 6 & 0x3F);
            put(0x80 | point & 0x3F);
        } else {
            put(0xF0 | point >> 18);
            put(0x80 | point >> 12 & 0x3F);
            put(0x80 | point >> 6 & 0x3F);
            put(0x80 | point & 0x3F);
        }
    }

    private void escape(char unit) {
        put('\\');
        put('u');
        for (int shift = 12; shift >= 0; shift -= 4) {
            put(Character.forDigit(unit >> shift & 0xF, 16));
        }
    }

    private void put(int value) {
        buffer[filled++] = (byte) value;
    }

    private void drain() throws IOException {
        out.write(buffer, 0, filled);
        filled = 0;
    }

    @Override
    public void flush() throws IOException {
        drain();
        out.flush();
    }

    @Override
    public void close() throws IOException {
        if (high != 0) {
            escape(high);
            high = 0;
        }
        flush();
    }
}
