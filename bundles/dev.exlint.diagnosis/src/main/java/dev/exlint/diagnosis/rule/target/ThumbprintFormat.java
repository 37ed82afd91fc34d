package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.CertificateName;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Placeholder;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import java.util.List;
import java.util.Optional;

/**
 * A thumbprint that isn't 40 hex digits: the certificate is not found.
 *
 * <p>The trap: without quotes in an assignment, digits are a number before they reach the cmdlet, and other hex digits the name of a
 * command.
 */
public final class ThumbprintFormat implements Rule {

    @Override
    public String name() {
        return "EXThumbprintFormat";
    }

    @Override
    public boolean revivesCalls() {
        return true;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (CertificateName name : CertificateName.all(context)) {
            if (Thumbprint.parse(name.text()).isEmpty() && !InvisibleCharacters.in(name.text()) && !Placeholder.is(name.text())
                    && !isOfAnotherRule(name)) {
                String plain = name.text().replaceAll("[\\s:-]", "").replaceFirst("^0[xX]", "");
                boolean cleanable = Thumbprint.parse(plain).isPresent();
                Optional<Fix> fix = name.wasNumber() ? quoted(context, name.parameter()) : cleanable ? name.rewritten(context, plain)
                        : Optional.empty();
                findings.add(Level.ERROR, name.certain(), name.place(), message(name), evidence(name), fix.stream().toList());
            }
        }
        context.trace().invocations().forEach(call -> call.binding().parameter("Thumbprint")
                .ifPresent(bound -> bareword(call, bound, findings)));
        return findings.list();
    }

    /** Several thumbprints that a text was made of are several certificates, not a wrong text. */
    private static boolean isOfAnotherRule(CertificateName name) {
        return CertificateName.isJoined(name.text()) && name.parameter().given() instanceof Known known && known.sources().isEmpty();
    }

    /** {@code $t = A1B2…} without quotes: the engine looks for a command of that name. */
    private static void bareword(Invocation call, BoundParameter bound, Findings findings) {
        if (bound.value() instanceof Unknown unknown && Thumbprint.parse(unknown.detail()).isPresent()) {
            findings.certain(Level.ERROR, Place.argument(call, bound), Message.of("thumbprintFormat.command"),
                    List.of(Evidence.said(Message.of("evidence.thumbprint.command"), Grade.LANGUAGE, "")), Optional.empty());
        }
    }

    /** Quotes around the number, where it is written once and holds the digits of a thumbprint. */
    private static Optional<Fix> quoted(RuleContext context, BoundParameter parameter) {
        String source = context.tree().source().text();
        return parameter.literal().filter(node -> Thumbprint.parse(source.substring(node.start(), node.end())).isPresent())
                .map(node -> Rewrite.range(source, node.start(), node.end(), "'" + source.substring(node.start(), node.end()) + "'",
                FixKind.REVIEW));
    }

    private static Message message(CertificateName name) {
        String key = name.wasNumber() ? "thumbprintFormat.number" : name.text().indexOf(' ') > 0 ? "thumbprintFormat.blanks"
                : "thumbprintFormat";
        return Message.of(key, "length", Integer.toString(name.text().length()));
    }

    private static List<Evidence> evidence(CertificateName name) {
        return name.wasNumber() ? List.of(Evidence.said(Message.of("evidence.thumbprint.number"), Grade.LANGUAGE, ""))
                : List.of(Evidence.said(Message.of("evidence.thumbprint.format"), Grade.OBSERVED, ""));
    }
}
