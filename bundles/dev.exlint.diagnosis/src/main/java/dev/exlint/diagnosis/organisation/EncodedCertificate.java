package dev.exlint.diagnosis.organisation;

import java.util.Arrays;
import java.util.Base64;

/** The DER bytes of a certificate, which decide over everything else stated about it. Equal bytes are equal. */
public final class EncodedCertificate {

    private final byte[] der;
    private final int hash;

    private EncodedCertificate(byte[] der) {
        this.der = der;
        this.hash = Arrays.hashCode(der);
    }

    /** The certificate of these bytes, which are copied and not looked at. */
    public static EncodedCertificate of(byte[] der) {
        return new EncodedCertificate(der.clone());
    }

    /** A copy of the bytes. */
    public byte[] der() {
        return der.clone();
    }

    /** The number of bytes. */
    public int length() {
        return der.length;
    }

    /** The bytes in Base64 without line breaks. */
    public String base64() {
        return Base64.getEncoder().encodeToString(der);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof EncodedCertificate that && hash == that.hash && Arrays.equals(der, that.der);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "certificate of " + der.length + " bytes";
    }
}
