package dev.exlint.diagnosis.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.pki.TestCertificate;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PublicRootsTest {

    @Test
    void theEmbeddedTableHasItsDateAndItsRoots() {
        PublicRoots roots = PublicRoots.microsoft();

        assertEquals("Microsoft Trusted Root Program as of 2026-04-29", roots.origin());
        assertEquals(215, roots.size());
        assertTrue(roots.names(DistinguishedName.parse("CN=DigiCert Global Root G2, OU=www.digicert.com, O=DigiCert Inc, C=US")));
        assertTrue(roots.namesOrganisationOf(DistinguishedName.parse("CN=Any, O=digicert inc, C=US")));
    }

    @Test
    void aPemBundleMayHaveTextBetweenItsCertificates() throws RootListException {
        String bundle = "# Two roots\r\n" + TestCertificate.root("CN=One").pem().replace("\n", "\r\n") + "Two\n"
                + TestCertificate.root("CN=Two").pem();

        assertEquals(2, read(bundle).size());
    }

    @Test
    void whatCannotBeReadIsNamedByLine() {
        String pem = TestCertificate.root("CN=One").pem();

        assertEquals("is no row of a table of roots", error("hello\n", 1).substring(0, 29));
        assertTrue(error("# only a comment\n", 1).startsWith("lists no root"));
        assertTrue(error("\n\n" + pem.replace("-----END CERTIFICATE-----", ""), 3).contains("has no end line"));
        assertTrue(error(pem.replaceFirst("MII", "M*I"), 1).contains("no Base64"));
        assertTrue(error(pem.replaceFirst("\n.{64}\n", "\n"), 1).startsWith("begins a certificate that"));
        assertTrue(error("-----BEGIN PRIVATE KEY-----\nMII=\n-----END PRIVATE KEY-----\n", 1).startsWith("holds no certificate"));
    }

    @Test
    void noMessageRepeatsAKeyThatWasGivenByMistake() {
        assertTrue(!error("-----BEGIN PRIVATE KEY-----\nSECRET00\n-----END PRIVATE KEY-----\n", 1).contains("SECRET00"));
    }

    private static String error(String content, int line) {
        RootListException e = assertThrows(RootListException.class, () -> read(content));
        assertEquals("roots", e.file());
        assertEquals(line, e.line());
        return e.getMessage();
    }

    private static PublicRoots read(String content) throws RootListException {
        return PublicRoots.read(content.getBytes(StandardCharsets.UTF_8), "roots");
    }
}
