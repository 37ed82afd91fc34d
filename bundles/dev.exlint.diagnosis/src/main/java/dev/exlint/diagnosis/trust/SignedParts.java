package dev.exlint.diagnosis.trust;

import java.util.Arrays;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * The parts of a certificate that its signature is about, found by their lengths: reading the whole certificate once more for them would
 * cost as much as the first time, and the signed bytes have to be taken as they stand.
 *
 * @param signed what the issuer signed
 * @param algorithm how
 * @param signature the signature without its count of unused bits
 */
record SignedParts(byte[] signed, AlgorithmIdentifier algorithm, byte[] signature) {

    /** The parts of the DER bytes of a certificate that was readable before. */
    static SignedParts of(byte[] der) {
        int start = content(der, 0);
        int algorithm = end(der, start);
        int signature = end(der, algorithm);
        return new SignedParts(Arrays.copyOfRange(der, start, algorithm),
                AlgorithmIdentifier.getInstance(Arrays.copyOfRange(der, algorithm, signature)),
                Arrays.copyOfRange(der, content(der, signature) + 1, end(der, signature)));
    }

    /** Where the content of the value at the offset begins; tags of certificates' outer parts are one byte long. */
    private static int content(byte[] der, int at) {
        int length = der[at + 1] & 0xFF;
        return at + 2 + (length < 0x80 ? 0 : length & 0x7F);
    }

    private static int end(byte[] der, int at) {
        int first = der[at + 1] & 0xFF;
        int length = first < 0x80 ? first : 0;
        for (int i = at + 2; i < content(der, at); i++) {
            length = length << 8 | der[i] & 0xFF;
        }
        return content(der, at) + length;
    }
}
