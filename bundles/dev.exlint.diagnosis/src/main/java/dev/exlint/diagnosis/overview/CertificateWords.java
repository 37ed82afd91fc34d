package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.trust.TrustEvidence;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.util.ArrayList;
import java.util.List;

/** Says what a certificate of a server is, in the cells of one row. */
final class CertificateWords {

    static final List<String> COLUMNS = List.of("Certificate", "Subject and names", "Services", "Issued by", "Valid", "Private key");

    private static final long SOON = 30;

    private CertificateWords() {
    }

    static List<Cell> row(CertificateOverview each) {
        ExchangeCertificate certificate = each.certificate();
        return List.of(certificate(each), names(certificate), OverviewPage.cell(certificate.services()), issuer(each), validity(each),
                key(certificate));
    }

    private static Cell certificate(CertificateOverview each) {
        List<Part> parts = new ArrayList<>();
        ExchangeCertificate certificate = each.certificate();
        parts.add(certificate.thumbprint() instanceof Fact.Known<?> known ? new Part(Tone.STRONG, known.value().toString())
                : new Part(Tone.OPEN, "thumbprint unknown (" + certificate.thumbprint().because() + ")"));
        if (certificate.friendlyName() instanceof Fact.Known<String> name && !name.value().isEmpty()) {
            parts.add(new Part(Tone.SMALL, name.value()));
        }
        if (each.internalTransport().is(true)) {
            parts.add(new Part(Tone.SMALL, "the internal transport certificate of this server"));
        }
        return new Cell(parts);
    }

    private static Cell names(ExchangeCertificate certificate) {
        List<Part> parts = new ArrayList<>(OverviewPage.cell(certificate.subject()).parts());
        if (!certificate.certificateDomains().isKnownEmpty()) {
            parts.addAll(OverviewPage.cell(certificate.certificateDomains()).parts());
        }
        return new Cell(parts);
    }

    private static Cell issuer(CertificateOverview each) {
        TrustVerdict trust = each.trust();
        Tone tone = trust.isPublic() ? Tone.GOOD : trust.isUntrusted() ? Tone.STRONG : Tone.OPEN;
        boolean doubtful = !trust.certain() && (trust.isPublic() || trust.isUntrusted());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(tone, word(trust) + (doubtful ? ", but not certain" : "") + (trust.isDisputed() ? ", disputed" : "")));
        if (!each.certificate().issuer().equals(each.certificate().subject())) {
            parts.addAll(OverviewPage.cell(each.certificate().issuer()).parts());
        }
        for (TrustEvidence evidence : trust.evidence()) {
            parts.add(new Part(Tone.SMALL, evidence.text()));
        }
        return new Cell(parts);
    }

    /** The class in the words people use. */
    static String word(TrustVerdict verdict) {
        return switch (verdict.trust()) {
            case PUBLIC -> "public CA";
            case INTERNAL -> "internal CA";
            case SELF_SIGNED -> "self-signed";
            case UNKNOWN -> "unknown issuer";
        };
    }

    private static Cell validity(CertificateOverview each) {
        ExchangeCertificate certificate = each.certificate();
        if (!(each.daysLeft() instanceof Fact.Known<Long> known)) {
            return OverviewPage.cell(certificate.notAfter());
        }
        long days = known.value();
        List<Part> parts = new ArrayList<>();
        if (days < 0) {
            parts.add(new Part(Tone.BAD, "expired " + days(-days) + " ago"));
        } else {
            parts.add(new Part(days < SOON ? Tone.BAD : Tone.PLAIN, days(days) + " left"));
        }
        String from = certificate.notBefore().map(Object::toString).orElse("unknown");
        parts.add(new Part(Tone.SMALL, "from " + from));
        parts.add(new Part(Tone.SMALL, "to " + certificate.notAfter().map(Object::toString).orElse("")));
        if (certificate.status() instanceof Fact.Known<?> status) {
            parts.add(new Part(Tone.SMALL, "Status was " + status.value()));
        }
        return new Cell(parts);
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static Cell key(ExchangeCertificate certificate) {
        if (certificate.hasPrivateKey().is(false)) {
            return Cell.of(Tone.BAD, "no");
        }
        return OverviewPage.cell(certificate.hasPrivateKey().map(OverviewPage::yesOrNo));
    }
}
