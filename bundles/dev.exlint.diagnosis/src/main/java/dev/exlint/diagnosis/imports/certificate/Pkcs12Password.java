package dev.exlint.diagnosis.imports.certificate;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Spot;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RC2CBCParameter;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.PBEParametersGenerator;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.digests.SHA224Digest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.digests.SHA384Digest;
import org.bouncycastle.crypto.digests.SHA512Digest;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.engines.RC2Engine;
import org.bouncycastle.crypto.generators.PKCS12ParametersGenerator;
import org.bouncycastle.crypto.generators.PKCS5S2ParametersGenerator;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

/**
 * The password of a PKCS#12 file, checked against its MAC, and what it decrypts.
 *
 * <p>The number of iterations is looked at before anything is computed, as a file may ask for hours. Neither the password nor a foreign
 * exception is ever part of a message.
 */
final class Pkcs12Password {

    private static final int MAX_ITERATIONS = 600_000;
    private static final int MAX_SPENT = 1_500_000;
    private static final int CHEAP = 100_000;
    private static final String PROTECTED = "a password is needed: name the variable that holds it with --password-env";

    private final byte[] wide;
    private final byte[] narrow;
    private final boolean given;
    private int spent;

    private Pkcs12Password(byte[] wide, byte[] narrow, boolean given) {
        this.wide = wide;
        this.narrow = narrow;
        this.given = given;
    }

    private static Pkcs12Password of(char[] password, boolean given) {
        ByteBuffer utf8 = StandardCharsets.UTF_8.encode(CharBuffer.wrap(password));
        byte[] narrow = new byte[utf8.remaining()];
        utf8.get(narrow);
        byte[] wide = password.length == 0 ? new byte[2] : PBEParametersGenerator.PKCS12PasswordToBytes(password);
        return new Pkcs12Password(wide, narrow, given);
    }

    private Pkcs12Password withoutEnd() {
        return new Pkcs12Password(new byte[0], narrow, given);
    }

    /** The password with which the MAC fits. */
    static Pkcs12Password fitting(MacData mac, byte[] content, Supplier<Optional<char[]>> passwords) throws BadInputException {
        Pkcs12Password empty = of(new char[0], false);
        Optional<char[]> stated = mac != null && iterations(mac) > CHEAP ? passwords.get() : Optional.empty();
        if (mac != null && stated.isEmpty()) {
            if (empty.fits(mac, content)) {
                return empty;
            }
            if (empty.withoutEnd().fits(mac, content)) {
                return empty.withoutEnd();
            }
        }
        stated = stated.isEmpty() ? passwords.get() : stated;
        if (mac == null) {
            return stated.isEmpty() ? empty : of(stated.get(), true);
        }
        Pkcs12Password password = of(stated.orElseThrow(() -> new BadInputException(Spot.FILE, PROTECTED)), true);
        if (!password.fits(mac, content)) {
            throw new BadInputException(Spot.FILE, "the MAC check failed: the password is wrong or the file damaged");
        }
        return password;
    }

    private static int iterations(MacData mac) throws BadInputException {
        AlgorithmIdentifier algorithm = mac.getMac().getAlgorithmId();
        if (!PKCSObjectIdentifiers.id_PBMAC1.equals(algorithm.getAlgorithm())) {
            return limited(mac.getIterationCount());
        }
        PBMAC1Params parameters = PBMAC1Params.getInstance(algorithm.getParameters());
        return limited(PBKDF2Params.getInstance(parameters.getKeyDerivationFunc().getParameters()).getIterationCount());
    }

    /** What one file may ask for in all its parts together. */
    private int spend(BigInteger iterations) throws BadInputException {
        spent += limited(iterations);
        if (spent > MAX_SPENT) {
            throw new BadInputException(Spot.FILE, "has more protected parts than are computed");
        }
        return iterations.intValue();
    }

