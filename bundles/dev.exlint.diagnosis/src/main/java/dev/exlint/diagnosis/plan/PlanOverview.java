package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.ScriptReport;
import java.time.Instant;
import java.util.List;

/**
 * Everything a change request says about a script: its steps, and what each server, certificate, service and connector is before and
 * after. Every format shows this one value. A pure function of its inputs.
 *
 * @param script the script's display name
 * @param snapshot the snapshot's display name; empty when there is none
 * @param now the instant at which validity is judged
 * @param localServer the server on which the script runs; empty when unknown
 * @param steps the calls that change something, in their order
 * @param servers the servers in the snapshot's order
 * @param connectors the Send connectors in the snapshot's order, new ones last
 * @param others Receive connectors and the hybrid configuration, as far as they change
 * @param notes what a reader must know besides, the gravest first
 */
public record PlanOverview(String script, String snapshot, Instant now, String localServer, List<PlannedStep> steps,
        List<ServerPlan> servers, List<ConnectorPlan> connectors, List<ObjectPlan> others, List<PlanNote> notes) {

    /** Copies the lists. */
    public PlanOverview {
        steps = List.copyOf(steps);
        servers = List.copyOf(servers);
        connectors = List.copyOf(connectors);
        others = List.copyOf(others);
        notes = List.copyOf(notes);
    }

    /** The plan of a script that was checked in this context. */
    public static PlanOverview of(ScriptReport report, CheckContext context) {
        Steps steps = new Steps(report, context.runsOn());
        Comparison comparison = new Comparison(context, report.plan(), report.trace());
        List<ObjectPlan> others = OtherObjects.of(report.plan().before(), report.plan().after());
        return new PlanOverview(report.script().displayName(), context.environment().snapshot(), context.now(), context.runsOn(),
                steps.all(), comparison.servers(), comparison.connectors(), others, new Notes(report, context).all());
    }

    /** The gravest outlook of all routes; {@link Outlook#NOT_DUE} if no host of a hybrid connector is known. */
    public Outlook outlook() {
        return connectors.stream().flatMap(each -> each.routes().stream()).map(RoutePlan::outlook).min(Outlook::compareTo)
                .orElse(Outlook.NOT_DUE);
    }

    /** Whether anything that is listed changes, or may. */
    public boolean isAffected() {
        return !others.isEmpty() || servers.stream().anyMatch(ServerPlan::isAffected)
                || connectors.stream().anyMatch(ConnectorPlan::isAffected);
    }
}
