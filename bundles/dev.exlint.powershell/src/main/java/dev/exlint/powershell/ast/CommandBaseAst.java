package dev.exlint.powershell.ast;

import java.util.List;

/**
 * One element of a pipeline.
 */
public abstract sealed class CommandBaseAst extends StatementAst permits CommandAst, CommandExpressionAst {
    private final List<RedirectionAst> redirections;

    CommandBaseAst(int start, int end, List<? extends RedirectionAst> redirections) {
        super(start, end);
        this.redirections = copy(redirections);
    }

    /** {@return its redirections in order} */
    public final List<RedirectionAst> redirections() {
        return redirections;
    }
}
