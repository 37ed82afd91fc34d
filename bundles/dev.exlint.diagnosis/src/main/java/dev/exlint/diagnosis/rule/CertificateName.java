package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.fix.WrittenValue;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One text by which a call names a certificate: its Thumbprint, or the thumbprint in its Identity.
 *
 * <p>The trap: a word that strayed there, or the blank of a torn line, is another rule's defect and isn't listed.
 *
 * @param call the call
 * @param parameter the parameter
 * @param text the text without the server part
 * @param certain whether it can be no other
 */
public record CertificateName(Invocation call, BoundParameter parameter, String text, boolean certain) {

    private static final String CMDLETS = "-ExchangeCertificate";

    /** Every text of every call that is known, in the order of the trace; empty texts are left out. */
    public static List<CertificateName> all(RuleContext context) {
        List<CertificateName> all = new ArrayList<>();
        for (Invocation call : context.trace().invocations()) {
            if (call.command().endsWith(CMDLETS) && !TornLines.isTorn(context, call.site())) {
                for (String name : List.of("Thumbprint", "Identity")) {
                    call.binding().parameter(name).filter(bound -> bound.origin() != Origin.PIPELINE
                            && bound.argument().filter(Strays.of(context, call)::hold).isEmpty())
                            .ifPresent(bound -> collect(call, bound, all));
                }
            }
        }
        return all;
    }

    private static void collect(Invocation call, BoundParameter bound, List<CertificateName> all) {
        if (bound.given() instanceof Known given && given.content() instanceof Number number) {
            all.add(new CertificateName(call, bound, number.toString(), true));
            return;
        }
        Value value = bound.value();
        List<Known> alternatives = value instanceof Known known ? List.of(known)
                : value instanceof OneOf oneOf ? oneOf.alternatives() : List.of();
        for (Known known : alternatives) {
            if (known.content() instanceof String text && !text.isBlank()) {
                all.add(new CertificateName(call, bound, text.substring(text.lastIndexOf('\\') + 1), value instanceof Known));
            }
        }
    }

    /** Where the call names the certificate. */
    public Place place() {
        return Place.argument(call, parameter);
    }

    /** Whether a text is several thumbprints with blanks between them, as a list becomes inside of a text. */
    public static boolean isJoined(String text) {
        String[] words = text.strip().split(" +");
        return words.length > 1 && Arrays.stream(words).allMatch(word -> Thumbprint.parse(word).isPresent());
    }

    /** Whether it was a number before it became a text. */
    public boolean wasNumber() {
        return parameter.given() instanceof Known known && known.content() instanceof Number;
    }

    /** The text with other characters, where it is written for this call alone. */
    public Optional<Fix> rewritten(RuleContext context, String better) {
        return rewritten(context, better, FixKind.SAFE);
    }

    /**
     * Another text, where it is written for this call alone (rules, 3.1, principle 10).
     *
     * @param kind how sure it is to be the one that was meant
     */
    public Optional<Fix> rewritten(RuleContext context, String better, FixKind kind) {
        String whole = parameter.value() instanceof Known known ? known.content().toString() : "";
        String server = whole.substring(0, whole.length() - Math.min(whole.length(), text.length()));
        return WrittenValue.of(context.variables(), parameter).flatMap(written -> Rewrite.text(context.tree().source().text(),
                written.node(), server + better, written.kind() == FixKind.REVIEW ? FixKind.REVIEW : kind));
    }
}
