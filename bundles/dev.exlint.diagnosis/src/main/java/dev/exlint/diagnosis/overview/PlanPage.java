package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Grid;
import dev.exlint.diagnosis.overview.Block.Heading;
import dev.exlint.diagnosis.overview.Block.Items;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.Block.Picture;
import dev.exlint.diagnosis.overview.Block.Properties;
import dev.exlint.diagnosis.overview.Block.Sentence;
import dev.exlint.diagnosis.plan.CertificatePlan;
import dev.exlint.diagnosis.plan.ConnectorPlan;
import dev.exlint.diagnosis.plan.ObjectPlan;
import dev.exlint.diagnosis.plan.PlanNote;
import dev.exlint.diagnosis.plan.PlanOverview;
import dev.exlint.diagnosis.plan.PlannedStep;
import dev.exlint.diagnosis.plan.Presence;
import dev.exlint.diagnosis.plan.PropertyChange;
import dev.exlint.diagnosis.plan.RoutePlan;
import dev.exlint.diagnosis.plan.ServerPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a change plan into words, in the order in which a change request is read. For one thread. */
public final class PlanPage {

    private static final int MOST_STEPS = 200;

    private final PlanOverview plan;
    private final OverviewWords words;
    private final PlanWords planWords;
    private final List<Block> blocks = new ArrayList<>();

    private PlanPage(PlanOverview plan, OverviewWords words) {
        this.plan = plan;
        this.words = words;
        this.planWords = new PlanWords(words);
    }

    /**
     * The page.
     *
     * @param plan the plan
     * @param texts the words
     * @param picture an SVG of it, for formats that show pictures; empty for none
     */
    public static List<Block> of(PlanOverview plan, Texts texts, String picture) {
        PlanPage page = new PlanPage(plan, new OverviewWords(texts));
        page.title();
        if (!picture.isEmpty()) {
            page.blocks.add(new Picture(picture));
        }
        page.routes();
        page.servers();
        page.connectors();
        page.steps();
        page.notes();
        page.certificates();
        return List.copyOf(page.blocks);
    }

    private void title() {
        blocks.add(new Heading(1, words.say("plan.title", "script", plan.script())));
        List<Entry> entries = new ArrayList<>();
        entries.add(words.entry("plan.mail", new Cell(List.of(planWords.outlook(plan)))));
        entries.add(words.entry("snapshot", plan.snapshot().isEmpty() ? Cell.of(Tone.OPEN, words.say("plan.snapshot.none"))
                : Cell.of(Tone.PLAIN, plan.snapshot())));
        entries.add(words.entry("judgedAt", Cell.of(Tone.PLAIN, plan.now().toString())));
        entries.add(words.entry("plan.runsOn", plan.localServer().isEmpty() ? Cell.of(Tone.OPEN, words.say("plan.notKnown"))
                : Cell.of(Tone.PLAIN, plan.localServer())));
        blocks.add(new Properties(entries));
    }

    // ---- what is presented

