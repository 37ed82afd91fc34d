package dev.exlint.diagnosis.pki;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Signer;
import org.bouncycastle.operator.ContentSigner;

/** Signs with a test key, without any provider. */
final class KeySigner implements ContentSigner {

    private final TestKey key;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    KeySigner(TestKey key) {
        this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return key.algorithm();
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        Signer signer = key.signer();
        byte[] bytes = content.toByteArray();
        signer.update(bytes, 0, bytes.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }
}
