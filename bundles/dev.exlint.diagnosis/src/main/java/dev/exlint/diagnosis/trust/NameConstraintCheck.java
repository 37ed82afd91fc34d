package dev.exlint.diagnosis.trust;

import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
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
        Extensions extensions = issuer.holder().getExtensions();
        Extension extension = extensions == null ? null : extensions.getExtension(Extension.nameConstraints);
        if (extension == null) {
            return true;
        }
        try {
            check(NameConstraints.getInstance(extension.getParsedValue()), leaf);
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
        validator.checkPermittedDN(leaf.holder().getSubject());
        validator.checkExcludedDN(leaf.holder().getSubject());
        for (String name : leaf.facts().dnsNames()) {
            GeneralName dns = new GeneralName(GeneralName.dNSName, name);
            validator.checkPermitted(dns);
            validator.checkExcluded(dns);
        }
    }
}
