package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.plan.CertificatePlan;
import dev.exlint.diagnosis.plan.Outlook;
import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.diagnosis.plan.PlannedStep;
import dev.exlint.diagnosis.plan.Presence;
import dev.exlint.diagnosis.plan.Presentation;
import dev.exlint.diagnosis.plan.RoutePlan;
import dev.exlint.diagnosis.plan.ServiceChange;
import dev.exlint.diagnosis.plan.Transition;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.Outcome;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Predicate;

/** The words of a change plan, the same in every format and in its picture. Immutable. */
public final class PlanWords {

    private final OverviewWords words;
    private final ConnectorWords connectors;

    /** The words of one language. */
    public PlanWords(Texts texts) {
        this(new OverviewWords(texts));
    }

    PlanWords(OverviewWords words) {
        this.words = words;
        this.connectors = new ConnectorWords(words);
    }

    // ---- outlook

    /** What mail has to expect of the whole script. */
    public Part outlook(PlanOverview plan) {
        List<RoutePlan> routes = plan.connectors().stream().flatMap(each -> each.routes().stream()).toList();
        if (routes.isEmpty()) {
            return new Part(Tone.OPEN, plan.snapshot().isEmpty() ? words.say("plan.noSnapshot") : words.say("plan.noHost"));
        }
        String which = routes.size() == 1 ? "" : " " + words.say("plan.routes", "count",
                Long.toString(routes.stream().filter(each -> each.outlook() == plan.outlook()).count()),
                "all", Integer.toString(routes.size()));
        Part part = outlook(plan.outlook());
        boolean unseen = plan.notes().stream().anyMatch(each -> switch (each.kind()) {
            case OPAQUE, INCOMPLETE, SYNTAX_ERROR -> true;
            default -> false;
        });
        boolean conditional = plan.steps().stream().anyMatch(each -> !each.certain() && each.effect() == PlannedStep.Effect.CHANGES);
        return new Part(part.tone() == Tone.GOOD && unseen ? Tone.OPEN : part.tone(),
                words.say("plan.outlook", "outlook", part.text(), "which", which, "conditional",
                conditional ? words.say("plan.conditional") : "", "unseen", unseen ? words.say("plan.unseen") : ""));
    }

    /** What mail has to expect. */
    public Part outlook(Outlook outlook) {
        return switch (outlook) {
            case FAILS -> new Part(Tone.BAD, words.say("plan.fails"));
            case MAY_FAIL -> new Part(Tone.OPEN, words.say("plan.mayFail"));
            case KEEPS_FAILING -> new Part(Tone.BAD, words.say("plan.keepsFailing"));
            case UNKNOWN -> new Part(Tone.OPEN, words.say("plan.unknown"));
            case RECOVERS -> new Part(Tone.GOOD, words.say("plan.recovers"));
            case WORKS -> new Part(Tone.GOOD, words.say("plan.works"));
            case NOT_DUE -> new Part(Tone.SMALL, words.say("plan.notDue"));
        };
    }

    List<Part> outlook(RoutePlan route) {
        List<Part> parts = new ArrayList<>();
        parts.add(outlook(route.outlook()));
        if (!route.isAffected()) {
            parts.add(new Part(Tone.SMALL, words.say("plan.noChange")));
        }
        return parts;
    }

    // ---- presentation

    List<Part> presentation(Presentation presentation) {
        if (!(presentation instanceof Presentation.Predicted predicted)) {
            return List.of(new Part(Tone.SMALL, ((Presentation.NotDue) presentation).because()));
        }
        if (predicted.carrier().role() == Role.HANDS_OVER_TO_EDGE) {
            return List.of(new Part(Tone.SMALL, predicted.carrier().text()));
        }
        List<Part> parts = new ArrayList<>();
        if (!predicted.carrier().isPresenter()) {
            parts.add(new Part(Tone.OPEN, words.say("plan.ifSessions")));
        }
        boolean named = predicted.prediction().outcome() == Outcome.PRESENTS;
        if (!named) {
            parts.add(new Part(ConnectorWords.tone(predicted.prediction()), connectors.outcome(predicted.prediction())));
        }
        predicted.prediction().presented().forEach(each -> parts.add(new Part(Tone.STRONG, CertificateOverview.brief(each))));
        if (named) {
            parts.add(belief(predicted));
        }
        predicted.rivals().forEach(each -> parts.add(new Part(Tone.OPEN,
                words.say("plan.instead", "certificate", CertificateOverview.brief(each)))));
        if (predicted.prediction().outcome() != Outcome.UNKNOWN) {
            parts.addAll(connectors.online(predicted.acceptance(), isSure(predicted), "plan.online."));
        }
        return parts;
    }

    private Part belief(Presentation.Predicted predicted) {
        return switch (predicted.prediction().confidence()) {
            case EXACT -> new Part(Tone.SMALL, words.say("plan.pinned"));
            case PREDICTED -> new Part(Tone.SMALL, predicted.prediction().pinned() ? words.say("plan.pinned")
                    : words.say("plan.predicted"));
            case POSSIBLE, UNKNOWN -> new Part(Tone.OPEN, words.say("plan.possible"));
        };
    }

    private static boolean isSure(Presentation.Predicted predicted) {
        return predicted.acceptance().certain() && predicted.carrier().isPresenter() && predicted.rivals().isEmpty();
    }

