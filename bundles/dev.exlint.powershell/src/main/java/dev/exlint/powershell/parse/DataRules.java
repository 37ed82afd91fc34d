package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.ConfigurationDefinitionAst;
import dev.exlint.powershell.ast.DataStatementAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.token.TokenKind;

/** Data sections, and configurations as far as they don't depend on the machine. */
final class DataRules {
    private final Rules rules;
    private final ParseState state;

    DataRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** The commands a data section allows, and where the list breaks off. */
    private static final class Commands {
        private final List<ExpressionAst> allowed = new ArrayList<>();
        private boolean given;
        private int errorEnd = -1;
    }

    StatementAst dataStatement(int keyword) {
        int start = state.start(keyword);
        state.skipNewlines();
        StringConstantExpressionAst variable = rules.statements.simpleName();
        state.skipNewlines();
        Commands commands = new Commands();
        int parameter = state.peek();
        if (state.kind(parameter) == TokenKind.Parameter) {
            state.skipToken();
            supportedCommands(parameter, commands);
        }
        if (commands.errorEnd >= 0) {
            return Nodes.errorStatement(start, commands.errorEnd, commands.allowed);
        }
        StatementBlockAst body = rules.scriptBlocks.statementBlock();
        if (body == null) {
            int end = variable != null ? variable.end() : state.end(keyword);
            end = commands.given ? Nodes.last(commands.allowed).end() : end;
            state.incompleteAfter(ErrorId.MissingStatementBlockForDataSection, end);
            return Nodes.errorStatement(start, end, commands.allowed);
        }
        return new DataStatementAst(start, body.end(), variable == null ? null : variable.value(), commands.allowed, body);
    }

    private void supportedCommands(int parameter, Commands commands) {
        commands.given = true;
        int lastEnd = state.end(parameter);
        if (!Names.isPrefix(state.name(parameter), "supportedcommand")) {
            // probably misspelt: the names follow all the same
            commands.errorEnd = lastEnd;
            state.errorAt(ErrorId.InvalidParameterForDataSectionStatement, parameter, state.name(parameter));
        }
        while (true) {
            state.skipNewlines();
            ExpressionAst command = rules.arguments.singleArgument(ArgumentRules.Context.NAME);
            if (command == null) {
                if (commands.errorEnd < 0) {
                    state.incompleteAfter(ErrorId.MissingValueForSupportedCommandInDataSectionStatement, lastEnd);
                }
                commands.errorEnd = lastEnd;
                return;
            }
            commands.allowed.add(command);
            int comma = state.peek();
            if (state.kind(comma) != TokenKind.Comma) {
                return;
            }
            lastEnd = state.end(comma);
            state.skipToken();
        }
    }

    /** A configuration: name and body, without the keywords the machine's resources would bring; null without a name. */
    StatementAst configurationStatement(int keyword) {
        int start = state.start(keyword);
        int keywordEnd = state.end(keyword);
        state.skipNewlines();
        int token = state.next();
        TokenKind kind = state.kind(token);
        if (kind == TokenKind.LCurly) {
            state.errorAfter(ErrorId.MissingConfigurationName, keywordEnd);
            // read the body to stay in step
            rules.primaries.scriptBlockExpression(token);
            return null;
        }
        if (kind == TokenKind.EndOfInput || kind == TokenKind.Comma && state.seven()) {
            state.unget(token);
            state.incompleteAfter(ErrorId.MissingConfigurationName, state.end(token));
            return null;
        }
        int tokenStart = state.start(token);
        int tokenEnd = state.end(token);
        ExpressionAst name = rules.arguments.argument(ArgumentRules.Context.ARGUMENT, token);
        boolean damaged = name == null;
        if (damaged) {
            state.errorAfter(ErrorId.ParameterRequiresArgument, tokenEnd, state.shown(token));
            state.incomplete(ErrorId.MissingConfigurationName, tokenStart, tokenEnd);
        }
        state.skipNewlines();
        int leftCurly = state.next();
        if (state.kind(leftCurly) != TokenKind.LCurly) {
            state.unget(leftCurly);
            state.incompleteAfter(ErrorId.MissingCurlyInConfigurationStatement, state.end(leftCurly));
            return Nodes.errorStatement(start, keywordEnd);
        }
        ScriptBlockExpressionAst body = rules.primaries.scriptBlockExpression(leftCurly);
        return damaged ? Nodes.errorStatement(start, keywordEnd) : new ConfigurationDefinitionAst(start, body.end(), name, body);
    }
}
