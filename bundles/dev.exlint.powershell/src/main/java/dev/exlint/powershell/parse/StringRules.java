package dev.exlint.powershell.parse;

import java.util.List;

import dev.exlint.powershell.ast.ExpandableStringExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.UsingExpressionAst;
import dev.exlint.powershell.ast.VariablePath;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;
import dev.exlint.powershell.token.NestedScans;

/** Expandable strings and words: the scan of their parts. */
final class StringRules {
    private final Rules rules;
    private final ParseState state;

    StringRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** An expandable string or word, or a constant if nothing in it expands. */
    ExpressionAst expandable(int token, StringConstantType type) {
        int start = state.start(token);
        int end = state.end(token);
        if (!state.tokenizer.nested().hasParts(token)) {
            return new StringConstantExpressionAst(start, end, type, state.value(token));
        }
        TokenList parts = state.tokenizer.nested().parts(token);
        CharSequence value = state.tokens().get(token).valueView();
        List<ExpressionAst> nested = List.of();
        TokenList tokens = null;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.kind(i) == TokenKind.Variable) {
                nested = Nodes.with(nested, variable(parts, i));
                if (tokens != null) {
                    state.tokenizer.nested().copyPart(parts, i, tokens);
                }
            } else {
                tokens = tokens == null ? state.tokenizer.nested().newParts(parts, i) : tokens;
                nested = Nodes.with(nested, subExpression(parts, i, tokens));
            }
        }
        if (tokens != null) {
            state.tokenizer.nested().setParts(token, tokens);
        }
        return new ExpandableStringExpressionAst(start, end, type, value, nested);
    }

    private static ExpressionAst variable(TokenList parts, int index) {
        int start = parts.start(index);
        int end = parts.end(index);
        String name = parts.name(index);
        VariablePath path = VariablePath.of(name);
        if (!Names.is(path.drive(), "using") || path.unqualifiedName().isEmpty()) {
            return new VariableExpressionAst(start, end, name, false);
        }
        return new UsingExpressionAst(start, end, new VariableExpressionAst(start, end, path.unqualifiedName(), false));
    }

    private ExpressionAst subExpression(TokenList parts, int index, TokenList into) {
        NestedScans.Interruption interruption = state.tokenizer.nested().start(parts, index, into);
        try {
            ExpressionAst expression = rules.primaries.primary(true);
            return expression == null ? Nodes.errorExpression(parts.start(index), parts.end(index)) : expression;
        } finally {
            state.skipToken();
            state.tokenizer.nested().finish(interruption);
        }
    }
}
