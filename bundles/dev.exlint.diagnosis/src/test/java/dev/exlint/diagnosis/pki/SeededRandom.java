package dev.exlint.diagnosis.pki;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** Random numbers that are the same in every run, so that keys and certificates made in tests are too. */
public final class SeededRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final byte[] seed;
    private long counter;
    private byte[] block = new byte[0];
    private int used;

    public SeededRandom(String seed) {
        this.seed = seed.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (used == block.length) {
                refill();
            }
            bytes[i] = block[used++];
        }
    }

    @Override
    public int nextInt() {
        byte[] four = new byte[Integer.BYTES];
        nextBytes(four);
        return ByteBuffer.wrap(four).getInt();
    }

    @Override
    public long nextLong() {
        byte[] eight = new byte[Long.BYTES];
        nextBytes(eight);
        return ByteBuffer.wrap(eight).getLong();
    }

    private void refill() {
        SHA256Digest digest = new SHA256Digest();
        digest.update(seed, 0, seed.length);
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(counter++).array();
        digest.update(number, 0, number.length);
        block = new byte[digest.getDigestSize()];
        digest.doFinal(block, 0);
        used = 0;
    }
}
