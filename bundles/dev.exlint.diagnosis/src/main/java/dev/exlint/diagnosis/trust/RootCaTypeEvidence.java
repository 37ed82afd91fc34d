package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.trust.TrustEvidence.Strength;
import java.util.Optional;

/**
 * Reads Exchange's RootCAType, the second best evidence: where Windows found the root of a CA-issued certificate.
 *
 * <p>The meaning of ThirdParty, Enterprise and GroupPolicy is observed, not documented.
 */
final class RootCaTypeEvidence {

    private final PublicRoots publicRoots;

    RootCaTypeEvidence(PublicRoots publicRoots) {
        this.publicRoots = publicRoots;
    }

    /** What RootCAType says, and whether that is sure. */
    record Opinion(TrustEvidence evidence, boolean certain) {
    }

    Optional<Opinion> of(ExchangeCertificate certificate) {
        if (!(certificate.rootCaType() instanceof Fact.Known<RootCaType> type)) {
            return Optional.empty();
        }
        return Optional.of(switch (type.value()) {
            case THIRD_PARTY -> opinion(TrustClass.PUBLIC, true, "by RootCAType ThirdParty: the root is one of Microsoft's programme");
            case ENTERPRISE -> opinion(TrustClass.INTERNAL, true, "by RootCAType Enterprise: the root is published in Active Directory");
            case GROUP_POLICY -> opinion(TrustClass.INTERNAL, true, "by RootCAType GroupPolicy: the root is spread by group policy");
            case REGISTRY -> registry(certificate.issuer());
            case NONE -> opinion(TrustClass.UNKNOWN, false, "RootCAType None names no root");
            case UNKNOWN -> opinion(TrustClass.UNKNOWN, false, "RootCAType Unknown says nothing");
        });
    }

    private Opinion registry(Fact<DistinguishedName> issuer) {
        if (!(issuer instanceof Fact.Known<DistinguishedName> known)) {
            return opinion(TrustClass.UNKNOWN, false, "RootCAType Registry says nothing without the issuer");
        }
        if (publicRoots.names(known.value()) || publicRoots.namesOrganisationOf(known.value())) {
            return opinion(TrustClass.INTERNAL, false,
                    "by RootCAType Registry: the root was imported by hand, but the issuer is named like a public CA");
        }
        return opinion(TrustClass.INTERNAL, true, "by RootCAType Registry: the root was imported by hand");
    }

    private static Opinion opinion(TrustClass says, boolean certain, String text) {
        return new Opinion(new TrustEvidence(Strength.ROOT_CA_TYPE, says, text), certain);
    }
}
