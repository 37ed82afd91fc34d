package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.trust.ChainPath.End;
import dev.exlint.diagnosis.trust.LocalValidity.Kind;
import dev.exlint.diagnosis.trust.TrustEvidence.Strength;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges by the certificate's own signature, then by chains built from the bytes, then by RootCAType, then by issuers named in settings.
 * Any thread; remembers chains.
 *
 * <p>The Java runtime's own trust store is never asked, so the same input gives the same answer everywhere.
 */
public final class TrustJudge implements Trust {

    private final PublicRoots publicRoots;
    private final InternalRoots internalRoots;
    private final ChainEvidence chains;
    private final RootCaTypeEvidence rootCaTypes;
    private final IssuerPatterns issuers;
    private volatile Verdicts verdicts = new Verdicts(Instant.MIN, new ConcurrentHashMap<>());

    /** Everything a verdict rests on when the bytes are known. */
    private record Question(EncodedCertificate bytes, List<EncodedCertificate> chain, Fact<RootCaType> rootCaType,
            Fact<DistinguishedName> issuer) {
    }

    /** Verdicts of one instant; those of earlier ones are of no use any more. */
    private record Verdicts(Instant now, Map<Question, TrustVerdict> answers) {
    }

    /** A judge that holds these roots for public and those for internal. */
    public TrustJudge(PublicRoots publicRoots, InternalRoots internalRoots) {
        this(publicRoots, internalRoots, IssuerPatterns.none());
    }

    /** The same, with issuers that the user calls internal or public by name, asked last. */
    public TrustJudge(PublicRoots publicRoots, InternalRoots internalRoots, IssuerPatterns issuers) {
        this(publicRoots, internalRoots, issuers, Map.of());
    }

    /** The same, with certificates that were read before and needn't be again. */
    public TrustJudge(PublicRoots publicRoots, InternalRoots internalRoots, IssuerPatterns issuers,
            Map<EncodedCertificate, CertificateFacts> read) {
        this.issuers = issuers;
        this.publicRoots = publicRoots;
        this.internalRoots = internalRoots;
        this.chains = new ChainEvidence(publicRoots, internalRoots, read);
        this.rootCaTypes = new RootCaTypeEvidence(publicRoots);
    }

    @Override
    public TrustVerdict judge(ExchangeCertificate certificate, Instant now) {
        if (!(certificate.rawData() instanceof Fact.Known<EncodedCertificate> raw)) {
            return judgeAnew(certificate, now);
        }
        Verdicts known = verdictsAt(now);
        Question question = new Question(raw.value(), certificate.chain(), certificate.rootCaType(), certificate.issuer());
        TrustVerdict verdict = known.answers().get(question);
        if (verdict == null) {
            verdict = judgeAnew(certificate, now);
            known.answers().put(question, verdict);
        }
        return verdict;
    }

    @Override
    public void prepare(Collection<ExchangeCertificate> certificates, Instant now) {
        verdictsAt(now);
        certificates.parallelStream().forEach(each -> judge(each, now)); // one verdict says nothing about another
    }

    private Verdicts verdictsAt(Instant now) {
        Verdicts known = verdicts;
        if (!known.now().equals(now)) {
            known = new Verdicts(now, new ConcurrentHashMap<>());
            verdicts = known;
        }
        return known;
    }

    private TrustVerdict judgeAnew(ExchangeCertificate certificate, Instant now) {
        Optional<TrustEvidence> self = selfSigned(certificate);
        if (self.isPresent()) {
            return new TrustVerdict(TrustClass.SELF_SIGNED, true, List.of(self.get()));
        }
        List<TrustEvidence> evidence = new ArrayList<>();
        TrustClass trust = TrustClass.UNKNOWN;
        boolean certain = false;
        Optional<KnownCertificate> leaf = chains.leaf(certificate);
        if (leaf.isPresent()) {
            ChainPath path = chains.best(leaf.get(), certificate.chain(), now);
            evidence.add(evidence(path));
            trust = evidence.get(0).says();
            certain = path.end() == End.OTHER_ROOT || path.end() == End.PUBLIC_ROOT && path.issuerNotValidAt(now).isEmpty();
            remarks(path, now, evidence);
        }
        Optional<RootCaTypeEvidence.Opinion> type = rootCaTypes.of(certificate);
        if (type.isPresent()) {
            if (trust == TrustClass.UNKNOWN) {
                trust = type.get().evidence().says();
                certain = type.get().certain();
            }
            evidence.add(type.get().evidence());
        }
        Optional<TrustEvidence> named = issuers.of(certificate.issuer());
        if (named.isPresent()) {
            trust = trust == TrustClass.UNKNOWN ? named.get().says() : trust; // a name is never certain
            evidence.add(named.get());
        }
        if (evidence.isEmpty()) {
            evidence.add(new TrustEvidence(Strength.REMARK, TrustClass.UNKNOWN, "neither RawData nor RootCAType is stated"));
        }
        return new TrustVerdict(trust, certain, evidence);
    }

