package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.hybrid.Situation.Rival;
import dev.exlint.diagnosis.rule.state.Defect;
import dev.exlint.diagnosis.rule.state.Route;
import dev.exlint.diagnosis.rule.state.State;
import dev.exlint.diagnosis.rule.state.StateFindings;
import dev.exlint.diagnosis.rule.state.StateRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * After the script no public certificate with SMTP carries the name that a hybrid connector presents: nothing it shows can be trusted.
 *
 * <p>The trap: where row S25 says so of a call already, it isn't said again (ruling 34); where a fact is missing, nothing is said.
 */
public final class NoTrustedCertificateForConnector implements StateRule {

    @Override
    public String name() {
        return "EXNoTrustedCertificateForConnector";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        if (!context.check().environment().isGiven()) {
            return List.of();
        }
        Set<String> said = SmtpAssessor.all(context).values().stream().flatMap(List::stream)
                .filter(each -> each.judgement().row() == Row.S25 && !each.isRehearsal()).map(each -> each.connector().label())
                .collect(Collectors.toSet());
        List<Defect> left = judge(State.after(context)).stream().filter(each -> each.connectors().stream().noneMatch(said::contains))
                .toList();
        return StateFindings.of(context, this, left);
    }

    @Override
    public List<Defect> judge(State state) {
        List<Defect> defects = new ArrayList<>();
        for (Route route : state.routes()) {
            boolean asked = route.isHybrid() && route.isFree() && route.server().certificates().isComplete();
            if (asked && route.prediction().name() instanceof Fact.Known<String> name
                    && matches(state, route, name.value()) == Rival.NONE) {
                defects.add(defect(state, route, name.value()));
            }
        }
        return defects;
    }

    private static Rival matches(State state, Route route, String name) {
        return PublicMatch.among(route.server().certificates().items().stream()
                .map(each -> PublicMatch.of(state.environment(), each, name, state.now())).toList());
    }

    private static Defect defect(State state, Route route, String name) {
        Optional<ExchangeCertificate> presented = route.prediction().certificate();
        String key = "noTrustedCertificateForConnector " + (presented.isPresent() ? "noTrustedCertificateForConnector.presents"
                : "noTrustedCertificateForConnector.none");
        Message message = Message.of(key, "connector", Shown.connector(route.connector()), "server", route.server().name(), "name", name,
                "presented", presented.map(Shown::certificate).orElse(""));
        String fqdn = route.connector().fqdn().is("") ? "$null" : route.connector().fqdn().orElse("?");
        Message fact = Message.of("evidence.route", "connector", route.connector().label(), "server", route.server().name(), "fqdn", fqdn,
                "text",
                route.prediction().because());
        return Defect.of(Level.ERROR, Confidence.PREDICTED, route, message, List.of(
                new Evidence(fact, Grade.NONE, "", state.environment().snapshot(), 0),
                Evidence.said(Message.of("evidence.kb.cause"), Grade.DOCUMENTED, Source.KB_CAUSE.title()),
                Evidence.said(Message.of("evidence.hybrid"), Grade.DOCUMENTED, Source.HYBRID.title()),
                Evidence.said(Message.of("evidence.fqdn"), Grade.DOCUMENTED, Source.GET.title()),
                Evidence.said(Message.of("evidence.order"), Grade.OBSERVED, Source.NO_DOCUMENT.title())));
    }
}
