package dev.exlint.diagnosis.imports.certificate;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Spot;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.trust.BrokenCertificateException;
import dev.exlint.diagnosis.trust.CertificateFacts;

/** Looks at the outer shape of DER, so that cut and padded files are told apart from broken ones. */
public final class Der {

    private static final int MAX_CERTIFICATE = 64 << 10;
    private static final byte[] SIGNED_DATA = {0x06, 0x09, 0x2A, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xF7, 0x0D, 0x01, 0x07, 0x02};

    private Der() {
    }

    /** What a DER file may be. */
    enum Kind { CERTIFICATE, PKCS7, PKCS12, REQUEST }

    /** Whether bytes begin like DER: a sequence with a length that no text has. */
    public static boolean looksLike(byte[] data) {
        return data.length > 2 && data[0] == 0x30 && (data[1] & 0x80) != 0;
    }

    static Kind kind(byte[] data) {
        int at = content(data);
        if (startsWith(data, at, SIGNED_DATA)) {
            return Kind.PKCS7;
        }
        if (startsWith(data, at, new byte[] {0x02, 0x01, 0x03})) {
            return Kind.PKCS12;
        }
        if (at < data.length && data[at] == 0x30 && startsWith(data, at + header(data, at), new byte[] {0x02, 0x01, 0x00, 0x30})) {
            return Kind.REQUEST;
        }
        return Kind.CERTIFICATE;
    }

    private static boolean startsWith(byte[] data, int at, byte[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (at + i >= data.length || data[at + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static int content(byte[] data) {
        return header(data, 0);
    }

    private static int header(byte[] data, int at) {
        if (at + 1 >= data.length) {
            return data.length;
        }
        return (data[at + 1] & 0x80) == 0 ? 2 : 2 + (data[at + 1] & 0x7F);
    }

    /** The bytes of the first element, header included; -1 when its length isn't stated. */
    static long length(byte[] data) {
        int header = content(data);
        if ((data[1] & 0x80) == 0) {
            return header + (data[1] & 0x7F);
        }
        if (header == 2 || header > 6) {
            return -1;
        }
        long length = 0;
        for (int i = 2; i < header && i < data.length; i++) {
            length = length << 8 | data[i] & 0xFF;
        }
        return header + length;
    }

    /**
     * Refuses data that is shorter or longer than it says.
     *
     * @param what what it is, as the start of a sentence
     */
    static void checkLength(byte[] data, String what) throws BadInputException {
        long length = length(data);
        if (length > data.length) {
            throw new BadInputException(Spot.atByte(data.length), what + " ends too early: " + length + " bytes are announced");
        }
        if (length >= 0 && length < data.length) {
            throw new BadInputException(Spot.atByte(length), (data.length - length) + " bytes follow after the end of the "
                    + (what.equals("the certificate") ? "certificate" : what));
        }
    }

    /** Reads one certificate. */
    static CertificateFacts certificate(byte[] der, Spot spot) throws BadInputException {
        if (der.length > MAX_CERTIFICATE) {
            throw new BadInputException(spot, "the certificate is larger than " + MAX_CERTIFICATE + " bytes, which none is");
        }
        try {
            return CertificateFacts.read(EncodedCertificate.of(der));
        } catch (BrokenCertificateException e) {
            throw new BadInputException(spot, "the certificate " + e.getMessage());
        }
    }
}
