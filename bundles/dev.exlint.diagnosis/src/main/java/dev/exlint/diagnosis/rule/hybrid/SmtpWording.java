package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.hybrid.Situation.Standing;
import dev.exlint.diagnosis.transport.Candidate;
import dev.exlint.diagnosis.transport.Confidence;
import dev.exlint.diagnosis.transport.Outcome;
import dev.exlint.diagnosis.transport.Prediction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says a row of the severity table: what is presented now, what after the script, whether Exchange Online takes it.
 *
 * <p>The trap: the row decides the sentence, the modifiers only add to it; and nothing here may claim that a shorter list unbinds SMTP.
 */
final class SmtpWording {

    private final Assessment assessment;

    private SmtpWording(Assessment assessment) {
        this.assessment = assessment;
    }

    static Message of(Assessment assessment) {
        SmtpWording wording = new SmtpWording(assessment);
        Map<String, String> arguments = wording.arguments();
        List<String> keys = new ArrayList<>(wording.keys());
        for (Message doubt : Stream.concat(assessment.interlude().stream(), assessment.doubts().stream()).toList()) {
            if (!keys.contains(doubt.key())) {
                keys.add(doubt.key());
                doubt.arguments().forEach(arguments::putIfAbsent);
            }
        }
        return new Message(String.join(" ", keys), arguments);
    }

    /** A certificate that the call makes has no thumbprint yet. */
    private static String shortName(ExchangeCertificate certificate) {
        return MadeCertificate.isMade(certificate) ? MadeCertificate.label(certificate) : Shown.certificate(certificate);
    }

    private List<String> keys() {
        Row row = assessment.judgement().row();
        String may = assessment.isPossible() ? ".possible" : "";
        List<String> keys = new ArrayList<>();
        if (assessment.isRehearsal()) {
            keys.add("smtp.rehearsal");
        }
        if (assessment.isRepaired()) {
            keys.add("smtp.repaired");
            return keys;
        }
        switch (row) {
            case S24, S25 -> keys.add("smtp.presents." + change() + may);
            case S13, S15, S15B, S17, S19, S26, S27, S28 -> keys.add("smtp." + row.label() + may);
            default -> keys.add("smtp." + row.label());
        }
        boolean rivalUnknown = row == Row.S23 && assessment.situation().standing() == Standing.PRESENTED;
        keys.add(rivalUnknown ? "smtp.S23.rival" : "smtp." + row.label() + ".why");
        if (row == Row.S13 && may.isEmpty()) {
            keys.add("smtp.S13.refused");
        }
        if (assessment.alreadyHasSmtp()) {
            keys.add("smtp.keeps");
        }
        if (row.compareTo(Row.S24) >= 0 && row.compareTo(Row.S27) <= 0) {
            keys.add("smtp.observed");
        }
        return keys;
    }

    private String change() {
        Optional<ExchangeCertificate> before = assessment.before().certificate();
        boolean sure = assessment.before().confidence() != Confidence.POSSIBLE;
        return before.isEmpty() || !sure ? "new" : before.get().has(thumbprint()) ? "keeps" : "goes";
    }

    private Map<String, String> arguments() {
        Map<String, String> arguments = new LinkedHashMap<>();
        ExchangeCertificate certificate = assessment.certificate();
        arguments.put("connector", Shown.connector(assessment.connector()));
        arguments.put("server", assessment.server().name());
        arguments.put("certificate", shortName(certificate));
        arguments.put("thumbprint", thumbprint().hex());
        arguments.put("issuer", Shown.issuer(certificate));
        presented(assessment.before()).ifPresent(each -> arguments.put("before", shortName(each)));
        presented(assessment.after()).ifPresent(each -> putPresented(each, arguments));
        if (assessment.after().name() instanceof Fact.Known<String> name) {
            arguments.put("name", name.value());
        }
        if (!assessment.publicMatches().isEmpty()) {
            arguments.put("public", shortName(assessment.publicMatches().get(0)));
        }
        arguments.put("reason", reason());
        return arguments;
    }

    private static void putPresented(ExchangeCertificate presented, Map<String, String> arguments) {
        arguments.put("presented", shortName(presented));
        arguments.put("presentedIssuer", Shown.issuer(presented));
        arguments.put("expires", presented.notAfter().map(Shown::day).orElse("?"));
    }

    /** What keeps this from being a plain prediction, in the predictor's words. */
    private String reason() {
        Prediction after = assessment.after();
        Optional<Candidate> own = after.candidate(thumbprint());
        if (assessment.judgement().row() == Row.S28 && own.isPresent()) {
            return sentence(own.get().reason());
        }
        if (assessment.judgement().row() == Row.S20) {
            return assessment.connector().tlsCertificateName().because() + ".";
        }
        if (assessment.judgement().row() == Row.S6) {
            return sentence(assessment.carrier().text());
        }
        List<String> reasons = new ArrayList<>();
        if (after.outcome() != Outcome.PRESENTS || after.assumptions().isEmpty()) {
            reasons.add(after.because());
        }
        reasons.addAll(after.assumptions());
        return sentence(String.join("; ", reasons));
    }

    /** The predictor's half sentences as a whole one. */
    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return begun.endsWith(".") ? begun : begun + '.';
    }

    private static Optional<ExchangeCertificate> presented(Prediction prediction) {
        return prediction.presented().stream().findFirst();
    }

    private Thumbprint thumbprint() {
        return assessment.certificate().thumbprint().orElse(Thumbprint.NONE);
    }
}
