package dev.exlint.diagnosis.pki;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bouncycastle.cert.X509CertificateHolder;

/**
 * A certificate with its key, able to issue others.
 *
 * @param holder the certificate
 * @param key its key pair
 */
public record TestCertificate(X509CertificateHolder holder, TestKey key) {

    /** A root of that name, valid from 2020 to 2060, with a fast key made from the name. */
    public static TestCertificate root(String subject) {
        return new CertificateRecipe(subject).ca().selfSigned();
    }

    /** A CA below this one. */
    public TestCertificate ca(String subject) {
        return issue(new CertificateRecipe(subject).ca());
    }

    /** A server certificate below this one, its first name the CN. */
    public TestCertificate server(String... names) {
        return issue(new CertificateRecipe("CN=" + names[0]).names(names).serverAuthentication());
    }

    /** What the recipe describes, issued by this one. */
    public TestCertificate issue(CertificateRecipe recipe) {
        return recipe.issuedBy(this);
    }

    /** The bytes. */
    public EncodedCertificate encoded() {
        return EncodedCertificate.of(der());
    }

    /** The bytes. */
    public byte[] der() {
        try {
            return holder.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The certificate as PEM with LF line ends. */
    public String pem() {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(der())
                + "\n-----END CERTIFICATE-----\n";
    }
}
