package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ErrorStatementAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.ast.SwitchFlag;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.token.TokenKind;

/** The {@code switch} statement: flags, what is tested, clauses. */
final class SwitchRules {
    private final Rules rules;
    private final ParseState state;

    SwitchRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** What is known of a switch so far; a damaged one still collects all of it. */
    private static final class Found {
        private final Set<SwitchFlag> flags = EnumSet.noneOf(SwitchFlag.class);
        private final List<SwitchStatementAst.Clause> clauses = new ArrayList<>();
        private final List<Ast> parts = new ArrayList<>();
        private PipelineBaseAst fileFlag;
        private PipelineBaseAst condition;
        private boolean hasParenthesis;
        private StatementBlockAst defaultClause;
        /** Where an error would be placed: the end of the last good thing. */
        private int end;
        private boolean damaged;
        private boolean incomplete;
        private int rightCurlyEnd = -1;
    }

    StatementAst switchStatement(int label, int keyword) {
        int start = state.start(label != ParseState.NONE ? label : keyword);
        Found found = new Found();
        found.end = state.end(label != ParseState.NONE ? label : keyword);
        state.skipNewlines();
        flags(found);
        condition(found);
        state.skipNewlines();
        int leftCurly = state.next();
        if (state.kind(leftCurly) == TokenKind.LCurly) {
            clauses(leftCurly, found);
        } else {
            state.unget(leftCurly);
            if (!found.incomplete) {
                found.damaged = true;
                state.incompleteAfter(ErrorId.MissingCurlyBraceInSwitchStatement, found.end);
            }
        }
        if (found.damaged || found.rightCurlyEnd < 0) {
            List<Ast> conditions = found.hasParenthesis ? Nodes.present(found.condition) : List.of();
            return new ErrorStatementAst(start, found.end, state.text(keyword), List.of(), Nodes.present(found.fileFlag), conditions,
                    found.parts);
        }
        found.flags.remove(SwitchFlag.Exact);
        return new SwitchStatementAst(start, found.rightCurlyEnd, label != ParseState.NONE ? state.name(label) : null, found.flags,
                found.condition, found.clauses, found.defaultClause);
    }

    private void flags(Found found) {
        int parameter = state.peek();
        while (state.kind(parameter) == TokenKind.Parameter) {
            state.skipToken();
            flag(parameter, found);
            parameter = state.peek();
        }
    }

    /** A flag may be shortened; the engine tries the names in this order. */
    private void flag(int parameter, Found found) {
        found.end = state.end(parameter);
        String name = state.name(parameter);
        if (Names.isPrefix(name, "regex")) {
            found.flags.add(SwitchFlag.Regex);
            found.flags.remove(SwitchFlag.Wildcard);
        } else if (Names.isPrefix(name, "wildcard")) {
            found.flags.add(SwitchFlag.Wildcard);
            found.flags.remove(SwitchFlag.Regex);
        } else if (Names.isPrefix(name, "exact")) {
            found.flags.remove(SwitchFlag.Wildcard);
            found.flags.remove(SwitchFlag.Regex);
        } else if (Names.isPrefix(name, "casesensitive")) {
            found.flags.add(SwitchFlag.CaseSensitive);
        } else if (Names.isPrefix(name, "parallel")) {
            found.flags.add(SwitchFlag.Parallel);
        } else if (Names.isPrefix(name, "file")) {
            fileFlag(parameter, found);
        } else {
            // drop the flag
            found.damaged = true;
            state.errorAt(ErrorId.InvalidSwitchFlag, parameter, name);
        }
    }

    private void fileFlag(int parameter, Found found) {
        int parameterEnd = state.end(parameter);
        boolean first = found.flags.add(SwitchFlag.File);
        state.skipNewlines();
        ExpressionAst file = rules.arguments.singleArgument(ArgumentRules.Context.FILE_NAME);
        if (file == null) {
            found.damaged = true;
            found.incomplete = state.incompleteAfter(ErrorId.MissingFilenameOption, parameterEnd);
            return;
        }
        found.end = file.end();
        CommandExpressionAst expression = new CommandExpressionAst(file.start(), file.end(), file, List.of());
        found.condition = new PipelineAst(file.start(), file.end(), false, List.of(expression));
        if (first) {
            found.fileFlag = found.condition;
        }
    }

