package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.DropParameter;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.bind.BindingErrorId;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Identity together with Server or Thumbprint, or another pair that no parameter set holds: the call fails. */
public final class ParameterSetConflict implements Rule {

    @Override
    public String name() {
        return "EXParameterSetConflict";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.sets"), Grade.DOCUMENTED, Source.ENABLE_CMDLET.title()));
        for (Invocation call : context.trace().invocations()) {
            if (call.binding().errors().stream().anyMatch(error -> error.id() == BindingErrorId.AmbiguousParameterSet)) {
                List<BoundParameter> pair = pair(call);
                Message message = Message.of("parameterSetConflict", "names", pair.stream().map(each -> "-" + each.name())
                        .collect(Collectors.joining(" and ")), "command", call.command());
                Place place = pair.isEmpty() ? Place.command(call) : Place.parameter(call, pair.get(pair.size() - 1));
                findings.certain(Level.ERROR, place,
                        pair.isEmpty() ? Message.of("parameterSetConflict.other", "command", call.command()) : message,
                        evidence, fix(context, call));
            }
        }
        return findings.list();
    }

    /** The parameters of different sets, the later one last. */
    private static List<BoundParameter> pair(Invocation call) {
        return call.binding().inSourceOrder().stream().filter(each -> !each.signature().common()
                && each.signature().sets().stream().noneMatch(set -> set.isInAllSets())).toList();
    }

    /** {@code -Identity 'server\thumbprint'}, where both are plain texts in the call. */
    private static Optional<Fix> fix(RuleContext context, Invocation call) {
        Optional<BoundParameter> identity = call.binding().parameter("Identity");
        Optional<BoundParameter> server = call.binding().parameter("Server");
        if (identity.isEmpty() || server.isEmpty() || pair(call).size() != 2 || !isPlain(identity.get()) || !isPlain(server.get())) {
            return Optional.empty();
        }
        String source = context.tree().source().text();
        Place place = Place.parameter(call, server.get());
        String name = ((Known) server.get().value()).content() + "\\";
        Ast text = identity.get().argument().orElseThrow();
        int quote = source.charAt(text.start()) == '\'' || source.charAt(text.start()) == '"' ? 1 : 0;
        List<Edit> edits = new ArrayList<>(DropParameter.at(source, place.start(), place.end(), FixKind.REVIEW).edits());
        edits.add(Edit.insert(text.start() + quote, name));
        return Optional.of(new Fix(Message.of("fix.identity", "server", name), FixKind.REVIEW, edits));
    }

    private static boolean isPlain(BoundParameter parameter) {
        return parameter.origin() == Origin.NAMED && parameter.argument().filter(StringConstantExpressionAst.class::isInstance).isPresent()
                && parameter.value() instanceof Known known && known.content() instanceof String text && text.indexOf('\\') < 0;
    }
}
