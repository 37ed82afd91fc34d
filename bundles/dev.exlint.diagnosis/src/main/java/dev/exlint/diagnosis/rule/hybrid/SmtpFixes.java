package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.fix.CommentOut;
import dev.exlint.diagnosis.fix.DropSmtp;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.PinConnector;
import dev.exlint.diagnosis.fix.Retarget;
import dev.exlint.diagnosis.fix.WrittenValue;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Verification;
import dev.exlint.diagnosis.transport.Carrier;
import dev.exlint.powershell.ast.CommandAst;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What can be done about SMTP on an untrusted certificate, in the order of the row (rules, 2): take SMTP out of the list, enable a public
 * certificate instead, pin the connector to one, read the services back.
 *
 * <p>The trap: the first one may run unattended only where a trusted certificate certainly stays and nothing else needs this one
 * (ruling 52), at every server the call reaches.
 */
final class SmtpFixes {

    /** Pinned connectors that this certificate doesn't decide: rewriting the list would change nothing there. */
    private static final Set<Row> CONNECTOR_ONLY = EnumSet.of(Row.S16, Row.S17, Row.S19);
    /** Pinned to what has to lose SMTP: the pin has to change first. */
    private static final Set<Row> CONNECTOR_FIRST = EnumSet.of(Row.S15, Row.S15B, Row.S18);
    /** Connectors of other servers, without TLS, or of another name. */
    private static final Set<Row> UNTOUCHED = EnumSet.of(Row.S5, Row.S7, Row.S9, Row.S21);
    private static final int MOST_CHOICES = 3;

    private final RuleContext context;
    private final PublicChoices choices;

    SmtpFixes(RuleContext context) {
        this.context = context;
        this.choices = new PublicChoices(context.check(), context.plan().after());
    }

    /**
     * The fixes of one command.
     *
     * @param worst the combination that speaks
     * @param byCall every combination, by call; a call of which nothing could be judged has none
     */
    List<Fix> of(Assessment worst, List<List<Assessment>> byCall) {
        Row row = worst.judgement().row();
        List<Fix> fixes = new ArrayList<>();
        if (CONNECTOR_ONLY.contains(row)) {
            pin(worst).ifPresent(fixes::add);
        } else if (CONNECTOR_FIRST.contains(row)) {
            pin(worst).ifPresent(fixes::add);
            drop(worst, byCall, row == Row.S15B ? "" : " fix.note.unknownCredentials").ifPresent(fixes::add);
            verify(worst).ifPresent(fixes::add);
        } else if (row == Row.S25) {
            fixes.addAll(retarget(worst));
            verify(worst).ifPresent(fixes::add);
            drop(worst, byCall, " fix.note.noneLeft").ifPresent(fixes::add);
        } else {
            drop(worst, byCall, "").ifPresent(fixes::add);
            fixes.addAll(retarget(worst));
            pin(worst).ifPresent(fixes::add);
            verify(worst).ifPresent(fixes::add);
        }
        return fixes;
    }

    /** SMTP out of the list; where nothing else is in it, the whole statement out of the script. */
    private Optional<Fix> drop(Assessment worst, List<List<Assessment>> byCall, String note) {
        Optional<WrittenValue> services = worst.call().servicesParameter().flatMap(each -> WrittenValue.of(context.variables(), each));
        if (services.isEmpty()) {
            return Optional.empty();
        }
        CommandAst site = worst.call().invocation().site();
        if (DropSmtp.wouldLeaveNothing(context.tree().source().text(), services.get().node())) {
            return services.get().isInCall() && isEnable(worst) ? CommentOut.statementOf(context.tree(), site).map(fix -> noted(fix, note))
                    : Optional.empty();
        }
        boolean safe = byCall.stream().allMatch(call -> call.stream().anyMatch(this::isSafe)
                && call.stream().allMatch(each -> isUntouched(each) || isSafe(each)));
        FixKind kind = safe ? FixKind.SAFE : FixKind.REVIEW;
        return DropSmtp.from(context.tree(), services.get(), kind, context.budget()).map(fix -> noted(fix, note));
    }

