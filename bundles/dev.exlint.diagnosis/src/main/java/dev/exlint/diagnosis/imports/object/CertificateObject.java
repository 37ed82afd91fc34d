package dev.exlint.diagnosis.imports.object;

import dev.exlint.diagnosis.imports.clixml.SerializedCertificate;
import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Spot;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificateBuilder;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.snapshot.StatedValues;
import dev.exlint.diagnosis.trust.BrokenCertificateException;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Turns one object into a certificate: its bytes decide, its serialized part tells services and trust, its properties the rest. */
final class CertificateObject {

    private static final int MAX_BYTES = 64 << 10;
    private static final String RAW = "rawdata";

    private final Values values;
    private final Item.Thing thing;
    private Optional<SerializedCertificate> serialized = Optional.empty();

    CertificateObject(Values values, Item.Thing thing) {
        this.values = values;
        this.thing = thing;
    }

    ExchangeCertificate read() throws BadInputException {
        Optional<byte[]> raw = rawData();
        ExchangeCertificate stated = stated(raw);
        if (raw.isEmpty()) {
            return withoutBytes(stated);
        }
        CertificateFacts facts = facts(raw.get(), rawSpot(), "RawData");
        Optional<String> contradiction = StatedValues.contradiction(stated, facts);
        if (contradiction.isPresent()) {
            String property = contradiction.get().substring(0, contradiction.get().indexOf(' ')).toLowerCase(Locale.ROOT);
            throw new BadInputException(thing.property(property).map(Item::spot).orElse(thing.spot()), contradiction.get());
        }
        return completed(StatedValues.decided(stated, facts), facts);
    }

    /** What only the bytes say and no server needs to have said. */
    static ExchangeCertificate completed(ExchangeCertificate certificate, CertificateFacts facts) {
        return certificate.isSelfSigned().isKnown() ? certificate : certificate.toBuilder().isSelfSigned(facts.isSelfIssued()).build();
    }

    private ExchangeCertificate withoutBytes(ExchangeCertificate stated) throws BadInputException {
        if (stated.notBefore() instanceof Fact.Known<Instant> start && stated.notAfter() instanceof Fact.Known<Instant> end
                && end.value().isBefore(start.value())) {
            throw new BadInputException(thing.property("notafter").map(Item::spot).orElse(thing.spot()),
                    "NotAfter " + end.value() + " lies before NotBefore " + start.value());
        }
        boolean empty = stated.thumbprint().is(Thumbprint.NONE);
        return empty ? stated.toBuilder().thumbprint(Fact.unknown("Thumbprint is empty")).build() : stated;
    }

    private Spot rawSpot() {
        return thing.property(RAW).or(() -> thing.property("serializationdata")).map(Item::spot).orElse(thing.spot());
    }

    private Optional<byte[]> rawData() throws BadInputException {
        Optional<byte[]> raw = thing.property(RAW).isPresent() ? RawBytes.of(thing.property(RAW).get(), "RawData") : Optional.empty();
        if (thing.property("serializationdata").orElse(null) instanceof Item.Bytes bytes) {
            serialized = Optional.of(SerializedCertificate.read(bytes.value(), bytes.spot()));
            Optional<byte[]> inner = serialized.get().der();
            if (raw.isPresent() && inner.isPresent() && !Arrays.equals(raw.get(), inner.get())) {
                throw new BadInputException(bytes.spot(), "SerializationData holds another certificate than RawData");
            }
            return raw.or(() -> inner);
        }
        return raw;
    }

    static CertificateFacts facts(byte[] der, Spot spot, String property) throws BadInputException {
        if (der.length > MAX_BYTES) {
            throw new BadInputException(spot, property + " is larger than " + MAX_BYTES + " bytes, which no certificate is");
        }
        try {
            return CertificateFacts.read(EncodedCertificate.of(der));
        } catch (BrokenCertificateException e) {
            throw new BadInputException(spot, property + " " + e.getMessage());
        }
    }