    @Override
    public LocalValidity onServer(ExchangeCertificate certificate, Instant now) {
        return switch (certificate.status().orElse(CertificateStatus.UNKNOWN)) {
            case PENDING_REQUEST -> new LocalValidity(Kind.PENDING, true, "Status is PendingRequest");
            case INVALID, REVOKED -> new LocalValidity(Kind.INVALID, true,
                    "Status is " + certificate.status().map(CertificateStatus::toString).orElse(""));
            case UNTRUSTED -> new LocalValidity(Kind.UNTRUSTED, true, "Status is Untrusted");
            case VALID -> inPeriod(certificate, now, new LocalValidity(Kind.VALID, true, "Status is Valid"));
            case REVOCATION_CHECK_FAILURE -> inPeriod(certificate, now,
                    new LocalValidity(Kind.REVOCATION_UNKNOWN, true, "Status is RevocationCheckFailure"));
            case DATE_INVALID -> dateInvalid(certificate, now);
            case UNKNOWN -> inPeriod(certificate, now, byChain(certificate, now));
        };
    }

    /** DateInvalid was true when the snapshot was taken; the period decides for now, if it is known. */
    private LocalValidity dateInvalid(ExchangeCertificate certificate, Instant now) {
        if (certificate.notBefore().isKnown() && certificate.notAfter().isKnown()) {
            return inPeriod(certificate, now, byChain(certificate, now));
        }
        return new LocalValidity(Kind.EXPIRED, true, "Status is DateInvalid");
    }

    private static LocalValidity inPeriod(ExchangeCertificate certificate, Instant now, LocalValidity inside) {
        if (certificate.notAfter() instanceof Fact.Known<Instant> end && now.isAfter(end.value())) {
            return new LocalValidity(Kind.EXPIRED, true, "expired on " + end.value());
        }
        if (certificate.notBefore() instanceof Fact.Known<Instant> start && now.isBefore(start.value())) {
            return new LocalValidity(Kind.EXPIRED, true, "is not valid before " + start.value());
        }
        return inside;
    }

    private LocalValidity byChain(ExchangeCertificate certificate, Instant now) {
        TrustVerdict verdict = judge(certificate, now);
        if (verdict.trust() == TrustClass.UNKNOWN || verdict.trust() == TrustClass.SELF_SIGNED) {
            return new LocalValidity(Kind.UNKNOWN, false, "Status is not known");
        }
        return new LocalValidity(Kind.VALID, false, "Status is not known; " + verdict.evidence().get(0).text());
    }

    private Optional<TrustEvidence> selfSigned(ExchangeCertificate certificate) {
        Optional<KnownCertificate> leaf = chains.leaf(certificate);
        if (leaf.isPresent()) {
            return chains.isSelfSigned(leaf.get()) ? self("the certificate signed itself") : Optional.empty();
        }
        if (certificate.isSelfSigned().is(true)) {
            return self("IsSelfSigned is true");
        }
        boolean same = certificate.subject() instanceof Fact.Known<DistinguishedName> subject && certificate.issuer().is(subject.value());
        return same ? self("Issuer and Subject are the same") : Optional.empty();
    }

    private static Optional<TrustEvidence> self(String text) {
        return Optional.of(new TrustEvidence(Strength.SELF_SIGNATURE, TrustClass.SELF_SIGNED, text));
    }

    private TrustEvidence evidence(ChainPath path) {
        return switch (path.end()) {
            case PUBLIC_ROOT -> new TrustEvidence(Strength.CHAIN, TrustClass.PUBLIC,
                    "chain " + path.text() + ", a root of " + publicRoots.origin());
            case OTHER_ROOT -> new TrustEvidence(Strength.CHAIN, TrustClass.INTERNAL, "chain " + path.text() + otherRoot(path.last()));
            case PUBLIC_ROOT_NAMED -> new TrustEvidence(Strength.ROOT_NAMED, TrustClass.PUBLIC, "chain " + path.text()
                    + ", whose issuer is named like a root of " + publicRoots.origin() + ": root named, not seen");
            case INCOMPLETE -> new TrustEvidence(Strength.CHAIN, TrustClass.UNKNOWN, "chain " + path.text() + ": " + path.obstacle());
        };
    }

    private String otherRoot(KnownCertificate root) {
        if (internalRoots.has(root.facts().sha256())) {
            return ", an internal root of " + internalRoots.origin();
        }
        if (publicRoots.find(root.facts().sha256()).isPresent()) {
            return ", a root of " + publicRoots.origin() + " that no longer covers certificates issued on this date";
        }
        return ", no root of " + publicRoots.origin();
    }

    private static void remarks(ChainPath path, Instant now, List<TrustEvidence> evidence) {
        path.issuerNotValidAt(now).ifPresent(issuer -> evidence.add(remark(issuer.label() + " is not valid at " + now)));
        for (KnownCertificate each : path.certificates().subList(0, Math.max(1, path.certificates().size() - 1))) {
            if (each.facts().signatureAlgorithm().startsWith("sha1") || each.facts().signatureAlgorithm().startsWith("md5")) {
                evidence.add(remark(each.label() + " is signed with " + each.facts().signatureAlgorithm()));
            }
            if (each.facts().key().algorithm().equals("RSA") && each.facts().key().size() < 2048) {
                evidence.add(remark(each.label() + " has an RSA key of " + each.facts().key().size() + " bits"));
            }
        }
    }

    private static TrustEvidence remark(String text) {
        return new TrustEvidence(Strength.REMARK, TrustClass.UNKNOWN, text);
    }
}
