package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.CertificateOverview;
import dev.exlint.diagnosis.overview.PlanWords;
import dev.exlint.diagnosis.plan.CertificatePlan;
import dev.exlint.diagnosis.plan.ConnectorPlan;
import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.diagnosis.plan.Presence;
import dev.exlint.diagnosis.plan.Presentation;
import dev.exlint.diagnosis.plan.RoutePlan;
import dev.exlint.diagnosis.plan.ServerPlan;
import dev.exlint.diagnosis.plan.Transition;
import dev.exlint.diagnosis.report.Svg.Frame;
import dev.exlint.diagnosis.report.Svg.Mark;
import dev.exlint.diagnosis.transport.Acceptance.Verdict;
import dev.exlint.diagnosis.transport.Carrier.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * Draws a change plan: servers with their certificates on the left, the connectors they carry in the middle, Exchange Online on the right.
 * Thin dashed lines lead from the certificate that is presented before, thick ones from the one after; a line that Exchange Online refuses
 * ends in a cross. Everything can be told without colour. For one use.
 */
public final class PlanPicture {

    private static final int WIDTH = 1120;
    private static final int CARD = 440;
    private static final int ROUTE = 530;
    private static final int ROUTE_WIDTH = 340;
    private static final int ONLINE = 980;
    private static final int ROW = 46;
    private static final int HEAD = 34;
    private static final int ROUTE_HEIGHT = 84;
    private static final int GAP = 18;
    private static final int MOST_SERVERS = 12;
    private static final int MOST_CERTIFICATES = 8;

    private static final Frame PLAIN = new Frame("#afb8c1", 10, "", "#ffffff");
    private static final Frame CARD_FRAME = new Frame("#afb8c1", 10, "", "#f6f8fa");
    private static final Frame CHANGED = new Frame(Svg.INK, 22, "", "#fff8e1");
    private static final Frame GONE = new Frame(Svg.INK, 16, "5 4", "#ffffff");

    private final PlanOverview plan;
    private final Texts texts;
    private final PlanWords words;
    private final Svg svg = new Svg();
    private int y = 10;

    private PlanPicture(PlanOverview plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.words = new PlanWords(texts);
    }

    private String say(String key, String... namesAndValues) {
        return texts.render(Message.of("overview.plan.picture." + key, namesAndValues));
    }

    /** The picture as one svg element; empty if nothing changes and nothing is presented. */
    public static String of(PlanOverview plan, Texts texts) {
        return new PlanPicture(plan, texts).draw();
    }

    private String draw() {
        List<ServerPlan> shown = plan.servers().stream().filter(each -> each.isAffected() || !routes(each).isEmpty()).toList();
        if (shown.isEmpty()) {
            return "";
        }
        List<ServerPlan> drawn = shown.subList(0, Math.min(MOST_SERVERS, shown.size()));
        drawn.forEach(this::server);
        boolean online = drawn.stream().anyMatch(each -> !routes(each).isEmpty());
        if (online) {
            svg.box(ONLINE, 10, WIDTH - ONLINE - 10, y - GAP - 10, CARD_FRAME);
            svg.textAround((ONLINE + WIDTH - 10) / 2, Math.max(40, y / 2 - 12), 15, Svg.INK, true, "Exchange");
            svg.textAround((ONLINE + WIDTH - 10) / 2, Math.max(60, y / 2 + 8), 15, Svg.INK, true, "Online");
        }
        if (shown.size() > drawn.size()) {
            svg.text(10, y + 6, WIDTH, 13, Svg.GREY, false, say("more", "count", Integer.toString(shown.size() - drawn.size())));
            y += 22;
        }
        legend();
        return svg.element(WIDTH, y + 10, texts.render(Message.of("overview.plan.title", "script", plan.script())), description(drawn));
    }

    private List<ConnectorPlan> routes(ServerPlan server) {
        return plan.connectors().stream().filter(each -> route(each, server).stream().anyMatch(PlanPicture::isDrawn)).toList();
    }

    private static List<RoutePlan> route(ConnectorPlan connector, ServerPlan server) {
        return connector.routes().stream().filter(each -> each.server().name().equals(server.server().name())).toList();
    }

    private static boolean isDrawn(RoutePlan route) {
        return route.before() instanceof Presentation.Predicted || route.after() instanceof Presentation.Predicted;
    }

    // ---- a server

