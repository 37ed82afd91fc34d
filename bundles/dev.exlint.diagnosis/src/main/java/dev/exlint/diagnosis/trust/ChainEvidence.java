package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.trust.ChainPath.End;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the chains of the certificates that were asked for, so that servers that share certificates share the work. Any thread. */
final class ChainEvidence {

    private final ChainBuilder builder;
    private final IssuerPool roots;
    private final Map<EncodedCertificate, CertificateFacts> read;
    private final Map<EncodedCertificate, Optional<KnownCertificate>> known = new ConcurrentHashMap<>();
    private final Map<List<EncodedCertificate>, IssuerPool> pools = new ConcurrentHashMap<>();
    private final Map<Question, List<ChainPath>> answers = new ConcurrentHashMap<>();

    private record Question(EncodedCertificate certificate, List<EncodedCertificate> chain) {
    }

    ChainEvidence(PublicRoots publicRoots, InternalRoots internalRoots, Map<EncodedCertificate, CertificateFacts> read) {
        this.read = Map.copyOf(read);
        this.builder = new ChainBuilder(publicRoots);
        List<KnownCertificate> certificates = new ArrayList<>();
        publicRoots.certificates().forEach(each -> certificates.add(new KnownCertificate(each)));
        internalRoots.certificates().forEach(each -> certificates.add(new KnownCertificate(each)));
        this.roots = new IssuerPool(certificates);
    }

    /** The certificate's own bytes, if they are known and readable. */
    Optional<KnownCertificate> leaf(ExchangeCertificate certificate) {
        return certificate.rawData() instanceof Fact.Known<EncodedCertificate> raw ? known(raw.value()) : Optional.empty();
    }

    boolean isSelfSigned(KnownCertificate certificate) {
        return builder.isSelfSigned(certificate);
    }

    /** The best way: to a public root before any other, valid issuers before expired ones, then the shortest. */
    ChainPath best(KnownCertificate leaf, List<EncodedCertificate> chain, Instant now) {
        Comparator<ChainPath> order = Comparator.comparing((ChainPath path) -> rank(path, now))
                .thenComparing(path -> path.certificates().size()).thenComparing(ChainPath::text);
        return paths(leaf, chain).stream().min(order).orElseThrow();
    }

    private List<ChainPath> paths(KnownCertificate leaf, List<EncodedCertificate> chain) {
        Question question = new Question(leaf.facts().encoded(), chain);
        List<ChainPath> paths = answers.get(question);
        if (paths == null) {
            IssuerPool given = pools.computeIfAbsent(chain, this::pool);
            paths = builder.paths(leaf, List.of(given, roots)); // outside the map, which would hold up other threads
            answers.put(question, paths);
        }
        return paths;
    }

    private IssuerPool pool(List<EncodedCertificate> chain) {
        return new IssuerPool(chain.stream().map(this::known).flatMap(Optional::stream).toList());
    }

    private Optional<KnownCertificate> known(EncodedCertificate encoded) {
        return known.computeIfAbsent(encoded, bytes -> {
            try {
                CertificateFacts facts = read.get(bytes);
                return Optional.of(new KnownCertificate(facts == null ? CertificateFacts.read(bytes) : facts));
            } catch (BrokenCertificateException e) {
                return Optional.empty(); // the reader of the snapshot has reported it with its place
            }
        });
    }

    private static int rank(ChainPath path, Instant now) {
        boolean valid = path.issuerNotValidAt(now).isEmpty();
        if (path.end() == End.PUBLIC_ROOT) {
            return valid ? 0 : 1;
        }
        if (path.end() == End.OTHER_ROOT) {
            return valid ? 2 : 3;
        }
        return path.end() == End.PUBLIC_ROOT_NAMED ? 4 : 5;
    }
}
