package dev.exlint.diagnosis.imports.certificate;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Spot;
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
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.pkcs.Attribute;
import org.bouncycastle.asn1.pkcs.CertBag;
import org.bouncycastle.asn1.pkcs.ContentInfo;
import org.bouncycastle.asn1.pkcs.EncryptedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.pkcs.SafeBag;

/**
 * Reads the certificates of a PKCS#12 file (.pfx, .p12).
 *
 * <p>Keys are never decrypted; the numbers beside them tell whose they are. The trap: without a password there may still be an empty
 * one, which is tried first.
 */
final class Pkcs12File {

    private static final int MAX_DEPTH = 4;

    private final Pkcs12Password password;
    private final List<CertificateFacts> certificates = new ArrayList<>();
    private final List<String> certificateIds = new ArrayList<>();
    private final Set<String> keyIds = new HashSet<>();
    private int keys;

    private Pkcs12File(Pkcs12Password password) {
        this.password = password;
    }

    static List<FileCertificate> read(byte[] data, Supplier<Optional<char[]>> passwords) throws BadInputException {
        try {
            Pfx pfx = Pfx.getInstance(ASN1Primitive.fromByteArray(data));
            if (!PKCSObjectIdentifiers.data.equals(pfx.getAuthSafe().getContentType())) {
                throw new BadInputException(Spot.FILE, "the PKCS#12 is signed with a key, not with a password, which isn't supported");
            }
            byte[] content = ASN1OctetString.getInstance(pfx.getAuthSafe().getContent()).getOctets();
            Pkcs12Password password = Pkcs12Password.fitting(pfx.getMacData(), content, passwords);
            Pkcs12File file = new Pkcs12File(password);
            file.contents(content);
            return file.found();
        } catch (IOException e) {
            throw new BadInputException(Spot.FILE, "the PKCS#12 is damaged: its ASN.1 can't be read");
        }
    }

    private void contents(byte[] authenticatedSafe) throws IOException, BadInputException {
        for (ASN1Encodable each : ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(authenticatedSafe))) {
            ContentInfo info = ContentInfo.getInstance(each);
            if (PKCSObjectIdentifiers.data.equals(info.getContentType())) {
                bags(ASN1OctetString.getInstance(info.getContent()).getOctets(), 0);
            } else if (PKCSObjectIdentifiers.encryptedData.equals(info.getContentType())) {
                EncryptedData data = EncryptedData.getInstance(info.getContent());
                bags(password.decrypt(data.getEncryptionAlgorithm(), data.getContent().getOctets()), 0);
            }
        }
    }

    private void bags(byte[] safeContents, int depth) throws IOException, BadInputException {
        if (depth > MAX_DEPTH) {
            throw new BadInputException(Spot.FILE, "the PKCS#12 is nested too deeply");
        }
        for (ASN1Encodable each : ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(safeContents))) {
            SafeBag bag = SafeBag.getInstance(each);
            ASN1ObjectIdentifier kind = bag.getBagId();
            if (PKCSObjectIdentifiers.keyBag.equals(kind) || PKCSObjectIdentifiers.pkcs8ShroudedKeyBag.equals(kind)) {
                keys++;
                keyIds.add(localKeyId(bag));
            } else if (PKCSObjectIdentifiers.certBag.equals(kind)) {
                certificate(bag);
            } else if (PKCSObjectIdentifiers.safeContentsBag.equals(kind)) {
                bags(bag.getBagValue().toASN1Primitive().getEncoded(), depth + 1);
            }
        }
    }

    private void certificate(SafeBag bag) throws BadInputException {
        CertBag value = CertBag.getInstance(bag.getBagValue());
        if (PKCSObjectIdentifiers.x509Certificate.equals(value.getCertId())) {
            certificates.add(Der.certificate(ASN1OctetString.getInstance(value.getCertValue()).getOctets(), Spot.FILE));
            certificateIds.add(localKeyId(bag));
        }
    }

    private static String localKeyId(SafeBag bag) {
        if (bag.getBagAttributes() != null) {
            for (ASN1Encodable each : bag.getBagAttributes()) {
                Attribute attribute = Attribute.getInstance(each);
                if (PKCSObjectIdentifiers.pkcs_9_at_localKeyId.equals(attribute.getAttrType()) && attribute.getAttrValues().size() > 0) {
                    return Arrays.toString(ASN1OctetString.getInstance(attribute.getAttributeValues()[0]).getOctets());
                }
            }
        }
        return "";
    }

    private List<FileCertificate> found() throws BadInputException {
        if (certificates.isEmpty()) {
            throw new BadInputException(Spot.FILE, "the PKCS#12 holds no certificate");
        }
        List<FileCertificate> assorted = new ArrayList<>(CertificateFiles.assorted(certificates, Fact.known(false)));
        boolean matched = false;
        for (int i = 0; i < assorted.size(); i++) {
            if (!certificateIds.get(i).isEmpty() && keyIds.contains(certificateIds.get(i))) {
                assorted.set(i, new FileCertificate(assorted.get(i).facts(), false, Fact.known(true)));
                matched = true;
            }
        }
        if (keys > 0 && !matched) {
            assorted.replaceAll(each -> each.issuer() ? each : new FileCertificate(each.facts(), false, Fact.known(true)));
        }
        return assorted;
    }
}
