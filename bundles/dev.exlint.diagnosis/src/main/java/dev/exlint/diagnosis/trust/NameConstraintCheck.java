package dev.exlint.diagnosis.trust;

import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraintValidatorException;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.asn1.x509.PKIXNameConstraintValidator;

/** Asks whether an issuer's name constraints allow a certificate: each constraint of a path must, so they can be asked one by one. */
final class NameConstraintCheck {

    private NameConstraintCheck() {
    }

    static boolean allows(KnownCertificate issuer, KnownCertificate leaf) {
        Optional<Extension> extension = issuer.issuerParts().nameConstraints();
        if (extension.isEmpty()) {
            return true;
        }
        try {
            check(NameConstraints.getInstance(extension.get().getParsedValue()), leaf);
            return true;
        } catch (NameConstraintValidatorException | RuntimeException e) {
            return false; // a constraint that can't be read allows nothing
        }
    }

    private static void check(NameConstraints constraints, KnownCertificate leaf) throws NameConstraintValidatorException {
        PKIXNameConstraintValidator validator = new PKIXNameConstraintValidator();
        if (constraints.getPermittedSubtrees() != null) {
            validator.intersectPermittedSubtree(constraints.getPermittedSubtrees());
        }
        if (constraints.getExcludedSubtrees() != null) {
            for (GeneralSubtree excluded : constraints.getExcludedSubtrees()) {
                validator.addExcludedSubtree(excluded);
            }
        }
        X500Name subject = leaf.holder().getSubject();
        validator.checkPermittedDN(subject);
        validator.checkExcludedDN(subject);
        for (String name : leaf.facts().dnsNames()) {
            GeneralName dns = new GeneralName(GeneralName.dNSName, name);
            validator.checkPermitted(dns);
            validator.checkExcluded(dns);
        }
    }
}
