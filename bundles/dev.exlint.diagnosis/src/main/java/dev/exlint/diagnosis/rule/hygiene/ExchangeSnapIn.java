package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Add-PSSnapin for Exchange in a script that changes certificates or connectors: it goes past role-based access and isn't supported, but on
 * an Edge server.
 */
public final class ExchangeSnapIn implements Rule {

    @Override
    public String name() {
        return "EXExchangeSnapIn";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        boolean onEdge = context.check().environment().organisation().server(context.check().runsOn())
                .filter(server -> server.edge().is(true)).isPresent();
        List<CommandAst> adding = context.all(CommandAst.class).stream().filter(ExchangeSnapIn::adds).toList();
        if (onEdge || adding.isEmpty() || !Feeding.of(context).isAnything()) {
            return List.of();
        }
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.snapIn"), Grade.COMMUNITY, ""));
        for (CommandAst command : adding) {
            Ast pipeline = AstPath.covering(context.tree().root(), command.start(), command.end()).parentOf(command)
                    .filter(PipelineAst.class::isInstance).orElse(command);
            boolean exchange = AstQueries.all(pipeline, StringConstantExpressionAst.class).stream()
                    .anyMatch(text -> text.value().toLowerCase(Locale.ROOT).contains("exchange"));
            if (exchange) {
                findings.certain(Level.INFO, Place.of(command), Message.of("exchangeSnapIn"), evidence, Optional.empty());
            }
        }
        return findings.list();
    }

    private static boolean adds(CommandAst command) {
        return command.commandName().filter(name -> name.equalsIgnoreCase("Add-PSSnapin") || name.equalsIgnoreCase("asnp")).isPresent();
    }
}
