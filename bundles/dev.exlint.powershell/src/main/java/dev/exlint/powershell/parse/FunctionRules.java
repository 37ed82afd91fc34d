package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Functions, filters and workflows, and lists of parameters. */
final class FunctionRules {
    private final Rules rules;
    private final ParseState state;

    FunctionRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /**
     * Parameters in parentheses behind a name.
     *
     * @param parameters the parameters
     * @param rightParenEnd the end of the closing parenthesis, -1 without one
     * @param errorEnd where the list breaks off, -1 if it is whole
     */
    record Declaration(List<ParameterAst> parameters, int rightParenEnd, int errorEnd) {
    }

    StatementAst functionDeclaration(int keyword) {
        int start = state.start(keyword);
        state.skipNewlines();
        int name = state.next();
        if (!mayBeName(state.kind(name))) {
            // no name yet: leave the rest alone
            state.unget(name);
            state.incompleteAfter(ErrorId.MissingNameAfterKeyword, state.end(keyword), state.shown(keyword));
            return Nodes.errorStatement(start, state.end(keyword));
        }
        state.tokenizer.removeFlags(name, TokenFlags.KEYWORD);
        Declaration declaration = parameterDeclaration();
        int errorEnd = declaration.errorEnd();
        int leftCurly = state.next();
        if (state.kind(leftCurly) != TokenKind.LCurly) {
            state.unget(leftCurly);
            if (errorEnd < 0) {
                errorEnd = declaration.rightParenEnd() >= 0 ? declaration.rightParenEnd() : state.end(name);
                state.incompleteAfter(ErrorId.MissingFunctionBody, errorEnd);
            }
        }
        if (errorEnd >= 0) {
            return Nodes.errorStatement(start, errorEnd, declaration.parameters());
        }
        boolean inWorkflow = state.tokenizer.settings().inWorkflow();
        TokenKind kind = state.kind(keyword);
        boolean isFilter = kind == TokenKind.Filter;
        boolean isWorkflow = kind == TokenKind.Workflow;
        try {
            state.tokenizer.settings().setInWorkflow(isWorkflow);
            ScriptBlockAst body = rules.scriptBlocks.scriptBlock(leftCurly, isFilter, null);
            String text = state.kind(name) == TokenKind.Generic ? state.value(name) : state.text(name);
            return new FunctionDefinitionAst(start, body.end(), text, state.start(name), state.end(name), isFilter, isWorkflow,
                    declaration.parameters(), body);
        } finally {
            state.tokenizer.settings().setInWorkflow(inWorkflow);
        }
    }

    /** Any word is a name; punctuation, strings and variables are not. */
    private static boolean mayBeName(TokenKind kind) {
        return switch (kind) {
            case Pipe, LParen, LCurly, AtParen, AtCurly, RCurly, RParen, EndOfInput, Semi, Redirection, RedirectInStd, AndAnd, OrOr,
                    Ampersand, Variable, SplattedVariable, HereStringExpandable, HereStringLiteral, StringLiteral, StringExpandable ->
                false;
            default -> true;
        };
    }

    Declaration parameterDeclaration() {
        state.skipNewlines();
        int leftParen = state.peek();
        if (state.kind(leftParen) != TokenKind.LParen) {
            return new Declaration(List.of(), -1, -1);
        }
        state.skipToken();
        List<ParameterAst> parameters = parameterList();
        state.skipNewlines();
        int rightParen = state.next();
        int errorEnd = -1;
        int end = state.end(rightParen);
        if (state.kind(rightParen) != TokenKind.RParen) {
            // closer missing: pretend it was there
            state.unget(rightParen);
            errorEnd = parameters.isEmpty() ? state.end(leftParen) : Nodes.last(parameters).end();
            state.incompleteAfter(ErrorId.MissingEndParenthesisInFunctionParameterList, errorEnd);
        }
        state.skipNewlines();
        return new Declaration(parameters, end, errorEnd);
    }

    List<ParameterAst> parameterList() {
        List<ParameterAst> parameters = new ArrayList<>();
        int comma = ParseState.NONE;
        while (true) {
            ParameterAst parameter = parameter();
            if (parameter == null) {
                if (comma != ParseState.NONE) {
                    state.incompleteAfter(ErrorId.MissingExpressionAfterToken, state.end(comma), TokenKind.Comma.text());
                }
                return parameters;
            }
            parameters.add(parameter);
            state.skipNewlines();
            comma = state.peek();
            if (state.kind(comma) != TokenKind.Comma) {
                return parameters;
            }
            state.skipToken();
        }
    }

    /** Attributes, types, name and default of one parameter, or null. */
    private ParameterAst parameter() {
        boolean commaDisabled = state.commaDisabled;
        TokenizerMode mode = state.mode();
        try {
            state.commaDisabled = true;
            state.setMode(TokenizerMode.EXPRESSION);
            state.skipNewlines();
            List<AttributeBaseAst> attributes = rules.attributes.attributeList(false);
            state.skipNewlines();
            int token = state.next();
            if (state.kind(token) != TokenKind.Variable && state.kind(token) != TokenKind.SplattedVariable) {
                state.unget(token);
                return attributes.isEmpty() ? null : unnamed(attributes);
            }
            VariableExpressionAst name = rules.primaries.variable(token);
            state.skipNewlines();
            ExpressionAst defaultValue = null;
            if (state.peekKind() == TokenKind.Equals) {
                int equalsEnd = state.end(state.next());
                state.skipNewlines();
                defaultValue = rules.expressions.expression();
                if (defaultValue == null) {
                    state.incompleteAfter(ErrorId.MissingExpressionAfterToken, equalsEnd, TokenKind.Equals.text());
                }
            }
            int start = attributes.isEmpty() ? name.start() : attributes.get(0).start();
            int end = defaultValue == null ? name.end() : defaultValue.end();
            return new ParameterAst(start, end, attributes, name, defaultValue);
        } finally {
            state.commaDisabled = commaDisabled;
            state.setMode(mode);
        }
    }

    /** Attributes without a name: skip to the end of the list but keep what completion may need. */
    private ParameterAst unnamed(List<AttributeBaseAst> attributes) {
        int start = attributes.get(0).start();
        int end = Nodes.last(attributes).end();
        state.incompleteAfter(ErrorId.InvalidFunctionParameter, end);
        state.syncOnError(true, TokenKind.RParen);
        return new ParameterAst(start, end, attributes, new VariableExpressionAst(start, end, "__error__", false), null);
    }
}
