package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.ParsedNames;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Collects the certificates of a snapshot out of Base64, each different one once, however many servers and chains repeat it.
 *
 * <p>What their bytes say is read when all are known, on as many cores as there are. For one thread.
 */
final class CertificateStore {

    private final JsonInput json;
    private final SnapshotLimits limits;
    private final Map<EncodedCertificate, EncodedCertificate> found = new HashMap<>();
    private final Map<List<EncodedCertificate>, List<EncodedCertificate>> chains = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private int certificates;

    /** A place that states a certificate. */
    private record Mention(EncodedCertificate certificate, String property, Place place) {
    }

    CertificateStore(JsonInput json, SnapshotLimits limits) {
        this.json = json;
        this.limits = limits;
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

    /** The bytes in the text here, whatever they are; nothing, and a problem, if they can't be those of a certificate. */
    Optional<EncodedCertificate> certificate(String property) throws IOException {
        Place place = json.place();
        Fact<String> text = json.text(property);
        if (!(text instanceof Fact.Known<String> base64) || base64.value().isBlank()) {
            return Optional.empty();
        }
        if (base64.value().length() / 4L * 3 > limits.certificateBytes() + 1024L) {
            return tooLarge(property, place);
        }
        try {
            EncodedCertificate encoded = EncodedCertificate.of(decoded(base64.value()));
            if (encoded.length() > limits.certificateBytes()) {
                return tooLarge(property, place);
            }
            EncodedCertificate first = found.putIfAbsent(encoded, encoded);
            EncodedCertificate same = first == null ? encoded : first;
            mentions.add(new Mention(same, property, place));
            return Optional.of(same);
        } catch (IllegalArgumentException e) {
            json.problems().add(place, property + " is no Base64 text: take the snapshot anew");
            return Optional.empty();
        }
    }

    private Optional<EncodedCertificate> tooLarge(String property, Place place) {
        json.problems().add(place, property + " is larger than " + limits.certificateBytes() + " bytes, which no certificate is");
        return Optional.empty();
    }

    /** Only texts wrapped by hand have blanks; trying without looking is cheaper than looking at all the others. */
    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException blanks) {
            return Base64.getDecoder().decode(base64.replaceAll("\\s+", ""));
        }
    }

    /** The certificates of a list, or of a single text; what can't be one is a problem and left out. Equal chains are one list. */
    List<EncodedCertificate> chain(String property) throws IOException, FatalSnapshotException {
        List<EncodedCertificate> chain = new ArrayList<>();
        if (json.isNull()) {
            return List.of();
        }
        if (json.isArray()) {
            json.array(property, () -> {
                certificate("an element of " + property).ifPresent(chain::add);
                if (found.size() > 2L * limits.certificates()) {
                    throw tooMany();
                }
            });
        } else {
            certificate(property).ifPresent(chain::add);
        }
        List<EncodedCertificate> copy = List.copyOf(chain);
        List<EncodedCertificate> same = chains.putIfAbsent(copy, copy);
        return same == null ? copy : same;
    }

    /** Reads everything that was found; what isn't readable is a problem at each of its places. */
    Map<EncodedCertificate, CertificateFacts> read(ParsedNames names) {
        CertificateReadings readings = CertificateReadings.of(List.copyOf(found.keySet()), names);
        for (Mention each : mentions) {
            readings.fault(each.certificate()).ifPresent(
                    fault -> json.problems().add(each.place(), each.property() + " " + fault + ": take the snapshot anew"));
        }
        return readings.readable();
    }
}