    private ExchangeCertificate stated(Optional<byte[]> raw) throws BadInputException {
        ExchangeCertificateBuilder builder = ExchangeCertificate.builder().thumbprint(values.thumbprint(thing, "Thumbprint"))
                .identity(or(values.text(thing, "Identity"),
                        serialized.map(SerializedCertificate::identity).filter(text -> !text.isEmpty())))
                .friendlyName(or(values.text(thing, "FriendlyName"),
                        serialized.map(SerializedCertificate::friendlyName).filter(text -> !text.isEmpty())))
                .subject(values.name(thing, "Subject")).issuer(values.name(thing, "Issuer"))
                .certificateDomains(domains()).services(services())
                .rootCaType(rootCaType()).status(status())
                .isSelfSigned(or(values.flag(thing, "IsSelfSigned"), serialized.flatMap(each -> each.flag("SelfSigned"))))
                .hasPrivateKey(values.flag(thing, "HasPrivateKey"))
                .privateKeyExportable(or(values.flag(thing, "PrivateKeyExportable"),
                        serialized.flatMap(each -> each.flag("PrivateKeyExportable"))))
                .notBefore(values.instant(thing, "NotBefore")).notAfter(values.instant(thing, "NotAfter")).chain(chain());
        if (raw.isEmpty()) {
            builder.serialNumber(values.text(thing, "SerialNumber")).publicKeySize(values.number(thing, "PublicKeySize", 1, 1 << 20))
                    .publicKeyAlgorithm(values.text(thing, "PublicKeyAlgorithm")).version(values.number(thing, "Version", 1, 3))
                    .signatureAlgorithm(values.text(thing, "SignatureAlgorithm"))
                    .enhancedKeyUsage(values.texts(thing, "EnhancedKeyUsage", ListKind.PLAIN));
        }
        return builder.build();
    }

    /** Null is an empty list, unless Exchange's other properties are null too: then they were asked of an object that has none of them. */
    private Listing<String> domains() throws BadInputException {
        boolean foreign = Stream.of("certificatedomains", "services", "rootcatype")
                .allMatch(name -> thing.property(name).orElse(null) instanceof Item.Nothing);
        return foreign ? Listing.unknown("CertificateDomains is null") : values.texts(thing, "CertificateDomains", ListKind.HOSTS);
    }

    private static <T> Fact<T> or(Fact<T> fact, Optional<T> standIn) {
        return fact.isKnown() || standIn.isEmpty() ? fact : Fact.known(standIn.get());
    }

    private OptionalInt number(String member) {
        return serialized.map(each -> each.number(member)).orElse(OptionalInt.empty());
    }

    private Fact<AllowedServices> services() throws BadInputException {
        Fact<AllowedServices> stated = values.services(thing);
        OptionalInt number = number("Services");
        return stated.isKnown() || number.isEmpty() ? stated
                : Values.services(String.valueOf(number.getAsInt()), thing.property("serializationdata").orElseThrow().spot());
    }

    private Fact<RootCaType> rootCaType() throws BadInputException {
        Fact<RootCaType> stated = values.rootCaType(thing);
        OptionalInt number = number("RootCAType");
        return stated.isKnown() || number.isEmpty() ? stated : Values.rootCaType(String.valueOf(number.getAsInt()));
    }

    /** In serialized data the number 1 is established: it stands in all published files, with Valid beside it. */
    private Fact<CertificateStatus> status() throws BadInputException {
        Fact<CertificateStatus> stated = values.status(thing);
        return stated.isKnown() || number("Status").orElse(0) != 1 ? stated : Fact.known(CertificateStatus.VALID);
    }

    private List<EncodedCertificate> chain() throws BadInputException {
        return thing.property("chain").isPresent() ? issuers(thing.property("chain").get(), "Chain") : List.of();
    }

    /** A list of certificates. */
    static List<EncodedCertificate> issuers(Item item, String property) throws BadInputException {
        List<EncodedCertificate> found = new ArrayList<>();
        Item list = item instanceof Item.Thing wrapper && wrapper.value().isPresent() ? wrapper.value().get() : item;
        List<Item> items = list instanceof Item.Sequence sequence ? sequence.items() : List.of(list);
        for (Item each : items) {
            Optional<byte[]> der = RawBytes.of(each, property);
            if (der.isPresent()) {
                found.add(facts(der.get(), each.spot(), "an element of " + property).encoded());
            }
        }
        return found;
    }
}