    private void server(ServerPlan server) {
        List<CertificatePlan> all = server.certificates().stream().filter(each -> each.isAffected()
                || PlanWords.isNamed(plan, each.certificate())).toList();
        List<CertificatePlan> certificates = all.subList(0, Math.min(MOST_CERTIFICATES, all.size()));
        List<ConnectorPlan> connectors = routes(server);
        int rest = server.certificates().size() - certificates.size();
        int cardHeight = HEAD + certificates.size() * ROW + (rest > 0 || certificates.isEmpty() ? 22 : 6);
        int height = Math.max(cardHeight, connectors.size() * (ROUTE_HEIGHT + 10) - 10);
        svg.box(10, y, CARD, cardHeight, CARD_FRAME);
        svg.text(22, y + 22, 180, 15, Svg.INK, true, server.server().name());
        svg.textTo(CARD, y + 22, 12, Svg.GREY, false, server.server().fqdn().orElse(""));
        List<Integer> middles = new ArrayList<>();
        for (int i = 0; i < certificates.size(); i++) {
            int top = y + HEAD + i * ROW;
            certificate(certificates.get(i), top);
            middles.add(top + (ROW - 6) / 2);
        }
        if (rest > 0) {
            svg.text(22, y + cardHeight - 8, 300, 11, Svg.GREY, false, say("rest", "count", Integer.toString(rest)));
        }
        for (int i = 0; i < connectors.size(); i++) {
            RoutePlan route = route(connectors.get(i), server).get(0);
            route(connectors.get(i), route, y + i * (ROUTE_HEIGHT + 10), certificates, middles);
        }
        y += height + GAP;
    }

    private void certificate(CertificatePlan each, int top) {
        boolean gone = each.presence() == Presence.REMOVED;
        svg.box(20, top, CARD - 20, ROW - 6, gone ? GONE : each.isAffected() ? CHANGED : PLAIN);
        String name = CertificateOverview.brief(each.certificate());
        StringJoiner changes = new StringJoiner(", ");
        words.change(each).stream().map(Part::text).forEach(changes::add);
        String change = changes.length() > 24 ? say("changes") : changes.toString();
        int room = CARD - 56 - Svg.width(change, 13, true);
        svg.text(30, top + 17, room, 13, Svg.INK, true, name);
        if (gone) {
            svg.strike(28, top + 13, Math.min(room, Svg.width(name, 13, true)) + 4);
        }
        svg.text(30, top + 33, 280, 12, Svg.GREY, false, words.trust(each.trust()) + " · " + services(each));
        svg.textTo(CARD - 8, top + 17, 13, Svg.INK, true, change);
    }

    private String services(CertificatePlan each) {
        StringJoiner names = new StringJoiner(", ");
        each.services().stream().filter(service -> service.transition() == Transition.KEEPS)
                .forEach(service -> names.add(service.service().text()));
        return names.length() > 0 ? names.toString() : each.open().isEmpty() ? say("noService") : say("notKnown");
    }

    // ---- a connector on a server

    private void route(ConnectorPlan connector, RoutePlan route, int top, List<CertificatePlan> certificates, List<Integer> middles) {
        Frame frame = connector.presence() == Presence.REMOVED ? GONE
                : connector.presence() != Presence.STAYS || !connector.changes().isEmpty() || route.isAffected() ? CHANGED : PLAIN;
        svg.box(ROUTE, top, ROUTE_WIDTH, ROUTE_HEIGHT, frame);
        String presence = connector.presence() == Presence.STAYS ? "" : " (" + words.presence(connector.presence()).text() + ")";
        svg.text(ROUTE + 12, top + 20, ROUTE_WIDTH - 20, 13, Svg.INK, true, connector.connector().label() + presence);
        side(route.before(), say("before"), top + 43, false, certificates, middles);
        side(route.after(), say("after"), top + 68, true, certificates, middles);
    }

    private void side(Presentation presentation, String when, int line, boolean after, List<CertificatePlan> certificates,
            List<Integer> middles) {
        svg.text(ROUTE + 12, line, 60, 12, Svg.GREY, after, when);
        if (!(presentation instanceof Presentation.Predicted predicted)) {
            svg.text(ROUTE + 66, line, ROUTE_WIDTH - 74, 12, Svg.GREY, false, ((Presentation.NotDue) presentation).because());
            return;
        }
        if (predicted.carrier().role() == Role.HANDS_OVER_TO_EDGE) {
            svg.text(ROUTE + 66, line, ROUTE_WIDTH - 74, 12, Svg.GREY, false, say("edge"));
            return;
        }
        List<ExchangeCertificate> presented = predicted.prediction().presented();
        svg.text(ROUTE + 66, line, ROUTE_WIDTH - 74, 12, Svg.INK, after, label(predicted));
        for (int i = 0; i < certificates.size(); i++) {
            ExchangeCertificate shown = certificates.get(i).certificate();
            if (presented.stream().anyMatch(each -> each.label().equals(shown.label()))) {
                svg.curve(CARD, middles.get(i) + (after ? 5 : -5), ROUTE - (after ? 8 : 0), line - 4, after ? Svg.INK : Svg.GREY,
                        after ? 30 : 15, after ? "" : "6 4");
                if (after) {
                    svg.head(ROUTE, line - 4, Svg.INK);
                }
            }
        }
        answer(predicted, line - 4, after);
    }

