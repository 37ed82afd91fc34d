package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.plan.LastingSmtp;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.transport.OutboundPredictor;
import dev.exlint.powershell.eval.Invocation;
import java.util.Optional;

/**
 * The time between a call and the later line that makes up for it: the end of the script is fine, its middle is not (ruling 4).
 */
final class Interlude {

    /** A script that changes things back and forth in hundreds of lines gets no sentence about each. */
    private static final int MOST_QUESTIONS = 2_000;

    private final RuleContext context;
    private final CheckContext check;
    private final OutboundPredictor predictor;
    private int left = MOST_QUESTIONS;

    Interlude(RuleContext context) {
        this.context = context;
        this.check = context.check();
        this.predictor = new OutboundPredictor(check.environment().trust());
    }

    /** The sentence about it, if the certificate is presented after the call and no longer at the end. */
    Optional<Message> of(EnableCall call, ExchangeServer server, SendConnector connector, ExchangeCertificate certificate) {
        Thumbprint thumbprint = certificate.thumbprint().orElse(Thumbprint.NONE);
        Invocation start = call.invocation();
        if (start.isRehearsal() || presents(context.plan().after(), server, connector, thumbprint)
                || !presents(ChangePlan.organisation(start.after()), server, connector, thumbprint)) {
            return Optional.empty();
        }
        Organisation last = ChangePlan.organisation(start.after());
        for (Invocation each : context.trace().invocations()) {
            Organisation then = ChangePlan.organisation(each.after());
            if (each.ordinal() > start.ordinal() && !then.equals(last) && left-- > 0) {
                if (!presents(then, server, connector, thumbprint)) {
                    return Optional.of(Message.of("smtp.between", "from", line(start), "to", line(each)));
                }
                last = then;
            }
        }
        return Optional.empty();
    }

    private boolean presents(Organisation then, ExchangeServer server, SendConnector connector, Thumbprint thumbprint) {
        Optional<ExchangeServer> serverThen = LastingSmtp.of(context.plan().before(), then, server.name());
        Optional<SendConnector> connectorThen = then.sendConnector(connector.label());
        return serverThen.isPresent() && connectorThen.isPresent() && predictor.predict(connectorThen.get(), serverThen.get(), check.now())
                .certificate().filter(each -> each.has(thumbprint)).isPresent();
    }

    private String line(Invocation invocation) {
        return Integer.toString(context.line(invocation.site().start()));
    }
}
