package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.exchange.ExchangeModels;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.CommandAst;

/** Tells the scripts that these rules are about: others are for other tools to judge. */
final class KnownCmdlets {

    private KnownCmdlets() {
    }

    /** Whether the script names a cmdlet of the tables in a command, reachable or not. */
    static boolean areCalled(RuleContext context) {
        return context.all(CommandAst.class).stream()
                .anyMatch(command -> command.commandName().filter(name -> ExchangeModels.all().find(name).isPresent()).isPresent());
    }
}