    private static int limited(BigInteger iterations) throws BadInputException {
        if (iterations.signum() <= 0 || iterations.bitLength() > 31 || iterations.intValue() > MAX_ITERATIONS) {
            throw new BadInputException(Spot.FILE, (iterations.bitLength() > 64 ? "far too many" : iterations.toString())
                    + " iterations of the key derivation are over the limit of " + MAX_ITERATIONS + " and aren't computed");
        }
        return iterations.intValue();
    }

    private boolean fits(MacData mac, byte[] content) throws BadInputException {
        AlgorithmIdentifier algorithm = mac.getMac().getAlgorithmId();
        HMac hmac;
        CipherParameters key;
        if (PKCSObjectIdentifiers.id_PBMAC1.equals(algorithm.getAlgorithm())) {
            PBMAC1Params parameters = PBMAC1Params.getInstance(algorithm.getParameters());
            hmac = new HMac(digestOfHmac(parameters.getMessageAuthScheme().getAlgorithm()));
            key = derived(PBKDF2Params.getInstance(parameters.getKeyDerivationFunc().getParameters()), hmac.getMacSize() * 8);
        } else {
            Digest digest = digest(algorithm.getAlgorithm());
            hmac = new HMac(digest);
            PKCS12ParametersGenerator generator = new PKCS12ParametersGenerator(digest(algorithm.getAlgorithm()));
            generator.init(wide, mac.getSalt(), limited(mac.getIterationCount()));
            key = generator.generateDerivedMacParameters(digest.getDigestSize() * 8);
        }
        hmac.init(key);
        hmac.update(content, 0, content.length);
        byte[] result = new byte[hmac.getMacSize()];
        hmac.doFinal(result, 0);
        return org.bouncycastle.util.Arrays.constantTimeAreEqual(result, mac.getMac().getDigest());
    }

    /** Decrypts one part of the file. */
    byte[] decrypt(AlgorithmIdentifier algorithm, byte[] data) throws BadInputException {
        try {
            PaddedBufferedBlockCipher cipher = cipher(algorithm);
            byte[] plain = new byte[cipher.getOutputSize(data.length)];
            int length = cipher.processBytes(data, 0, data.length, plain, 0);
            length += cipher.doFinal(plain, length);
            return Arrays.copyOf(plain, length);
        } catch (InvalidCipherTextException | RuntimeException e) {
            throw new BadInputException(Spot.FILE, given ? "can't be decrypted: the password is wrong or the file damaged" : PROTECTED);
        }
    }

    private PaddedBufferedBlockCipher cipher(AlgorithmIdentifier algorithm) throws BadInputException {
        ASN1ObjectIdentifier oid = algorithm.getAlgorithm();
        if (PKCSObjectIdentifiers.id_PBES2.equals(oid)) {
            return pbes2(PBES2Parameters.getInstance(algorithm.getParameters()));
        }
        if (PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC.equals(oid)) {
            return old(algorithm, new DESedeEngine(), 192);
        }
        if (PKCSObjectIdentifiers.pbeWithSHAAnd2_KeyTripleDES_CBC.equals(oid)) {
            return old(algorithm, new DESedeEngine(), 128);
        }
        if (PKCSObjectIdentifiers.pbeWithSHAAnd40BitRC2_CBC.equals(oid)) {
            return old(algorithm, new RC2Engine(), 40);
        }
        if (PKCSObjectIdentifiers.pbeWithSHAAnd128BitRC2_CBC.equals(oid)) {
            return old(algorithm, new RC2Engine(), 128);
        }
        throw unsupported(oid);
    }