    private static Fix noted(Fix fix, String note) {
        return new Fix(new Message(fix.title().key() + note, fix.title().arguments()), fix.kind(), fix.edits());
    }

    /** Whether the certificate can't be presented for that connector, with SMTP or without. */
    private static boolean isUntouched(Assessment each) {
        return each.isSilent() && UNTOUCHED.contains(each.judgement().row());
    }

    private boolean isSafe(Assessment each) {
        return each.judgement().row() == Row.S24 && each.isCertain() && !each.isRehearsal() && !each.alreadyHasSmtp()
                && each.publicMatches().stream().anyMatch(this::isCertainlyPublic)
                && new ReceiveUse(context.check(), each.server(), each.certificate()).isCertainlyNone(context.plan().after());
    }

    private boolean isCertainlyPublic(ExchangeCertificate certificate) {
        return context.check().environment().trust().judge(certificate, context.check().now()).certain();
    }

    /** Another certificate of the server in the place of this one. */
    private List<Fix> retarget(Assessment worst) {
        Optional<WrittenValue> certificate = worst.call().certificateParameter()
                .flatMap(each -> WrittenValue.of(context.variables(), each));
        if (certificate.isEmpty() || !isEnable(worst)) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        for (ExchangeCertificate each : choices.of(worst.server(), worst.connector()).stream().limit(MOST_CHOICES).toList()) {
            Retarget.to(context.tree(), certificate.get().node(), hex(each), retargeted(worst, each), context.budget())
                    .ifPresent(fixes::add);
        }
        return fixes;
    }

    private Message retargeted(Assessment worst, ExchangeCertificate choice) {
        TreeMap<String, String> arguments = new TreeMap<>();
        arguments.put("certificate", Shown.certificate(choice));
        arguments.put("until", choice.notAfter().map(Shown::day).orElse("?"));
        List<String> without = choices.without(choice, worst.connector());
        arguments.put("servers", String.join(", ", without));
        return new Message(without.isEmpty() ? "fix.retarget" : "fix.retarget fix.note.elsewhere", arguments);
    }

    /** The connector named to a public certificate that has SMTP already; nothing if it is, or if the name it has can't be told. */
    private Optional<Fix> pin(Assessment worst) {
        boolean source = worst.carrier().role() == Carrier.Role.SOURCE && worst.connector().tlsCertificateName().isKnown()
                && worst.connector().name().isKnown() && !worst.server().adminDisplayVersion().orElse("").startsWith("Version 14.");
        if (!source) {
            return Optional.empty();
        }
        String now = worst.connector().tlsCertificateName().orElse("");
        for (ExchangeCertificate choice : choices.of(worst.server(), worst.connector())) {
            if (PublicChoices.hasSmtp(choice) && TlsCertificateName.of(choice) instanceof Fact.Known<TlsCertificateName> name) {
                if (TlsCertificateName.parse(now).filter(name.value()::equals).isPresent()) {
                    return Optional.empty();
                }
                Message title = Message.of("fix.pin", "connector", Shown.connector(worst.connector()), "certificate",
                        Shown.certificate(choice));
                return PinConnector.after(context.tree(), worst.call().invocation().site(), worst.connector().label(), name.value().text(),
                        title);
            }
        }
        return Optional.empty();
    }

    private Optional<Fix> verify(Assessment worst) {
        return new Verification(context).after(worst.call());
    }

    private static boolean isEnable(Assessment worst) {
        return worst.call().invocation().command().equalsIgnoreCase("Enable-ExchangeCertificate");
    }

    private static String hex(ExchangeCertificate certificate) {
        return certificate.thumbprint().map(each -> each.hex()).orElse("");
    }
}
