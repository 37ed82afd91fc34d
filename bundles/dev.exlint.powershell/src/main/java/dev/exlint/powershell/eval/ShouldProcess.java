package dev.exlint.powershell.eval;

import java.util.Optional;

import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * What {@code $PSCmdlet.ShouldProcess} answers: no under WhatIf, yes otherwise, unless the function asks someone.
 */
final class ShouldProcess {

    /** The name under which a scope keeps whether its function asks. */
    static final String ASKS = "\0asks";

    private ShouldProcess() {
    }

    /** Whether the call is one of ShouldProcess. */
    static boolean isCall(InvokeMemberExpressionAst node, String lowerMethod) {
        return lowerMethod.equals("shouldprocess") && node.expression() instanceof VariableExpressionAst variable
                && variable.name().equalsIgnoreCase("PSCmdlet");
    }

    static Value answer(Evaluation run) {
        Optional<Boolean> whatIf = Truth.of(run.variable("whatifpreference"));
        if (whatIf.isPresent() && whatIf.get()) {
            return Known.FALSE;
        }
        boolean asks = run.variable(ASKS) instanceof Known known && known.content().equals(Boolean.TRUE);
        boolean usual = run.variable("confirmpreference") instanceof Known preference
                && !preference.content().toString().matches("(?i)low|medium");
        return whatIf.isPresent() && !asks && usual ? Known.TRUE : new Unknown(UnknownReason.USER_INPUT, "ShouldProcess");
    }
}
