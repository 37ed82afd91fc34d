package dev.exlint.ui.plan;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
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
import dev.exlint.ui.plan.PlanNode.Mark;
import dev.exlint.ui.plan.PlanNode.Place;
import dev.exlint.ui.view.ExchangeWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.osgi.util.NLS;

/** Makes the lines of a plan: mail to Exchange Online first, then servers, other objects, the calls, and what to know. A pure function. */
final class PlanTree {

    private final PlanCells cells;

    private PlanTree(Texts texts) {
        this.cells = new PlanCells(texts);
    }

    static List<PlanNode> of(PlanOverview plan, Texts texts) {
        PlanTree tree = new PlanTree(texts);
        List<PlanNode> roots = new ArrayList<>();
        add(roots, PlanNode.parent("connectors", PlanViewMessages.Mail, tree.cells.outlook(plan), PlanCells.mark(plan.outlook()),
                plan.connectors().stream().map(tree::connector).toList()));
        add(roots, group("servers", PlanViewMessages.Servers, plan.servers().stream().map(tree::server).toList()));
        add(roots, group("others", PlanViewMessages.Others, plan.others().stream().map(tree::object).toList()));
        add(roots, group("steps", PlanViewMessages.Steps, tree.steps(plan.steps())));
        add(roots, group("notes", PlanViewMessages.Notes, notes(plan.notes())));
        return roots;
    }

    private static void add(List<PlanNode> roots, PlanNode group) {
        if (!group.children().isEmpty()) {
            roots.add(group);
        }
    }

    private static PlanNode group(String key, String label, List<PlanNode> children) {
        return PlanNode.parent(key, label, "", Mark.SAME, children);
    }

    private PlanNode connector(ConnectorPlan each) {
        String key = "connectors/" + each.connector().label();
        List<PlanNode> children = new ArrayList<>(properties(key, each.changes()));
        each.routes().forEach(route -> children.add(route(key, route)));
        Mark mark = each.presence() == Presence.STAYS ? Mark.SAME : Mark.CHANGES;
        return PlanNode.parent(key, each.connector().label(), cells.presence(each.presence()), mark, children);
    }

    private PlanNode route(String connector, RoutePlan each) {
        Mark mark = PlanCells.mark(each.outlook());
        return new PlanNode(connector + "/" + each.server().name(), each.server().name(), PlanCells.presents(each, each.before()),
                PlanCells.presents(each, each.after()), cells.outlook(each),
                mark == Mark.SAME && each.isAffected() ? Mark.CHANGES : mark, cells.details(each), Place.NONE, List.of());
    }

    private PlanNode server(ServerPlan each) {
        String key = "servers/" + each.server().name();
        List<PlanNode> children = new ArrayList<>(properties(key, each.changes()));
        each.certificates().forEach(certificate -> children.add(certificate(key + '/' + children.size(), certificate)));
        return PlanNode.parent(key, each.server().name(), "", Mark.SAME, children);
    }

    private PlanNode certificate(String key, CertificatePlan each) {
        ExchangeCertificate certificate = each.certificate();
        String name = NLS.bind(PlanViewMessages.CertificateName, ExchangeWords.brief(certificate), ExchangeWords.name(certificate));
        return new PlanNode(key + certificate.label(), name, cells.before(each), cells.after(each), cells.change(each),
                each.isAffected() ? Mark.CHANGES : Mark.SAME, cells.details(each), Place.NONE, List.of());
    }

    private PlanNode object(ObjectPlan each) {
        String key = "others/" + each.kind() + each.name();
        String label = each.kind().equals(each.name()) ? each.name() : NLS.bind(PlanViewMessages.Kind, each.kind(), each.name());
        return PlanNode.parent(key, label, cells.presence(each.presence()), Mark.CHANGES, properties(key, each.changes()));
    }

    private static List<PlanNode> properties(String key, List<PropertyChange> changes) {
        return changes.stream().map(each -> new PlanNode(key + "/." + each.property(), each.property(), value(each.before()),
                value(each.after()), each.certain() ? "" : PlanViewMessages.NotCertain, each.certain() ? Mark.CHANGES : Mark.WARNS,
                List.of(), Place.NONE, List.of())).toList();
    }

    private static String value(Fact<String> fact) {
        return fact instanceof Fact.Known<String> known ? known.value().isEmpty() ? PlanViewMessages.Empty : known.value()
                : NLS.bind(PlanViewMessages.Unknown, fact.because());
    }

    private List<PlanNode> steps(List<PlannedStep> steps) {
        Map<String, Integer> seen = new TreeMap<>();
        return steps.stream().map(each -> {
            int count = seen.merge(each.line() + each.command() + each.server(), 1, Integer::sum);
            return new PlanNode("steps/" + each.line() + each.command() + each.server() + count,
                    PlanCells.step(each), "", PlanCells.parameters(each),
                    cells.effect(each), each.effect() == PlannedStep.Effect.FAILS ? Mark.WARNS : Mark.CHANGES, List.of(),
                    new Place(each.start(), each.end()), List.of());
        }).toList();
    }

    private static List<PlanNode> notes(List<PlanNote> notes) {
        List<PlanNode> lines = new ArrayList<>();
        for (PlanNote each : notes) {
            boolean grave = each.kind().compareTo(PlanNote.Kind.NO_SNAPSHOT) < 0;
            lines.add(new PlanNode("notes/" + each.kind() + each.text(), each.text(), "", "", PlanCells.lines(each.lines()),
                    grave ? Mark.FAILS : Mark.CHANGES, List.of(), Place.NONE, List.of()));
        }
        return lines;
    }
}
