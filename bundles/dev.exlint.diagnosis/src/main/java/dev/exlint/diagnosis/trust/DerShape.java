package dev.exlint.diagnosis.trust;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Checks that bytes are one complete DER value before anything recursive looks at them, because nesting and lengths come from outside.
 *
 * <p>Only the shape is checked, with an explicit stack; contents of primitive values are not.
 */
final class DerShape {

    private static final int MAX_DEPTH = 24;
    private static final int CONSTRUCTED = 0x20;

    private final byte[] der;
    private int at;

    private DerShape(byte[] der) {
        this.der = der;
    }

    static void checkCertificate(byte[] der) throws BrokenCertificateException {
        if (der.length == 0) {
            throw new BrokenCertificateException("is empty");
        }
        if (der[0] != 0x30) {
            throw new BrokenCertificateException(text("is not a certificate: DER starts with 30, this with %02X", der[0]));
        }
        checkValue(der);
    }

    /** Checks a value inside a certificate, such as an extension, which is DER of its own. */
    static void checkValue(byte[] der) throws BrokenCertificateException {
        new DerShape(der).walk();
    }

    private void walk() throws BrokenCertificateException {
        Deque<Integer> ends = new ArrayDeque<>();
        ends.push(der.length);
        while (!ends.isEmpty()) {
            if (at == ends.peek()) {
                ends.pop();
            } else {
                value(ends);
            }
        }
    }

    private void value(Deque<Integer> ends) throws BrokenCertificateException {
        boolean constructed = (octet() & CONSTRUCTED) != 0;
        if ((der[at - 1] & 0x1F) == 0x1F) {
            longTag();
        }
        int length = length();
        int end = at + length;
        if (length < 0 || end < 0 || end > ends.peek()) {
            throw new BrokenCertificateException(ends.size() == 1
                    ? text("is cut: it has %d bytes, its first length asks for %d", der.length, (long) at + length)
                    : text("is broken at byte %d: a value is longer than the one around it", at));
        }
        if (ends.size() == 1 && end < der.length) {
            throw new BrokenCertificateException(text("has %d bytes behind the certificate", der.length - end));
        }
        if (!constructed) {
            at = end;
        } else if (ends.size() > MAX_DEPTH) {
            throw new BrokenCertificateException(text("is nested deeper than %d levels", MAX_DEPTH));
        } else {
            ends.push(end);
        }
    }

    private void longTag() throws BrokenCertificateException {
        int digits = 0;
        while ((octet() & 0x80) != 0) {
            if (++digits > 4) {
                throw new BrokenCertificateException(text("is broken at byte %d: a tag is too long", at));
            }
        }
    }

    private int length() throws BrokenCertificateException {
        int first = octet();
        if (first < 0x80) {
            return first;
        }
        if (first == 0x80 || first > 0x84) {
            throw new BrokenCertificateException(text("is not DER at byte %d: this form of length is not allowed", at - 1));
        }
        int length = 0;
        for (int i = first & 0x7F; i > 0; i--) {
            length = length << 8 | octet();
        }
        return length;
    }

    private int octet() throws BrokenCertificateException {
        if (at >= der.length) {
            throw new BrokenCertificateException(text("is cut after %d bytes", der.length));
        }
        return der[at++] & 0xFF;
    }

    private static String text(String template, Object... arguments) {
        return String.format(Locale.ROOT, template, arguments);
    }
}