    private void condition(Found found) {
        int leftParen = state.peek();
        if (state.kind(leftParen) != TokenKind.LParen) {
            if (found.condition == null && !found.flags.contains(SwitchFlag.File)) {
                found.damaged = true;
                found.incomplete = state.incompleteAfter(ErrorId.PipelineValueRequired, found.end);
            }
            return;
        }
        found.end = state.end(leftParen);
        state.skipToken();
        if (found.flags.contains(SwitchFlag.File)) {
            found.damaged = true;
            state.errorAt(ErrorId.PipelineValueRequired, leftParen);
        }
        found.hasParenthesis = true;
        state.skipNewlines();
        found.condition = rules.pipelines.pipelineChain();
        if (found.condition == null) {
            found.damaged = true;
            found.incomplete = state.incompleteAfter(ErrorId.PipelineValueRequired, found.end);
        } else {
            found.end = found.condition.end();
        }
        state.skipNewlines();
        int rightParen = state.next();
        if (state.kind(rightParen) == TokenKind.RParen) {
            found.end = state.end(rightParen);
            return;
        }
        // closer missing: look for the body all the same
        state.unget(rightParen);
        if (!found.incomplete) {
            found.damaged = true;
            found.incomplete = state.incompleteAfter(ErrorId.MissingEndParenthesisInSwitchStatement, found.end);
        }
    }

    private void clauses(int leftCurly, Found found) {
        int curlyStart = state.start(leftCurly);
        int curlyEnd = state.end(leftCurly);
        found.end = curlyEnd;
        state.skipNewlines();
        while (clause(found)) {
            state.skipNewlinesAndSemicolons();
            int token = state.peek();
            if (state.kind(token) == TokenKind.RCurly) {
                found.rightCurlyEnd = state.end(token);
                state.skipToken();
                return;
            }
            if (state.kind(token) == TokenKind.EndOfInput) {
                if (!found.incomplete) {
                    found.damaged = true;
                    state.incompleteDetectedAt(state.end(token), ErrorId.MissingEndCurlyBrace, curlyStart, curlyEnd);
                }
                return;
            }
        }
    }

    /** One clause; false if nothing that looks like a condition follows, then no body will either. */
    private boolean clause(Found found) {
        ExpressionAst condition;
        int token = state.peek();
        boolean isDefault = state.kind(token) == TokenKind.Default;
        if (isDefault) {
            state.skipToken();
            condition = Nodes.bareWord(state, token);
        } else {
            condition = rules.arguments.singleArgument(ArgumentRules.Context.SWITCH_CONDITION);
            if (condition == null) {
                found.damaged = true;
                state.incompleteAfter(ErrorId.MissingSwitchConditionExpression, found.end);
                if (state.peekKind() == TokenKind.RCurly) {
                    state.skipToken();
                }
                return false;
            }
            isDefault = !state.seven() && isDefaultWord(condition);
        }
        found.parts.add(condition);
        found.end = condition.end();
        StatementBlockAst body = rules.scriptBlocks.statementBlock();
        if (body == null) {
            found.damaged = true;
            found.incomplete = state.incompleteAfter(ErrorId.MissingSwitchStatementClause, found.end);
            return true;
        }
        found.parts.add(body);
        found.end = body.end();
        if (!isDefault) {
            found.clauses.add(new SwitchStatementAst.Clause(condition, body));
            return true;
        }
        if (found.defaultClause != null) {
            // the later one counts
            found.damaged = true;
            state.error(ErrorId.MultipleSwitchDefaultClauses, condition.start(), condition.end());
        }
        found.defaultClause = body;
        return true;
    }

    private static boolean isDefaultWord(ExpressionAst condition) {
        return condition instanceof StringConstantExpressionAst word && word.stringConstantType() == StringConstantType.BareWord
                && Names.is(word.value(), "default");
    }
}