    private PaddedBufferedBlockCipher old(AlgorithmIdentifier algorithm, BlockCipher engine, int bits) throws BadInputException {
        PKCS12PBEParams parameters = PKCS12PBEParams.getInstance(algorithm.getParameters());
        PKCS12ParametersGenerator generator = new PKCS12ParametersGenerator(new SHA1Digest());
        generator.init(wide, parameters.getIV(), spend(parameters.getIterations()));
        PaddedBufferedBlockCipher cipher = new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(engine));
        cipher.init(false, generator.generateDerivedParameters(bits, engine.getBlockSize() * 8));
        return cipher;
    }

    private PaddedBufferedBlockCipher pbes2(PBES2Parameters parameters) throws BadInputException {
        if (!PKCSObjectIdentifiers.id_PBKDF2.equals(parameters.getKeyDerivationFunc().getAlgorithm())) {
            throw unsupported(parameters.getKeyDerivationFunc().getAlgorithm());
        }
        ASN1ObjectIdentifier scheme = parameters.getEncryptionScheme().getAlgorithm();
        PBKDF2Params derivation = PBKDF2Params.getInstance(parameters.getKeyDerivationFunc().getParameters());
        BlockCipher engine;
        int bits = 192;
        byte[] iv;
        if (PKCSObjectIdentifiers.RC2_CBC.equals(scheme)) {
            engine = new RC2Engine();
            bits = 128;
            iv = RC2CBCParameter.getInstance(parameters.getEncryptionScheme().getParameters()).getIV();
        } else {
            engine = PKCSObjectIdentifiers.des_EDE3_CBC.equals(scheme) ? new DESedeEngine() : AESEngine.newInstance();
            bits = PKCSObjectIdentifiers.des_EDE3_CBC.equals(scheme) ? 192 : aesBits(scheme);
            iv = ASN1OctetString.getInstance(parameters.getEncryptionScheme().getParameters()).getOctets();
        }
        PaddedBufferedBlockCipher cipher = new PaddedBufferedBlockCipher(CBCBlockCipher.newInstance(engine));
        cipher.init(false, new ParametersWithIV(derived(derivation, bits), iv));
        return cipher;
    }

    private static int aesBits(ASN1ObjectIdentifier scheme) throws BadInputException {
        if (NISTObjectIdentifiers.id_aes256_CBC.equals(scheme)) {
            return 256;
        }
        if (NISTObjectIdentifiers.id_aes192_CBC.equals(scheme)) {
            return 192;
        }
        if (NISTObjectIdentifiers.id_aes128_CBC.equals(scheme)) {
            return 128;
        }
        throw unsupported(scheme);
    }

    private KeyParameter derived(PBKDF2Params parameters, int bits) throws BadInputException {
        PKCS5S2ParametersGenerator generator = new PKCS5S2ParametersGenerator(digestOfHmac(parameters.getPrf().getAlgorithm()));
        generator.init(narrow, parameters.getSalt(), spend(parameters.getIterationCount()));
        return (KeyParameter) generator.generateDerivedMacParameters(bits);
    }

    private static Digest digestOfHmac(ASN1ObjectIdentifier oid) throws BadInputException {
        return switch (oid.getId()) {
            case "1.2.840.113549.2.7" -> new SHA1Digest();
            case "1.2.840.113549.2.8" -> new SHA224Digest();
            case "1.2.840.113549.2.9" -> new SHA256Digest();
            case "1.2.840.113549.2.10" -> new SHA384Digest();
            case "1.2.840.113549.2.11" -> new SHA512Digest();
            default -> throw unsupported(oid);
        };
    }

    private static Digest digest(ASN1ObjectIdentifier oid) throws BadInputException {
        if (OIWObjectIdentifiers.idSHA1.equals(oid)) {
            return new SHA1Digest();
        }
        if (NISTObjectIdentifiers.id_sha224.equals(oid)) {
            return new SHA224Digest();
        }
        if (NISTObjectIdentifiers.id_sha256.equals(oid)) {
            return new SHA256Digest();
        }
        if (NISTObjectIdentifiers.id_sha384.equals(oid)) {
            return new SHA384Digest();
        }
        if (NISTObjectIdentifiers.id_sha512.equals(oid)) {
            return new SHA512Digest();
        }
        throw unsupported(oid);
    }

    private static BadInputException unsupported(ASN1ObjectIdentifier oid) {
        return new BadInputException(Spot.FILE, "is protected by the algorithm " + oid.getId() + ", which isn't supported");
    }
}