    private String label(Presentation.Predicted predicted) {
        return switch (predicted.prediction().outcome()) {
            case PRESENTS -> CertificateOverview.brief(predicted.prediction().presented().get(0))
                    + (predicted.isDoubtful() ? " " + say("possible") : "");
            case AMBIGUOUS -> say("oneOf", "count", Integer.toString(predicted.prediction().presented().size()));
            case NOT_USED -> say("disabled");
            case NO_TLS -> say("noTls");
            case FAIL_MALFORMED, FAIL_NOT_FOUND -> say("pinNothing");
            case FAIL_CREDENTIALS -> say("pinUnusable");
            case NONE -> say("none");
            case UNKNOWN -> say("unknown");
        };
    }

    private void answer(Presentation.Predicted predicted, int line, boolean after) {
        Verdict verdict = predicted.acceptance().verdict();
        boolean fails = switch (predicted.prediction().outcome()) {
            case FAIL_MALFORMED, FAIL_NOT_FOUND, FAIL_CREDENTIALS -> true;
            default -> verdict == Verdict.REFUSED;
        };
        if (verdict == Verdict.NOT_ASKED && !fails) {
            return;
        }
        boolean taken = verdict == Verdict.ACCEPTED && predicted.rivals().isEmpty();
        String colour = fails ? Svg.BAD : taken ? Svg.GOOD : Svg.OPEN;
        int start = ROUTE + ROUTE_WIDTH;
        int width = after ? 30 : 15;
        String dash = after ? "" : "6 4";
        int badge = start + 36;
        svg.curve(start, line, badge - 10, line, after ? Svg.INK : Svg.GREY, width, dash);
        if (!fails) {
            svg.curve(badge + 10, line, ONLINE - (after ? 8 : 0), line, after ? Svg.INK : Svg.GREY, width, dash);
            if (after) {
                svg.head(ONLINE, line, Svg.INK);
            }
        }
        svg.badge(badge, line, colour, fails ? Mark.NO : taken ? Mark.YES : Mark.OPEN);
        if (fails) {
            svg.text(badge + 14, line + 4, ONLINE - badge - 14, 12, colour, true, say(verdict == Verdict.REFUSED ? "refused" : "fails"));
        }
    }

    // ---- legend and description

    private void legend() {
        int line = y + 12;
        svg.curve(10, line, 46, line, Svg.GREY, 15, "6 4");
        svg.text(54, line + 4, 100, 12, Svg.GREY, false, say("before"));
        svg.curve(110, line, 142, line, Svg.INK, 30, "");
        svg.head(150, line, Svg.INK);
        svg.text(158, line + 4, 100, 12, Svg.GREY, false, say("after"));
        svg.box(208, line - 8, 26, 16, CHANGED);
        svg.text(242, line + 4, 100, 12, Svg.GREY, false, say("changes"));
        svg.box(306, line - 8, 26, 16, GONE);
        svg.text(340, line + 4, 100, 12, Svg.GREY, false, say("gone"));
        svg.badge(430, line, Svg.GOOD, Mark.YES);
        svg.text(446, line + 4, 240, 12, Svg.GREY, false, say("takes"));
        svg.badge(622, line, Svg.BAD, Mark.NO);
        svg.text(638, line + 4, 240, 12, Svg.GREY, false, say("refuses"));
        svg.badge(790, line, Svg.OPEN, Mark.OPEN);
        svg.text(806, line + 4, 310, 12, Svg.GREY, false, say("open"));
        y += 28;
    }

    private String description(List<ServerPlan> drawn) {
        StringJoiner text = new StringJoiner(" ");
        for (ServerPlan server : drawn) {
            for (ConnectorPlan connector : routes(server)) {
                RoutePlan route = route(connector, server).get(0);
                text.add(say("description", "connector", connector.connector().label(), "server", server.server().name(), "before",
                        label(route.before()), "after", label(route.after()), "outlook", words.outlook(route.outlook()).text()));
            }
        }
        return text.toString();
    }

    private String label(Presentation presentation) {
        return presentation instanceof Presentation.Predicted predicted ? label(predicted) : ((Presentation.NotDue) presentation).because();
    }
}