    private void routes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ConnectorPlan connector : plan.connectors()) {
            for (RoutePlan route : connector.routes()) {
                rows.add(List.of(new Cell(List.of(new Part(Tone.STRONG, connector.connector().label()),
                        new Part(Tone.PLAIN, words.say("plan.on", "server", route.server().name())))),
                        new Cell(planWords.presentation(route.before())), new Cell(planWords.presentation(route.after())),
                        new Cell(planWords.outlook(route))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, words.say("plan.presented")));
            blocks.add(new Grid(words.columns("connector", "before", "after", "mail"), rows));
            blocks.add(new Items(reasons()));
        }
    }

    /** Why, for each route that changes or doesn't work; servers that are alike share a sentence. */
    private List<Part> reasons() {
        Map<String, List<String>> servers = new LinkedHashMap<>();
        for (ConnectorPlan connector : plan.connectors()) {
            for (RoutePlan route : connector.routes()) {
                String server = route.server().name();
                PlanWords.reasons(route.before()).forEach(each -> servers.computeIfAbsent(words.say("plan.reason.before", "reason", each),
                        any -> new ArrayList<>()).add(server));
                PlanWords.reasons(route.after()).forEach(each -> servers.computeIfAbsent(words.say("plan.reason.after", "reason", each),
                        any -> new ArrayList<>()).add(server));
            }
        }
        return servers.entrySet().stream().map(each ->
                new Part(Tone.SMALL, String.join(", ", each.getValue().stream().distinct().toList()) + " " + each.getKey()))
                .toList();
    }

    // ---- what changes

    private void servers() {
        if (plan.servers().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, words.say("plan.certificates")));
        List<String> unaffected = new ArrayList<>();
        for (ServerPlan server : plan.servers()) {
            if (server.isAffected()) {
                server(server);
            } else {
                unaffected.add(server.server().name());
            }
        }
        if (!unaffected.isEmpty()) {
            blocks.add(new Sentence(new Part(Tone.PLAIN, words.say("plan.unaffected", "servers", String.join(", ", unaffected)))));
        }
    }

    private void server(ServerPlan server) {
        blocks.add(new Heading(3, server.server().name()));
        List<List<Cell>> rows = server.certificates().stream().filter(CertificatePlan::isAffected).map(this::certificate).toList();
        if (!rows.isEmpty()) {
            blocks.add(new Grid(words.columns("certificate", "before", "after", "change"), rows));
        }
        long rest = server.certificates().stream().filter(each -> !each.isAffected()).count();
        if (rest > 0) {
            blocks.add(new Sentence(new Part(Tone.SMALL, rest == 1 ? words.say("plan.rest.one") : words.say("plan.rest.several",
                    "count", Long.toString(rest)))));
        }
        if (!server.missing().isEmpty()) {
            blocks.add(new Sentence(new Part(Tone.OPEN, words.say("certificates.more", "because", server.missing()))));
        }
        properties(server.changes());
    }

    private List<Cell> certificate(CertificatePlan each) {
        List<Part> name = List.of(new Part(Tone.STRONG, CertificateOverview.brief(each.certificate())),
                new Part(Tone.SMALL, words.trust(each.trust())));
        return List.of(new Cell(name), new Cell(List.of(planWords.before(each))), new Cell(List.of(planWords.after(each))),
                new Cell(planWords.change(each)));
    }

    private void connectors() {
        List<ConnectorPlan> affected = plan.connectors().stream().filter(each -> each.presence() != Presence.STAYS
                || !each.changes().isEmpty()).toList();
        if (affected.isEmpty() && plan.others().isEmpty()) {
            return;
        }
        blocks.add(new Heading(2, words.say("plan.objects")));
        for (ConnectorPlan each : affected) {
            object(words.say("plan.sendConnector", "name", each.connector().label()), each.presence(), each.changes());
        }
        for (ObjectPlan each : plan.others()) {
            object(each.name().equals(each.kind()) ? each.kind() : each.kind() + " " + each.name(), each.presence(), each.changes());
        }
    }

    private void object(String name, Presence presence, List<PropertyChange> changes) {
        blocks.add(new Heading(3, name));
        if (presence != Presence.STAYS) {
            blocks.add(new Sentence(planWords.presence(presence)));
        }
        properties(changes);
    }

    private void properties(List<PropertyChange> changes) {
        if (!changes.isEmpty()) {
            blocks.add(new Grid(words.columns("property", "before", "after"), changes.stream().map(each -> List.of(
                    Cell.of(Tone.STRONG, each.property()), words.cell(each.before()), words.cell(each.after()))).toList()));
        }
    }

    // ---- steps and notes

    private void steps() {
        blocks.add(new Heading(2, words.say("plan.steps")));
        if (plan.steps().isEmpty()) {
            blocks.add(new Sentence(new Part(Tone.PLAIN, words.say("plan.steps.none"))));
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (PlannedStep step : plan.steps().subList(0, Math.min(MOST_STEPS, plan.steps().size()))) {
            rows.add(List.of(Cell.of(Tone.PLAIN, Integer.toString(rows.size() + 1)), Cell.of(Tone.PLAIN, Integer.toString(step.line())),
                    new Cell(PlanWords.call(step)), Cell.of(Tone.PLAIN, step.server()), new Cell(List.of(planWords.effect(step)))));
        }
        blocks.add(new Grid(words.columns("step", "line", "call", "server", "effect"), rows));
        if (plan.steps().size() > MOST_STEPS) {
            blocks.add(new Sentence(new Part(Tone.OPEN,
                    words.say("plan.steps.more", "count", Integer.toString(plan.steps().size() - MOST_STEPS)))));
        }
    }

    private void notes() {
        if (!plan.notes().isEmpty()) {
            blocks.add(new Heading(2, words.say("plan.notes")));
            blocks.add(new Items(plan.notes().stream().map(this::note).toList()));
        }
    }

    private Part note(PlanNote note) {
        List<String> lines = note.lines().stream().map(String::valueOf).toList();
        String said = lines.isEmpty() ? note.text() : words.say(lines.size() == 1 ? "plan.note.line" : "plan.note.lines", "lines",
                String.join(", ", lines), "note", note.text());
        Tone tone = switch (note.kind()) {
            case SYNTAX_ERROR -> Tone.BAD;
            case INCOMPLETE, NO_SNAPSHOT, SNAPSHOT_PROBLEM, LOCAL_SERVER, OPAQUE, NOT_LISTED -> Tone.OPEN;
            case SHADOWED, REHEARSAL, ADDRESS_SPACES, TEXT -> Tone.PLAIN;
        };
        return new Part(tone, said);
    }

    /** What the short names stand for. */
    private void certificates() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Cell> known = new ArrayList<>();
        for (ServerPlan server : plan.servers()) {
            for (CertificatePlan each : server.certificates()) {
                Cell thumbprint = Cell.of(Tone.STRONG, each.certificate().label());
                if (PlanWords.isNamed(plan, each.certificate()) && !known.contains(thumbprint)) {
                    known.add(thumbprint);
                    rows.add(List.of(thumbprint, words.cell(each.certificate().subject()), words.cell(each.certificate().issuer()),
                            Cell.of(Tone.PLAIN, words.trust(each.trust()) + (each.trust().certain() ? "" : words.say("trust.doubtful"))),
                            words.cell(each.certificate().notAfter())));
                }
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, words.say("plan.legend")));
            blocks.add(new Block.Rows(words.columns("thumbprint", "subject", "issuer", "trust", "until"), rows));
        }
    }
}
