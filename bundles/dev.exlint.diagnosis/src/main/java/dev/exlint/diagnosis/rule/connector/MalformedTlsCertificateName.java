package dev.exlint.diagnosis.rule.connector;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Shown;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.state.Defect;
import dev.exlint.diagnosis.rule.state.Route;
import dev.exlint.diagnosis.rule.state.State;
import dev.exlint.diagnosis.rule.state.StateFindings;
import dev.exlint.diagnosis.rule.state.StateRule;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A TlsCertificateName that isn't {@code <I>issuer<S>subject}: written so in the script, or found so on a connector that a call reaches.
 *
 * <p>The trap: what the script writes is reported where it is written, and not once more as the state it leaves.
 */
public final class MalformedTlsCertificateName implements StateRule {

    private static final String PARAMETER = "TlsCertificateName";

    @Override
    public String name() {
        return "EXMalformedTlsCertificateName";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings written = new Findings(context, this);
        for (Invocation call : context.trace().invocations()) {
            Optional<BoundParameter> bound = call.binding().fails() ? Optional.empty() : call.binding().parameter(PARAMETER);
            bound.flatMap(WrittenPin::of).ifPresent(pin -> written.add(Level.ERROR, pin.certain(), Place.parameter(call, bound.get()),
                    pin.message(),
                    evidence(), pin.fix(context.tree().source().text()).stream().toList()));
        }
        return StateFindings.besides(written.list(), context, this);
    }

    @Override
    public List<Defect> judge(State state) {
        List<Defect> defects = new ArrayList<>();
        for (Route route : state.routes()) {
            if (WrittenPin.isMalformed(route.connector().tlsCertificateName().orElse(""))) {
                Message message = Message.of("malformedTlsCertificateName.state", "connector", Shown.connector(route.connector()));
                List<Evidence> evidence = new ArrayList<>(List.of(PinEvidence.of(state, route)));
                evidence.addAll(evidence());
                defects.add(Defect.of(Level.ERROR, Confidence.PREDICTED, route, message, evidence));
            }
        }
        return defects;
    }

    private static List<Evidence> evidence() {
        return List.of(Evidence.said(Message.of("evidence.pin.form"), Grade.DOCUMENTED, Source.SEND_CONNECTOR_NAME.title()));
    }
}
