package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.trust.TrustEvidence;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says what a certificate of a server is, in the cells of one row. */
final class CertificateWords {

    private static final long SOON = 30;

    private final OverviewWords words;

    CertificateWords(OverviewWords words) {
        this.words = words;
    }

    List<String> columns() {
        return words.columns("certificate", "names", "services", "issuedBy", "valid", "privateKey");
    }

    List<Cell> row(CertificateOverview each) {
        ExchangeCertificate certificate = each.certificate();
        return List.of(certificate(each), names(certificate), words.cell(certificate.services()), issuer(each), validity(each),
                key(certificate));
    }

    private Cell certificate(CertificateOverview each) {
        List<Part> parts = new ArrayList<>();
        ExchangeCertificate certificate = each.certificate();
        parts.add(certificate.thumbprint() instanceof Fact.Known<?> known ? new Part(Tone.STRONG, known.value().toString())
                : new Part(Tone.OPEN, words.say("thumbprint.unknown", "because", certificate.thumbprint().because())));
        if (certificate.friendlyName() instanceof Fact.Known<String> name && !name.value().isEmpty()) {
            parts.add(new Part(Tone.SMALL, name.value()));
        }
        if (each.internalTransport().is(true)) {
            parts.add(new Part(Tone.SMALL, words.say("internalTransport")));
        }
        return new Cell(parts);
    }

    private Cell names(ExchangeCertificate certificate) {
        List<Part> parts = new ArrayList<>(words.cell(certificate.subject()).parts());
        if (!certificate.certificateDomains().isKnownEmpty()) {
            parts.addAll(words.cell(certificate.certificateDomains()).parts());
        }
        return new Cell(parts);
    }

    private Cell issuer(CertificateOverview each) {
        TrustVerdict trust = each.trust();
        Tone tone = trust.isPublic() ? Tone.GOOD : trust.isUntrusted() ? Tone.STRONG : Tone.OPEN;
        boolean doubtful = !trust.certain() && (trust.isPublic() || trust.isUntrusted());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(tone, words.say("trust", "class", words.trust(trust), "doubt", doubtful ? words.say("trust.doubtful") : "",
                "dispute", trust.isDisputed() ? words.say("trust.disputed") : "")));
        if (!each.certificate().issuer().equals(each.certificate().subject())) {
            parts.addAll(words.cell(each.certificate().issuer()).parts());
        }
        for (TrustEvidence evidence : trust.evidence()) {
            parts.add(new Part(Tone.SMALL, evidence.text()));
        }
        return new Cell(parts);
    }

    private Cell validity(CertificateOverview each) {
        ExchangeCertificate certificate = each.certificate();
        if (!(each.daysLeft() instanceof Fact.Known<Long> known)) {
            return words.cell(certificate.notAfter());
        }
        long days = known.value();
        List<Part> parts = new ArrayList<>();
        if (days < 0) {
            parts.add(new Part(Tone.BAD, words.say("expired." + number(-days), "days", String.valueOf(-days))));
        } else {
            parts.add(new Part(days < SOON ? Tone.BAD : Tone.PLAIN, words.say("left." + number(days), "days", String.valueOf(days))));
        }
        parts.add(new Part(Tone.SMALL, certificate.notBefore() instanceof Fact.Known<Instant> from
                ? words.say("valid.from", "instant", from.value().toString()) : words.say("valid.fromUnknown")));
        parts.add(new Part(Tone.SMALL, words.say("valid.to", "instant", certificate.notAfter().map(Object::toString).orElse(""))));
        if (certificate.status() instanceof Fact.Known<?> status) {
            parts.add(new Part(Tone.SMALL, words.say("status", "status", status.value().toString())));
        }
        return new Cell(parts);
    }

    private static String number(long days) {
        return days == 1 ? "one" : "several";
    }

    private Cell key(ExchangeCertificate certificate) {
        if (certificate.hasPrivateKey().is(false)) {
            return Cell.of(Tone.BAD, words.say("no"));
        }
        return words.flag(certificate.hasPrivateKey());
    }
}
