package dev.exlint.powershell.ast;

import java.util.List;
import java.util.Optional;

/**
 * A {@code using} at the start of a file.
 */
public final class UsingStatementAst extends StatementAst {
    private final UsingStatementKind kind;
    private final StringConstantExpressionAst name;
    private final StringConstantExpressionAst alias;
    private final HashtableAst moduleSpecification;

    /**
     * Makes the node; lists are copied.
     *
     * @param start where it starts
     * @param end where it ends, exclusive
     * @param kind what is used
     * @param name the name, or the alias when one is given; null if there is none
     * @param alias the aliased name; null if there is none
     * @param moduleSpecification the module as a table; null if there is none
     */
    public UsingStatementAst(int start, int end, UsingStatementKind kind, StringConstantExpressionAst name,
            StringConstantExpressionAst alias, HashtableAst moduleSpecification) {
        super(start, end);
        this.kind = kind;
        this.name = name;
        this.alias = alias;
        this.moduleSpecification = moduleSpecification;
    }

    /** {@return what is used} */
    public UsingStatementKind kind() {
        return kind;
    }

    /** {@return the name, or the alias when one is given, if any} */
    public Optional<StringConstantExpressionAst> name() {
        return Optional.ofNullable(name);
    }

    /** {@return the aliased name, if any} */
    public Optional<StringConstantExpressionAst> alias() {
        return Optional.ofNullable(alias);
    }

    /** {@return the module as a table, if any} */
    public Optional<HashtableAst> moduleSpecification() {
        return Optional.ofNullable(moduleSpecification);
    }

    @Override
    public NodeType nodeType() {
        return NodeType.UsingStatement;
    }

    @Override
    void collectChildren(List<Ast> into) {
        addIfPresent(name, into);
        addIfPresent(alias, into);
        addIfPresent(moduleSpecification, into);
    }
}
