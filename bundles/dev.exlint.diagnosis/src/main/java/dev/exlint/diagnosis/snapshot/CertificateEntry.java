package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificateBuilder;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Thumbprint;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads one element of Certificates. For one thread, for one element.
 *
 * <p>If anything in it is wrong the whole certificate doesn't count, so that no half of it is taken for the whole.
 */
final class CertificateEntry {

    private final JsonInput json;
    private final ExchangeValues values;
    private final CertificateStore store;
    private final ExchangeCertificateBuilder builder = ExchangeCertificate.builder();
    private Optional<EncodedCertificate> bytes = Optional.empty();
    private List<EncodedCertificate> chain = List.of();
    private boolean broken;

    CertificateEntry(JsonInput json, ExchangeValues values, CertificateStore store) {
        this.json = json;
        this.values = values;
        this.store = store;
    }

    /** What is stated here, or nothing and a problem. */
    Optional<StatedCertificate> read() throws IOException, FatalSnapshotException {
        Place place = json.place();
        if (!json.object("a certificate", this::property) || broken) {
            return Optional.empty();
        }
        ExchangeCertificate stated = builder.chain(chain).build();
        return bytes.isPresent() ? Optional.of(new StatedCertificate(stated, bytes, place))
                : withoutBytes(stated, place).map(each -> new StatedCertificate(each, bytes, place));
    }

    private Optional<ExchangeCertificate> withoutBytes(ExchangeCertificate stated, Place place) {
        if (stated.notBefore() instanceof Fact.Known<Instant> start && stated.notAfter() instanceof Fact.Known<Instant> end
                && end.value().isBefore(start.value())) {
            json.problems().add(place, "NotAfter " + end.value() + " lies before NotBefore " + start.value());
            return Optional.empty();
        }
        return Optional.of(stated.thumbprint().is(Thumbprint.NONE)
                ? stated.toBuilder().thumbprint(Fact.unknown("Thumbprint is empty")).build() : stated);
    }

    private void property(String name) throws IOException, FatalSnapshotException {
        int before = json.problems().count();
        if (name.equals("chain")) {
            chain = store.chain("Chain"); // a bad issuer is a problem of its own and leaves the certificate as it is
            return;
        }
        value(name);
        broken |= json.problems().count() > before;
    }

    private void value(String name) throws IOException, FatalSnapshotException {
        switch (name) {
            case "thumbprint" -> builder.thumbprint(values.thumbprint("Thumbprint"));
            case "identity" -> builder.identity(json.text("Identity"));
            case "friendlyname" -> builder.friendlyName(json.text("FriendlyName"));
            case "subject" -> builder.subject(values.name("Subject"));
            case "issuer" -> builder.issuer(values.name("Issuer"));
            case "certificatedomains" -> builder.certificateDomains(json.texts("CertificateDomains"));
            case "services" -> builder.services(values.services());
            case "rootcatype" -> builder.rootCaType(values.rootCaType());
            case "status" -> builder.status(values.status());
            case "isselfsigned" -> builder.isSelfSigned(json.flag("IsSelfSigned"));
            case "hasprivatekey" -> builder.hasPrivateKey(json.flag("HasPrivateKey"));
            case "privatekeyexportable" -> builder.privateKeyExportable(json.flag("PrivateKeyExportable"));
            case "notbefore" -> builder.notBefore(values.instant("NotBefore"));
            case "notafter" -> builder.notAfter(values.instant("NotAfter"));
            case "serialnumber" -> builder.serialNumber(json.text("SerialNumber"));
            case "publickeysize" -> builder.publicKeySize(json.number("PublicKeySize", 1, 1 << 20));
            case "publickeyalgorithm" -> builder.publicKeyAlgorithm(json.text("PublicKeyAlgorithm"));
            case "signaturealgorithm" -> builder.signatureAlgorithm(json.text("SignatureAlgorithm"));
            case "enhancedkeyusage" -> builder.enhancedKeyUsage(json.texts("EnhancedKeyUsage"));
            case "version" -> builder.version(json.number("Version", 1, 3));
            case "rawdata" -> bytes = store.certificate("RawData");
            default -> json.skip();
        }
    }
}
