package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.LoopOver;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.bind.BindingError;
import dev.exlint.powershell.bind.BindingErrorId;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import java.util.List;
import java.util.Optional;

/** Several servers for {@code -Server}: it takes one, and the call fails. */
public final class ServerTakesOneServer implements Rule {

    @Override
    public String name() {
        return "EXServerTakesOneServer";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.server.one"), Grade.DOCUMENTED, Source.ENABLE_CMDLET.title()));
        for (Invocation call : context.trace().invocations()) {
            call.binding().errors().stream().filter(error -> error.parameter().equals("Server") && isList(error)).findFirst()
                    .ifPresent(error -> findings.certain(Level.ERROR, place(error), Message.of("serverTakesOneServer"), evidence,
                            LoopOver.argument(context.tree(), call.site(), error.node())));
            call.binding().parameter("Server").filter(ServerTakesOneServer::holdsComma).ifPresent(bound -> findings.certain(Level.ERROR,
                    Place.argument(call, bound), Message.of("serverTakesOneServer"), evidence, Optional.empty()));
        }
        return findings.list();
    }

    private static boolean isList(BindingError error) {
        return error.id() == BindingErrorId.CannotConvertArgument && error.given().filter(value -> value instanceof Known known
                && known.content() instanceof PsArray).isPresent();
    }

    /** Names in one text; a distinguished name holds commas, too. */
    private static boolean holdsComma(BoundParameter bound) {
        return bound.value() instanceof Known known && known.content() instanceof String text && text.indexOf(',') >= 0
                && text.indexOf('=') < 0;
    }

    private static Place place(BindingError error) {
        Optional<Ast> literal = error.given().filter(Known.class::isInstance).map(value -> ((Known) value).sources())
                .filter(sources -> sources.size() == 1).map(sources -> sources.get(0))
                .filter(node -> node.start() < error.node().start() || node.end() > error.node().end());
        return new Place(error.node().start(), error.node().end(), literal);
    }
}
