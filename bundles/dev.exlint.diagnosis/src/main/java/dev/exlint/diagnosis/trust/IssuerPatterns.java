package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.NamePattern;
import dev.exlint.diagnosis.trust.TrustEvidence.Strength;
import java.util.List;
import java.util.Optional;

/**
 * Issuers that a team calls its own or public by name: the weakest evidence, because anybody may give a CA any name.
 *
 * @param internal patterns of issuers that are internal
 * @param publicIssuers patterns of issuers that are public
 */
public record IssuerPatterns(List<NamePattern> internal, List<NamePattern> publicIssuers) {

    /** Copies the lists. */
    public IssuerPatterns {
        internal = List.copyOf(internal);
        publicIssuers = List.copyOf(publicIssuers);
    }

    /** No patterns. */
    public static IssuerPatterns none() {
        return new IssuerPatterns(List.of(), List.of());
    }

    /** What the settings say of this issuer: nothing, a class, or a remark that they contradict themselves. */
    Optional<TrustEvidence> of(Fact<DistinguishedName> issuer) {
        if (!(issuer instanceof Fact.Known<DistinguishedName> known)) {
            return Optional.empty();
        }
        Optional<NamePattern> own = find(internal, known.value());
        Optional<NamePattern> foreign = find(publicIssuers, known.value());
        if (own.isPresent() && foreign.isPresent()) {
            return Optional.of(new TrustEvidence(Strength.REMARK, TrustClass.UNKNOWN, "the settings name the issuer in InternalIssuers ("
                    + own.get().text() + ") and in PublicIssuers (" + foreign.get().text() + ")"));
        }
        return own.map(pattern -> evidence(TrustClass.INTERNAL, "InternalIssuers", pattern))
                .or(() -> foreign.map(pattern -> evidence(TrustClass.PUBLIC, "PublicIssuers", pattern)));
    }

    private static TrustEvidence evidence(TrustClass says, String setting, NamePattern pattern) {
        return new TrustEvidence(Strength.ISSUER_PATTERN, says, "the settings name the issuer in " + setting + " (" + pattern.text() + ")");
    }

    private static Optional<NamePattern> find(List<NamePattern> patterns, DistinguishedName issuer) {
        return patterns.stream().filter(each -> each.matches(issuer.text()) || issuer.commonName().filter(each::matches).isPresent())
                .findFirst();
    }
}
