package dev.exlint.diagnosis.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.pki.CertificateRecipe;
import dev.exlint.diagnosis.pki.TestCertificate;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DLSequence;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.Test;

/** Foreign bytes give facts or one clear exception, whatever they are. */
class CertificateFactsTest {

    private static final TestCertificate ROOT = TestCertificate.root("C=CZ, O=Root\\, Inc., CN=Root");

    @Test
    void namesAreWrittenAsWindowsShowsThem() throws BrokenCertificateException {
        CertificateFacts facts = CertificateFacts.read(ROOT.server("mail.contoso.example", "*.contoso.example").encoded());

        assertEquals("CN=Root, O=\"Root, Inc.\", C=CZ", facts.issuer().text());
        assertEquals("CN=mail.contoso.example", facts.subject().text());
        assertEquals(List.of("mail.contoso.example", "*.contoso.example"), facts.dnsNames());
        assertEquals("ECC", facts.key().algorithm());
        assertEquals(256, facts.key().size());
        assertEquals("sha256ECDSA", facts.signatureAlgorithm());
        assertEquals(3, facts.version());
    }

    @Test
    void aCutCertificateSaysHowManyBytesItLacks() {
        byte[] der = ROOT.der();

        String message = error(Arrays.copyOf(der, der.length - 40));

        assertEquals("is cut: it has %d bytes, its first length asks for %d".formatted(der.length - 40, der.length), message);
    }

    @Test
    void whatIsNoCertificateIsCalledSo() {
        assertEquals("is empty", error(new byte[0]));
        assertEquals("is not a certificate: DER starts with 30, this with 2D", error("-----BEGIN".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(error(new byte[] {0x30, 0}).startsWith("is not a readable X.509 certificate"));
        assertTrue(error(Arrays.copyOf(ROOT.der(), ROOT.der().length + 2)).startsWith("has 2 bytes behind"));
        assertTrue(error(new byte[] {0x30, (byte) 0x80, 0, 0}).startsWith("is not DER"));
    }

    @Test
    void deepNestingEndsInAnErrorOutsideAndInsideExtensions() throws Exception {
        byte[] nested = nested(15_000);
        ASN1Encodable deep = new DERBitString(nested); // the extension's own value is what a reader would recurse into
        CertificateRecipe inside = new CertificateRecipe("CN=deep").with(Extension.keyUsage, false, deep);
        CertificateRecipe deeper = new CertificateRecipe("CN=deeper").with(Extension.subjectAlternativeName, false,
                new DLSequence(tower(40)));

        assertTrue(error(nested).contains("nested deeper"), error(nested));
        assertTrue(error(deeper.selfSigned().der()).contains("nested deeper"));
        assertEquals("CN=deep", CertificateFacts.read(inside.selfSigned().encoded()).subject().text());
    }

    @Test
    void tenThousandNamesAreRead() throws BrokenCertificateException {
        String[] names = IntStream.range(0, 10_000).mapToObj(i -> "h" + i + ".contoso.example").toArray(String[]::new);

        assertEquals(10_000, CertificateFacts.read(ROOT.server(names).encoded()).dnsNames().size());
    }

    @Test
    void damagedBytesNeverGiveAnotherException() {
        byte[] der = ROOT.server("mail.contoso.example").der();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            byte[] damaged = der.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                CertificateFacts.read(EncodedCertificate.of(damaged));
            } catch (BrokenCertificateException e) {
                assertTrue(!e.getMessage().isBlank());
            }
        }
    }

    private static String error(byte[] der) {
        return assertThrows(BrokenCertificateException.class, () -> CertificateFacts.read(EncodedCertificate.of(der))).getMessage();
    }

    private static byte[] nested(int depth) {
        ByteArrayOutputStream inner = new ByteArrayOutputStream();
        byte[] content = {5, 0};
        for (int i = 0; i < depth; i++) {
            inner.reset();
            inner.write(0x30);
            if (content.length < 128) {
                inner.write(content.length);
            } else {
                inner.write(0x83);
                inner.write(content.length >> 16);
                inner.write(content.length >> 8);
                inner.write(content.length);
            }
            inner.writeBytes(content);
            content = inner.toByteArray();
        }
        return content;
    }

    private static ASN1Encodable tower(int depth) {
        ASN1Encodable tower = new DLSequence();
        for (int i = 0; i < depth; i++) {
            tower = new DLSequence(tower);
        }
        return tower;
    }
}
