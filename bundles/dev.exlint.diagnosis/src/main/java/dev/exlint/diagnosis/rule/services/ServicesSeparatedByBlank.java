package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Strays;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.eval.Invocation;
import java.util.List;
import java.util.Optional;

/** A service after a blank instead of a comma: it becomes a positional argument, the thumbprint if that is free (ruling 15). */
public final class ServicesSeparatedByBlank implements Rule {

    @Override
    public String name() {
        return "EXServicesSeparatedByBlank";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.services.comma"), Grade.LANGUAGE, ""));
        for (Invocation call : context.trace().invocations()) {
            Strays strays = Strays.of(context, call);
            for (int i = 0; i < strays.services().size(); i++) {
                Ast stray = strays.services().get(i);
                Ast before = i == 0 ? strays.list().orElseThrow() : strays.services().get(i - 1);
                Message message = Message.of("servicesSeparatedByBlank", "word", text(context, stray));
                findings.certain(Level.ERROR, Place.of(stray), message, evidence, fix(context, before, stray));
            }
        }
        return findings.list();
    }

    private static Optional<Fix> fix(RuleContext context, Ast before, Ast stray) {
        String source = context.tree().source().text();
        boolean blank = source.substring(before.end(), stray.start()).isBlank();
        return blank ? Optional.of(Rewrite.range(source, before.end(), stray.start(), ",", FixKind.REVIEW)) : Optional.empty();
    }

    private static String text(RuleContext context, Ast node) {
        return context.tree().source().text().substring(node.start(), node.end());
    }
}
