package dev.exlint.diagnosis.imports.certificate;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Spot;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;

/** Reads files that hold certificates: DER, PEM, PKCS#7 and PKCS#12. Private keys are noticed and never read. */
public final class CertificateFiles {

    private static final Fact<Boolean> KEY_UNKNOWN = Fact.unknown("a certificate file doesn't say where the key is");
    private static final int MAX_CERTIFICATES = 10_000;

    private CertificateFiles() {
    }

    /**
     * Reads a binary file.
     *
     * @param password asked only if the file is protected; nothing if there is none
     */
    public static List<FileCertificate> readBinary(byte[] data, Supplier<Optional<char[]>> password) throws BadInputException {
        try {
            switch (Der.kind(data)) {
                case PKCS7 -> {
                    Der.checkLength(data, "PKCS#7");
                    return assorted(signedData(data, Spot.FILE), KEY_UNKNOWN);
                }
                case PKCS12 -> {
                    Der.checkLength(data, "PKCS#12");
                    return Pkcs12File.read(data, password);
                }
                case REQUEST -> throw new BadInputException(Spot.atByte(0), "this is a certificate request, not a certificate");
                default -> {
                    Der.checkLength(data, "the certificate");
                    return assorted(List.of(Der.certificate(data, Spot.atByte(0))), KEY_UNKNOWN);
                }
            }
        } catch (RuntimeException | StackOverflowError e) {
            throw new BadInputException(Spot.atByte(0), "the file is damaged: its ASN.1 can't be read");
        }
    }

    /** Reads PEM text. */
    public static List<FileCertificate> readPem(String text) throws BadInputException {
        PemBlocks blocks = PemBlocks.read(text);
        List<CertificateFacts> found = new ArrayList<>();
        for (PemBlocks.Block block : blocks.certificates()) {
            byte[] der = block.der();
            try {
                if (block.isPkcs7()) {
                    found.addAll(signedData(der, Spot.line(block.line())));
                } else {
                    found.add(Der.certificate(block.isTrusted() ? first(der) : der, Spot.line(block.line())));
                }
            } catch (RuntimeException | StackOverflowError e) {
                throw new BadInputException(Spot.line(block.line()), "the block is damaged: its ASN.1 can't be read");
            }
        }
        List<FileCertificate> assorted = assorted(found, blocks.hasKey() ? Fact.known(true) : KEY_UNKNOWN);
        boolean several = assorted.stream().filter(each -> !each.issuer()).count() > 1; // whose the key is, only the key says
        return blocks.hasKey() && several ? assorted(found, KEY_UNKNOWN) : assorted;
    }

    /** OpenSSL appends its own settings to a trusted certificate. */
    private static byte[] first(byte[] der) {
        long length = Der.length(der);
        return length > 0 && length < der.length ? Arrays.copyOf(der, (int) length) : der;
    }

    static List<CertificateFacts> signedData(byte[] data, Spot spot) throws BadInputException {
        List<CertificateFacts> found = new ArrayList<>();
        try {
            ASN1Set certificates = SignedData.getInstance(ContentInfo.getInstance(ASN1Primitive.fromByteArray(data)).getContent())
                    .getCertificates();
            if (certificates != null) {
                for (ASN1Encodable each : certificates) {
                    if (each.toASN1Primitive() instanceof ASN1Sequence certificate) {
                        found.add(Der.certificate(certificate.getEncoded(), spot));
                    }
                }
            }
        } catch (IOException e) {
            throw new BadInputException(spot, "the PKCS#7 is damaged: its ASN.1 can't be read");
        }
        if (found.isEmpty()) {
            throw new BadInputException(spot, "the PKCS#7 holds no certificate");
        }
        return found;
    }

    /** Tells the certificates of servers from those that issue others. */
    static List<FileCertificate> assorted(List<CertificateFacts> certificates, Fact<Boolean> hasPrivateKey) throws BadInputException {
        if (certificates.size() > MAX_CERTIFICATES) {
            throw new BadInputException(Spot.FILE, "there are more than " + MAX_CERTIFICATES + " certificates");
        }
        Set<DistinguishedName> issuers = new HashSet<>();
        for (CertificateFacts each : certificates) {
            if (!each.isSelfIssued()) {
                issuers.add(each.issuer());
            }
        }
        List<FileCertificate> assorted = new ArrayList<>();
        for (CertificateFacts each : certificates) {
            boolean issuer = each.constraints().mayIssue() || issuers.contains(each.subject());
            assorted.add(new FileCertificate(each, issuer, issuer ? KEY_UNKNOWN : hasPrivateKey));
        }
        return assorted;
    }
}
