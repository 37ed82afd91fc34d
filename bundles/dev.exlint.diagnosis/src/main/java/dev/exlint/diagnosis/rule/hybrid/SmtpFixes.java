package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.fix.DropSmtp;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Verification;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done about SMTP on an untrusted certificate: take SMTP out of the list, then read the services back.
 *
 * <p>The trap: the first one may run unattended only where a trusted certificate certainly stays and nothing else needs this one
 * (ruling 52), at every server the call reaches.
 */
final class SmtpFixes {

    /** Pinned connectors that this certificate doesn't decide: rewriting the list would change nothing there. */
    private static final Set<Row> CONNECTOR_ONLY = EnumSet.of(Row.S16, Row.S17, Row.S19);

    private final RuleContext context;

    SmtpFixes(RuleContext context) {
        this.context = context;
    }

    /**
     * The fixes of one command.
     *
     * @param worst the combination that speaks
     * @param byCall every combination, by call; a call of which nothing could be judged has none
     */
    List<Fix> of(Assessment worst, List<List<Assessment>> byCall) {
        List<Fix> fixes = new ArrayList<>();
        if (!CONNECTOR_ONLY.contains(worst.judgement().row())) {
            drop(worst, byCall).ifPresent(fixes::add);
            new Verification(context).after(worst.call()).ifPresent(fixes::add);
        }
        return fixes;
    }

    private Optional<Fix> drop(Assessment worst, List<List<Assessment>> byCall) {
        Optional<BoundParameter> services = worst.call().servicesParameter();
        if (services.isEmpty() || services.get().origin() == Origin.SPLAT || services.get().argument().isEmpty()) {
            return Optional.empty();
        }
        boolean safe = byCall.stream().allMatch(call -> !call.isEmpty() && call.stream().allMatch(this::isSafe));
        FixKind kind = safe ? FixKind.SAFE : FixKind.REVIEW;
        return DropSmtp.from(context.tree(), worst.call().invocation().site(), services.get().argument().get(), kind, context.budget());
    }

    private boolean isSafe(Assessment each) {
        return each.judgement().row() == Row.S24 && each.isCertain() && !each.isRehearsal() && !each.alreadyHasSmtp()
                && each.publicMatches().stream().anyMatch(this::isCertainlyPublic)
                && new ReceiveUse(context.check(), each.server(), each.certificate()).isCertainlyNone(context.plan().after());
    }

    private boolean isCertainlyPublic(ExchangeCertificate certificate) {
        return context.check().environment().trust().judge(certificate, context.check().now()).certain();
    }
}