    /** Why that is presented and taken or not, one sentence each. */
    static List<String> reasons(Presentation presentation) {
        if (!(presentation instanceof Presentation.Predicted predicted) || predicted.carrier().role() == Role.HANDS_OVER_TO_EDGE) {
            return List.of();
        }
        Set<String> reasons = new LinkedHashSet<>();
        reasons.add(predicted.prediction().because());
        reasons.add(predicted.acceptance().because());
        reasons.addAll(predicted.prediction().assumptions());
        return List.copyOf(reasons);
    }

    // ---- certificates

    /** The services of a certificate before. */
    public Part before(CertificatePlan each) {
        if (each.presence() == Presence.ADDED) {
            return new Part(Tone.SMALL, words.say("plan.notThere"));
        }
        boolean unknown = !each.open().isEmpty() && each.services().isEmpty();
        return unknown ? new Part(Tone.OPEN, words.say("plan.notKnown"))
                : new Part(Tone.PLAIN, services(each, kept -> kept == Transition.KEEPS));
    }

    /** Its services after, those it may get told apart. */
    public Part after(CertificatePlan each) {
        if (each.presence() == Presence.REMOVED) {
            return new Part(Tone.SMALL, words.say("plan.notThere"));
        }
        String certain = services(each, transition -> transition != Transition.MAY_GET);
        String possible = each.services().stream().anyMatch(service -> service.transition() == Transition.MAY_GET)
                ? words.say("plan.possibly", "services", services(each, transition -> transition == Transition.MAY_GET)) : "";
        String open = each.open().isEmpty() ? "" : words.say("plan.open", "because", each.open());
        return new Part(possible.isEmpty() && open.isEmpty() ? Tone.PLAIN : Tone.OPEN,
                words.say("plan.services", "certain", certain, "possible", possible, "open", open));
    }

    private String services(CertificatePlan each, Predicate<Transition> wanted) {
        StringJoiner names = new StringJoiner(", ");
        each.services().stream().filter(service -> wanted.test(service.transition()))
                .forEach(service -> names.add(service.service().text()));
        return names.length() == 0 ? words.say("plan.noService") : names.toString();
    }

    /** What changes of a certificate, one short line each. */
    public List<Part> change(CertificatePlan each) {
        List<Part> parts = new ArrayList<>();
        if (each.presence() != Presence.STAYS) {
            parts.add(presence(each.presence()));
        }
        for (ServiceChange service : each.services()) {
            if (service.transition() == Transition.GETS && each.presence() != Presence.REMOVED) {
                parts.add(new Part(Tone.STRONG, "+ " + service.service().text()));
            } else if (service.transition() == Transition.MAY_GET) {
                parts.add(new Part(Tone.OPEN, words.say("plan.mayGet", "service", service.service().text())));
            }
        }
        if (each.opened() && each.presence() == Presence.STAYS) {
            parts.add(new Part(Tone.OPEN, words.say("plan.notCertain")));
        }
        return parts;
    }

    /** What becomes of a thing. */
    public Part presence(Presence presence) {
        return switch (presence) {
            case STAYS -> new Part(Tone.PLAIN, words.say("plan.stays"));
            case ADDED -> new Part(Tone.STRONG, words.say("plan.added"));
            case REMOVED -> new Part(Tone.STRONG, words.say("plan.removed"));
            case MAY_BE_REMOVED -> new Part(Tone.OPEN, words.say("plan.mayBeRemoved"));
        };
    }

    /** Whether the page speaks of the certificate: it changes, or is presented before or after. */
    public static boolean isNamed(PlanOverview plan, ExchangeCertificate certificate) {
        boolean changes = plan.servers().stream().flatMap(each -> each.certificates().stream())
                .anyMatch(each -> each.isAffected() && each.certificate().label().equals(certificate.label()));
        return changes || plan.connectors().stream().flatMap(each -> each.routes().stream())
                .anyMatch(each -> names(each.before(), certificate) || names(each.after(), certificate));
    }

    private static boolean names(Presentation presentation, ExchangeCertificate certificate) {
        return presentation instanceof Presentation.Predicted predicted && (has(predicted.prediction().presented(), certificate)
                || has(predicted.rivals(), certificate));
    }

    private static boolean has(List<ExchangeCertificate> certificates, ExchangeCertificate wanted) {
        return certificates.stream().anyMatch(each -> each.label().equals(wanted.label()));
    }

    /** The class of an issuer in the words people use. */
    public String trust(TrustVerdict verdict) {
        return words.trust(verdict);
    }

    // ---- steps

    static List<Part> call(PlannedStep step) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Tone.STRONG, step.command()));
        for (PlannedStep.Given given : step.parameters()) {
            boolean quoted = given.known() && given.value().indexOf(' ') >= 0 && !given.value().contains(", ");
            String value = given.value().equals("$true") ? "" : quoted ? " '" + given.value() + "'" : " " + given.value();
            parts.add(new Part(given.known() ? Tone.PLAIN : Tone.OPEN, "-" + given.name() + value));
        }
        return parts;
    }

    /** What a call does. */
    public Part effect(PlannedStep step) {
        boolean certain = step.certain();
        return switch (step.effect()) {
            case CHANGES -> new Part(certain ? Tone.PLAIN : Tone.OPEN, words.say(certain ? "plan.changes" : "plan.mayChange"));
            case REHEARSAL -> new Part(Tone.SMALL, words.say("plan.rehearsal"));
            case MAY_REHEARSE -> new Part(Tone.OPEN, words.say(certain ? "plan.unlessRehearsal" : "plan.mayChange"));
            case FAILS -> new Part(Tone.BAD, words.say(certain ? "plan.callFails" : "plan.callMayFail"));
        };
    }
}
