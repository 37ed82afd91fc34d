package dev.exlint.ui.plan;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.HostOverview;
import dev.exlint.diagnosis.overview.OverviewDetails;
import dev.exlint.diagnosis.overview.PlanWords;
import dev.exlint.diagnosis.overview.Tone;
import dev.exlint.diagnosis.plan.CertificatePlan;
import dev.exlint.diagnosis.plan.Outlook;
import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.diagnosis.plan.PlannedStep;
import dev.exlint.diagnosis.plan.Presence;
import dev.exlint.diagnosis.plan.Presentation;
import dev.exlint.diagnosis.plan.RoutePlan;
import dev.exlint.ui.plan.PlanNode.Mark;
import dev.exlint.ui.view.ExchangeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;

/** What stands in the cells of the view: the words of every other format, and for narrow columns the first digits of certificates. */
final class PlanCells {

    private final Texts texts;
    private final PlanWords words;

    PlanCells(Texts texts) {
        this.texts = texts;
        this.words = new PlanWords(texts);
    }

    String outlook(PlanOverview plan) {
        return words.outlook(plan).text();
    }

    String outlook(RoutePlan route) {
        return words.outlook(route.outlook()).text();
    }

    static Mark mark(Outlook outlook) {
        return switch (outlook) {
            case FAILS -> Mark.FAILS;
            case MAY_FAIL, KEEPS_FAILING -> Mark.WARNS;
            case RECOVERS -> Mark.CHANGES;
            case UNKNOWN, WORKS, NOT_DUE -> Mark.SAME;
        };
    }

    /** Empty for what stays. */
    String presence(Presence presence) {
        return presence == Presence.STAYS ? "" : words.presence(presence).text();
    }

    String before(CertificatePlan certificate) {
        return words.before(certificate).text();
    }

    String after(CertificatePlan certificate) {
        return words.after(certificate).text();
    }

    String change(CertificatePlan certificate) {
        return text(words.change(certificate));
    }

    String effect(PlannedStep step) {
        return words.effect(step).text();
    }

    /**
     * Whether what is presented is taken, the certificates by their first digits, and how sure that is: a narrow column still shows the
     * verdict.
     */
    static String presents(RoutePlan route, Presentation presentation) {
        if (!(presentation instanceof Presentation.Predicted predicted)) {
            return ((Presentation.NotDue) presentation).because();
        }
        String names = Stream.concat(predicted.prediction().presented().stream(), predicted.rivals().stream()).map(ExchangeWords::brief)
                .reduce((one, other) -> NLS.bind(PlanViewMessages.Or, one, other)).orElse("");
        HostOverview host = host(route, predicted);
        if (names.isEmpty()) {
            return ExchangeWords.presents(host);
        }
        String answer = predicted.rivals().isEmpty() ? ExchangeWords.online(host) : PlanViewMessages.NotCertainlyTaken;
        return NLS.bind(switch (predicted.prediction().confidence()) {
            case EXACT -> PlanViewMessages.Presented;
            case PREDICTED -> PlanViewMessages.PresentedPredicted;
            case POSSIBLE, UNKNOWN -> PlanViewMessages.PresentedPossible;
        }, names, answer);
    }

    private static HostOverview host(RoutePlan route, Presentation.Predicted predicted) {
        return new HostOverview(route.server(), predicted.carrier(), predicted.prediction(), predicted.acceptance());
    }

    /** Everything that is known of a host before and after. */
    List<Entry> details(RoutePlan route) {
        List<Entry> entries = new ArrayList<>(details(PlanViewMessages.BeforeOf, route, route.before()));
        entries.addAll(details(PlanViewMessages.AfterOf, route, route.after()));
        return entries;
    }

    private List<Entry> details(String when, RoutePlan route, Presentation presentation) {
        List<Entry> entries = new ArrayList<>();
        if (presentation instanceof Presentation.Predicted predicted) {
            OverviewDetails.of(host(route, predicted), texts)
                    .forEach(entry -> entries.add(new Entry(NLS.bind(when, entry.label()), entry.value())));
            if (!predicted.rivals().isEmpty()) {
                entries.add(new Entry(NLS.bind(when, PlanViewMessages.Rivals),
                        new Cell(predicted.rivals().stream().map(each -> new Part(Tone.BAD, each.label())).toList())));
            }
        }
        return entries;
    }

    List<Entry> details(CertificatePlan certificate) {
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(PlanViewMessages.Certificate, certificate.certificate().label()));
        entries.add(entry(PlanViewMessages.Names, certificate.certificate().subject().map(Object::toString).orElse("")));
        List<Part> issuer = new ArrayList<>(List.of(new Part(Tone.STRONG, words.trust(certificate.trust()))));
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

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(", "));
    }

    static String step(PlannedStep step) {
        return step.server().isEmpty() ? NLS.bind(PlanViewMessages.Step, step.line(), step.command())
                : NLS.bind(PlanViewMessages.StepOn, new Object[] {step.line(), step.command(), step.server()});
    }

    static String parameters(PlannedStep step) {
        return step.parameters().stream().map(each -> "-" + each.name() + " "
                + (each.known() ? each.value() : NLS.bind(PlanViewMessages.Unknown, each.value()))).collect(Collectors.joining(" "));
    }

    static String lines(List<Integer> lines) {
        return lines.isEmpty() ? "" : NLS.bind(lines.size() == 1 ? PlanViewMessages.Line : PlanViewMessages.Lines,
                lines.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
