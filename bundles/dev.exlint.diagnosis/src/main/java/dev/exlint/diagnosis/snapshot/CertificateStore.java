package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.trust.BrokenCertificateException;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads certificates out of Base64, each different one once, however many servers and chains repeat it. For one thread. */
final class CertificateStore {

    private final JsonInput json;
    private final SnapshotLimits limits;
    private final Map<EncodedCertificate, CertificateFacts> known;
    private int certificates;

    /** A store that fills the map with everything it reads. */
    CertificateStore(JsonInput json, SnapshotLimits limits, Map<EncodedCertificate, CertificateFacts> known) {
        this.json = json;
        this.limits = limits;
        this.known = known;
    }

    /** Counts a certificate of a server, which may be one too many. */
    void count() throws FatalSnapshotException {
        if (++certificates > limits.certificates()) {
            throw tooMany();
        }
    }

    private FatalSnapshotException tooMany() {
        return new FatalSnapshotException(json.place(),
                "there are more than " + limits.certificates() + " certificates: take a snapshot of a part of the servers");
    }

    /** The certificate in the text here; nothing, and a problem, if it can't be read. */
    Optional<CertificateFacts> certificate(String property) throws IOException {
        Place place = json.place();
        Fact<String> text = json.text(property);
        if (!(text instanceof Fact.Known<String> base64) || base64.value().isBlank()) {
            return Optional.empty();
        }
        if (base64.value().length() / 4L * 3 > limits.certificateBytes() + 1024L) {
            json.problems().add(place, property + " is larger than " + limits.certificateBytes() + " bytes, which no certificate is");
            return Optional.empty();
        }
        try {
            EncodedCertificate encoded = EncodedCertificate.of(Base64.getDecoder().decode(withoutBlanks(base64.value())));
            if (encoded.length() > limits.certificateBytes()) {
                json.problems().add(place, property + " is larger than " + limits.certificateBytes() + " bytes, which no certificate is");
                return Optional.empty();
            }
            CertificateFacts facts = known.get(encoded);
            if (facts == null) {
                facts = CertificateFacts.read(encoded);
                known.put(encoded, facts);
            }
            return Optional.of(facts);
        } catch (IllegalArgumentException e) {
            json.problems().add(place, property + " is no Base64 text: take the snapshot anew");
        } catch (BrokenCertificateException e) {
            json.problems().add(place, property + " " + e.getMessage() + ": take the snapshot anew");
        }
        return Optional.empty();
    }

    /** Only texts wrapped by hand have any; looking first is many times cheaper. */
    private static String withoutBlanks(String base64) {
        for (int i = 0; i < base64.length(); i++) {
            if (base64.charAt(i) <= ' ') {
                return base64.replaceAll("\\s+", "");
            }
        }
        return base64;
    }

    /** The certificates of a list, or of a single text; unreadable ones are problems and left out. */
    List<EncodedCertificate> chain(String property) throws IOException, FatalSnapshotException {
        List<EncodedCertificate> chain = new ArrayList<>();
        if (json.isNull()) {
            return chain;
        }
        if (!json.isArray()) {
            certificate(property).ifPresent(facts -> chain.add(facts.encoded()));
            return chain;
        }
        json.array(property, () -> {
            certificate("an element of " + property).ifPresent(facts -> chain.add(facts.encoded()));
            if (known.size() > 2L * limits.certificates()) {
                throw tooMany();
            }
        });
        return chain;
    }
}
