package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.trust.LocalValidity;
import dev.exlint.diagnosis.trust.Trust;
import dev.exlint.diagnosis.trust.TrustClass;
import dev.exlint.diagnosis.trust.TrustEvidence;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.time.Instant;
import java.util.List;

/**
 * Stands in when the list of public roots could not be read: then no certificate is called public or internal.
 *
 * @param file the list that could not be read
 */
record UnknownTrust(String file) implements Trust {

    @Override
    public TrustVerdict judge(ExchangeCertificate certificate, Instant now) {
        TrustEvidence remark = new TrustEvidence(TrustEvidence.Strength.REMARK, TrustClass.UNKNOWN, reason());
        return new TrustVerdict(TrustClass.UNKNOWN, false, List.of(remark));
    }

    @Override
    public LocalValidity onServer(ExchangeCertificate certificate, Instant now) {
        return new LocalValidity(LocalValidity.Kind.UNKNOWN, false, reason());
    }

    private String reason() {
        return "the list of public roots " + file + " could not be read";
    }
}
