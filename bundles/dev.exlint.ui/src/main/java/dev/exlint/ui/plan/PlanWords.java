package dev.exlint.ui.plan;

import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.Tone;
import dev.exlint.diagnosis.plan.CertificatePlan;
import dev.exlint.diagnosis.plan.Outlook;
import dev.exlint.diagnosis.plan.PlannedStep;
import dev.exlint.diagnosis.plan.Presence;
import dev.exlint.diagnosis.plan.Presentation;
import dev.exlint.diagnosis.plan.ServiceChange;
import dev.exlint.diagnosis.plan.Transition;
import dev.exlint.ui.plan.PlanNode.Mark;
import dev.exlint.ui.view.ExchangeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/** Says in the user's language what becomes of things. */
final class PlanWords {

    private PlanWords() {
    }

    static String outlook(Outlook outlook) {
        return switch (outlook) {
            case FAILS -> PlanViewMessages.OutlookFails;
            case MAY_FAIL -> PlanViewMessages.OutlookMayFail;
            case KEEPS_FAILING -> PlanViewMessages.OutlookKeepsFailing;
            case UNKNOWN -> PlanViewMessages.OutlookUnknown;
            case RECOVERS -> PlanViewMessages.OutlookRecovers;
            case WORKS -> PlanViewMessages.OutlookWorks;
            case NOT_DUE -> PlanViewMessages.OutlookNotDue;
        };
    }

    static Mark mark(Outlook outlook) {
        return switch (outlook) {
            case FAILS -> Mark.FAILS;
            case MAY_FAIL, KEEPS_FAILING -> Mark.WARNS;
            case RECOVERS -> Mark.CHANGES;
            case UNKNOWN, WORKS, NOT_DUE -> Mark.SAME;
        };
    }

    static String presence(Presence presence) {
        return switch (presence) {
            case STAYS -> PlanViewMessages.Stays;
            case ADDED -> PlanViewMessages.Added;
            case REMOVED -> PlanViewMessages.Removed;
            case MAY_BE_REMOVED -> PlanViewMessages.MayBeRemoved;
        };
    }

    static String servicesBefore(CertificatePlan certificate) {
        return list(certificate.services().stream().filter(each -> each.transition() == Transition.KEEPS)
                .map(each -> each.service().toString()).toList());
    }

    static String servicesAfter(CertificatePlan certificate) {
        List<String> services = new ArrayList<>(certificate.services().stream().map(PlanWords::service).toList());
        if (!certificate.open().isEmpty()) {
            services.add(PlanViewMessages.PossiblyMore);
        }
        return list(services);
    }

    private static String service(ServiceChange change) {
        String service = change.service().toString();
        return change.transition() == Transition.MAY_GET ? NLS.bind(PlanViewMessages.Possibly, service) : service;
    }

    private static String list(List<String> words) {
        return words.isEmpty() ? PlanViewMessages.NoServices : String.join(", ", words);
    }

    static String result(CertificatePlan certificate) {
        if (certificate.presence() != Presence.STAYS) {
            return presence(certificate.presence());
        }
        String gained = certificate.services().stream().filter(each -> each.transition() != Transition.KEEPS).map(PlanWords::service)
                .collect(Collectors.joining(", "));
        return gained.isEmpty() ? "" : NLS.bind(PlanViewMessages.Gets, gained);
    }

    static List<Entry> details(CertificatePlan certificate) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(PlanViewMessages.Certificate, certificate.certificate().label()));
        entries.add(entry(PlanViewMessages.Names, certificate.certificate().subject().map(Object::toString).orElse("")));
        List<Part> issuer = new ArrayList<>(List.of(new Part(Tone.STRONG, ExchangeWords.issuer(certificate.trust()))));
        certificate.trust().evidence().forEach(each -> issuer.add(new Part(Tone.SMALL, each.text())));
        entries.add(new Entry(PlanViewMessages.Issuer, new Cell(issuer)));
        if (!certificate.open().isEmpty()) {
            entries.add(entry(PlanViewMessages.PossiblyMore, certificate.open()));
        }
        return entries;
    }

    private static Entry entry(String label, String text) {
        return new Entry(label, new Cell(List.of(new Part(Tone.PLAIN, text))));
    }

    /** The certificates that are presented, or may be, by their first digits; empty if none is due. */
    static String presented(Presentation.Predicted predicted) {
        return Stream.concat(predicted.prediction().presented().stream(), predicted.rivals().stream()).map(ExchangeWords::brief)
                .reduce((one, other) -> NLS.bind(PlanViewMessages.Or, one, other)).orElse("");
    }

    static String step(PlannedStep step) {
        return step.server().isEmpty() ? NLS.bind(PlanViewMessages.Step, step.line(), step.command())
                : NLS.bind(PlanViewMessages.StepOn, new Object[] {step.line(), step.command(), step.server()});
    }

    static String parameters(PlannedStep step) {
        return step.parameters().stream().map(each -> "-" + each.name() + " "
                + (each.known() ? each.value() : NLS.bind(PlanViewMessages.Unknown, each.value()))).collect(Collectors.joining(" "));
    }

    static String effect(PlannedStep step) {
        return switch (step.effect()) {
            case CHANGES -> step.certain() ? PlanViewMessages.OnEveryPath : PlanViewMessages.OnSomePath;
            case REHEARSAL -> PlanViewMessages.Rehearsal;
            case MAY_REHEARSE -> PlanViewMessages.MayRehearse;
            case FAILS -> PlanViewMessages.CallFails;
        };
    }

    static String lines(List<Integer> lines) {
        return lines.isEmpty() ? "" : NLS.bind(lines.size() == 1 ? PlanViewMessages.Line : PlanViewMessages.Lines,
                lines.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
