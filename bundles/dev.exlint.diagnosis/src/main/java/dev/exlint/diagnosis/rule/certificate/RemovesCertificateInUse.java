package dev.exlint.diagnosis.rule.certificate;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A certificate is removed that still has services, or that a connector of the server names (ruling 24).
 *
 * <p>The trap: services stay on an old certificate after another one got them, so those that the script gave to another one first don't
 * count.
 */
public final class RemovesCertificateInUse implements Rule {

    @Override
    public String name() {
        return "EXRemovesCertificateInUse";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        if (!context.check().environment().isGiven()) {
            beforeItsReplacement(context, findings);
            return findings.list();
        }
        for (Removal removal : Removal.all(context)) {
            if (RemovesDefaultCertificate.kind(removal).isEmpty()) {
                judge(context, removal, findings);
            }
        }
        return findings.list();
    }

    private static void judge(RuleContext context, Removal removal, Findings findings) {
        String certificate = Shown.certificate(removal.certificate());
        String server = removal.server().name();
        List<String> pinned = pinnedBy(removal);
        Fact<AllowedServices> services = services(context, removal);
        if (!pinned.isEmpty()) {
            String connectors = String.join(", ", pinned);
            add(findings, removal, Message.of("removesCertificateInUse.pinned", "certificate", certificate, "connectors", connectors),
                    List.of(
                    Evidence.said(Message.of("evidence.remove.pinned"), Grade.DOCUMENTED, Source.REMOVE.title())));
        } else if (!services.isKnown()) {
            findings.open(Level.INFO, removal.place(), Message.of("removesCertificateInUse.unknown", "certificate", certificate, "server",
                    server,
                    "reason", services.because()), List.of(Evidence.said(Message.of("evidence.remove.inUse"), Grade.DOCUMENTED,
                    Source.REMOVE_CMDLET.title())), List.of());
        } else {
            AllowedServices left = new ReplacedServices(context, removal).leave(services.orElse(AllowedServices.NONE));
            if (left.flags() != 0) {
                add(findings, removal, Message.of("removesCertificateInUse.bound", "certificate", certificate, "server", server, "services",
                        left.text()), List.of(removal.evidence(context, Message.of("evidence.services", "certificate",
                        removal.certificate().label(),
                        "server", server, "services", services.map(AllowedServices::text).orElse(""))), Evidence.said(
                        Message.of("evidence.remove.inUse"), Grade.DOCUMENTED, Source.REMOVE_CMDLET.title())));
            }
        }
    }

    private static void add(Findings findings, Removal removal, Message message, List<Evidence> evidence) {
        findings.effect(removal.call().isRehearsal(), Level.WARNING, removal.isCertain(), removal.place(), message, evidence, List.of());
    }

    /** Its services before the call or, where the script may have added some that nobody knows, before the script. */
    private static Fact<AllowedServices> services(RuleContext context, Removal removal) {
        return removal.certificate().services().isKnown() ? removal.certificate().services() : context.plan().before()
                .certificate(removal.server().name(), removal.certificate().thumbprint().orElse(Thumbprint.NONE))
                .map(ExchangeCertificate::services).orElse(removal.certificate().services());
    }

    /** The connectors of the server that name the certificate by issuer and subject. */
    private static List<String> pinnedBy(Removal removal) {
        Organisation before = removal.target().before();
        List<String> connectors = new ArrayList<>();
        before.sendConnectors().items().stream().filter(each -> TlsCertificateName.isPinOf(each.tlsCertificateName(),
                removal.certificate()))
                .filter(each -> each.sourceTransportServers().items().stream().anyMatch(removal.server()::isNamed))
                .forEach(each -> connectors.add(Shown.connector(each)));
        before.receiveConnectors().items().stream().filter(each -> TlsCertificateName.isPinOf(each.tlsCertificateName(),
                removal.certificate()) && each.isOn(removal.server())
                .is(true))
                .forEach(each -> connectors.add(each.label()));
        return connectors;
    }

    /** Without snapshot the order of the lines is all there is: removed first, replaced later. */
    private static void beforeItsReplacement(RuleContext context, Findings findings) {
        for (Invocation removal : context.trace().invocations()) {
            if (removal.command().equals(Removal.COMMAND) && !removal.binding().fails()) {
                EnableCall target = EnableCall.of(removal);
                Optional<Value> removed = certificate(target);
                List<EnableCall> others = context.calls().stream().filter(each -> removed.isPresent() && !certificate(each)
                        .equals(removed)).toList();
                boolean earlier = others.stream().anyMatch(each -> each.invocation().ordinal() < removal.ordinal());
                List<EnableCall> later = others.stream().filter(each -> each.invocation().ordinal() > removal.ordinal()).toList();
                if (!earlier && !later.isEmpty()) {
                    String lines = later.stream().map(each -> Integer.toString(context.line(each.invocation().site().start()))).findFirst()
                            .orElse("");
                    Place place = target.certificateParameter().map(bound -> Place.argument(removal, bound))
                            .orElseGet(() -> Place.command(removal));
                    findings.open(Level.INFO, place, Message.of("removesCertificateInUse.order", "line", lines), List.of(Evidence.said(
                            Message.of("evidence.remove.inUse"), Grade.DOCUMENTED, Source.REMOVE_CMDLET.title())), List.of());
                }
            }
        }
    }

    private static Optional<Value> certificate(EnableCall call) {
        return call.certificateParameter().map(bound -> bound.value());
    }
}
