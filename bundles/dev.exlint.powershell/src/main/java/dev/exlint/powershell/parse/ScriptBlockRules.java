package dev.exlint.powershell.parse;

import java.util.List;

import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.ParamBlockAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.UsingStatementAst;
import dev.exlint.powershell.token.TokenKind;

/** Script blocks: using statements, the parameter block, named blocks or statements. */
final class ScriptBlockRules {
    private final Rules rules;
    private final ParseState state;
    private final OffsetSet withoutParamBlock = new OffsetSet();

    ScriptBlockRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** An extent that may be missing. */
    private static final class Extent {
        private int start = -1;
        private int end = -1;

        boolean isMissing() {
            return start < 0;
        }

        void set(int newStart, int newEnd) {
            start = newStart;
            end = newEnd;
        }

        void include(int newStart, int newEnd) {
            if (start < 0) {
                start = newStart;
            }
            end = newEnd;
        }
    }

    /** The whole script. */
    ScriptBlockAst script() {
        return scriptBlock(ParseState.NONE, false, null);
    }

    /**
     * A script block in command mode.
     *
     * @param leftCurly its brace, none for the whole script
     * @param isFilter whether statements without a block are the process block
     * @param first a statement that goes before those written, or null
     */
    ScriptBlockAst scriptBlock(int leftCurly, boolean isFilter, StatementAst first) {
        if (leftCurly == ParseState.NONE) {
            return scriptBlockBody(leftCurly, isFilter, first);
        }
        if (rules.depth.isExhausted()) {
            int start = state.start(leftCurly);
            int end = rules.depth.giveUp(start, state.end(leftCurly), TokenKind.RCurly);
            end = closeTooDeep(end);
            NamedBlockAst block = new NamedBlockAst(start, end, TokenKind.End, true, List.of(),
                    List.of(Nodes.errorStatement(start, end)));
            return new ScriptBlockAst(start, end, List.of(), null, null, null, null, block, null);
        }
        return rules.depth.nested(() -> scriptBlockBody(leftCurly, isFilter, first));
    }

    private int closeTooDeep(int end) {
        if (state.peekKind() == TokenKind.RCurly) {
            return state.end(state.next());
        }
        return end;
    }

    private ScriptBlockAst scriptBlockBody(int leftCurly, boolean isFilter, StatementAst first) {
        state.skipNewlines();
        List<UsingStatementAst> usings = leftCurly == ParseState.NONE ? usingStatements() : List.of();
        int restorePoint = state.tokenizer.restorePoint();
        ParamBlockAst paramBlock = withoutParamBlock.contains(restorePoint) ? null : paramBlock();
        if (paramBlock == null) {
            withoutParamBlock.add(restorePoint);
            state.resync(restorePoint);
        }
        state.skipNewlinesAndSemicolons();
        if (state.kind(state.peek()).isBlockName()) {
            return namedBlocks(leftCurly, usings, paramBlock);
        }
        return statements(leftCurly, usings, paramBlock, isFilter, first);
    }

    private List<UsingStatementAst> usingStatements() {
        List<UsingStatementAst> usings = List.of();
        while (state.peekKind() == TokenKind.Using) {
            StatementAst statement = rules.usings.usingStatement(state.next());
            state.skipNewlinesAndSemicolons();
            if (statement instanceof UsingStatementAst using) {
                usings = Nodes.with(usings, using);
            }
        }
        state.resync(state.start(state.peek()));
        return usings;
    }

    /** The parameter block, or null if there is none: the caller goes back before the attributes. */
    private ParamBlockAst paramBlock() {
        state.skipNewlines();
        List<AttributeBaseAst> candidates = rules.attributes.attributesOnTrial();
        state.skipNewlines();
        int param = state.peek();
        if (state.kind(param) != TokenKind.Param) {
            return null;
        }
        state.skipToken();
        state.skipNewlines();
        int leftParen = state.next();
        if (state.kind(leftParen) != TokenKind.LParen) {
            state.unget(leftParen);
            return null;
        }
        List<ParameterAst> parameters = rules.functions.parameterList();
        state.skipNewlines();
        int rightParen = state.next();
        int end = state.end(rightParen);
        if (state.kind(rightParen) != TokenKind.RParen) {
            // closer missing: pretend it was there
            state.unget(rightParen);
            end = state.before(rightParen);
            state.incompleteAfter(ErrorId.MissingEndParenthesisInFunctionParameterList,
                    parameters.isEmpty() ? state.end(leftParen) : Nodes.last(parameters).end());
        }
        List<AttributeAst> attributes = List.of();
        for (AttributeBaseAst candidate : candidates) {
            if (candidate instanceof AttributeAst attribute) {
                attributes = Nodes.with(attributes, attribute);
            } else {
                state.error(ErrorId.TypeNotAllowedBeforeParam, candidate.start(), candidate.end(), candidate.typeName().fullName());
            }
        }
        return new ParamBlockAst(state.start(param), end, attributes, parameters);
    }

    private ScriptBlockAst statements(int leftCurly, List<UsingStatementAst> usings, ParamBlockAst paramBlock, boolean isFilter,
            StatementAst first) {
        StatementList list = rules.statements.takeList();
        if (first != null) {
            list.add(first);
        }
        Extent body = new Extent();
        if (paramBlock != null) {
            body.set(paramBlock.start(), paramBlock.end());
        }
        Extent whole = new Extent();
        do {
            rules.statements.statementList(list);
            if (!list.isEmpty()) {
                body.include(list.start(), list.end());
            }
        } while (!complete(leftCurly, body, whole));
        int start = body.isMissing() ? 0 : body.start;
        int end = body.isMissing() ? 0 : body.end;
        NamedBlockAst block = new NamedBlockAst(start, end, isFilter ? TokenKind.Process : TokenKind.End, true, list.traps,
                list.statements);
        rules.statements.giveBack(list);
        return new ScriptBlockAst(whole.start, whole.end, usings, paramBlock, null, null, isFilter ? block : null,
                isFilter ? null : block, null);
    }

    /** Reads the closer; false if a script has more text behind something that doesn't belong there. */
    private boolean complete(int leftCurly, Extent body, Extent whole) {
        if (leftCurly == ParseState.NONE) {
            whole.set(state.tokenizer.scriptStart(), state.tokenizer.scriptEnd());
            int token = state.next();
            if (state.kind(token) != TokenKind.EndOfInput) {
                // drop the token, there may be more of the script behind it
                state.errorAt(ErrorId.UnexpectedToken, token, state.shown(token));
                return false;
            }
            return true;
        }
        int rightCurly = state.next();
        int end;
        if (state.kind(rightCurly) != TokenKind.RCurly) {
            // closer missing: pretend it was there
            state.unget(rightCurly);
            end = body.isMissing() ? state.end(leftCurly) : body.end;
            state.incompleteDetectedAt(state.end(rightCurly), ErrorId.MissingEndCurlyBrace, state.start(leftCurly),
                    state.end(leftCurly));
        } else {
            end = state.end(rightCurly);
            if (body.isMissing()
                    && state.lines.column(state.end(leftCurly)) != state.lines.column(state.start(rightCurly))) {
                // an empty body has the room between the braces; the engine compares columns, not lines
                body.set(state.end(leftCurly), state.before(rightCurly));
            }
        }
        whole.set(state.start(leftCurly), end);
        return true;
    }

    /** Blocks found so far, with their extents. */
    private static final class Blocks {
        private NamedBlockAst dynamicParam;
        private NamedBlockAst begin;
        private NamedBlockAst process;
        private NamedBlockAst end;
        private NamedBlockAst clean;

        boolean add(NamedBlockAst block) {
            NamedBlockAst old = switch (block.blockKind()) {
                case Begin -> begin;
                case Process -> process;
                case End -> end;
                case Clean -> clean;
                default -> dynamicParam;
            };
            if (old != null) {
                return false;
            }
            switch (block.blockKind()) {
                case Begin -> begin = block;
                case Process -> process = block;
                case End -> end = block;
                case Clean -> clean = block;
                default -> dynamicParam = block;
            }
            return true;
        }
    }

    private ScriptBlockAst namedBlocks(int leftCurly, List<UsingStatementAst> usings, ParamBlockAst paramBlock) {
        Blocks blocks = new Blocks();
        Extent extent = new Extent();
        if (leftCurly != ParseState.NONE) {
            extent.set(state.start(leftCurly), state.end(leftCurly));
        } else if (paramBlock != null) {
            extent.set(paramBlock.start(), paramBlock.end());
        }
        Extent whole = new Extent();
        while (true) {
            int name = state.next();
            TokenKind kind = state.kind(name);
            if (!kind.isBlockName()) {
                state.unget(name);
                if (kind == TokenKind.RCurly || kind == TokenKind.EndOfInput || !state.seven()) {
                    complete(leftCurly, extent, whole);
                } else {
                    misplaced(leftCurly, name, extent, whole);
                }
                break;
            }
            namedBlock(name, kind, blocks, extent);
            state.skipNewlinesAndSemicolons();
        }
        return new ScriptBlockAst(whole.start, whole.end, usings, paramBlock, blocks.dynamicParam, blocks.begin, blocks.process,
                blocks.end, blocks.clean);
    }

    /** A statement among named blocks ends the block; the whole script drops one token of it (6.1). */
    private void misplaced(int leftCurly, int token, Extent extent, Extent whole) {
        if (leftCurly != ParseState.NONE) {
            whole.set(extent.start, extent.end);
        } else {
            state.skipToken();
            whole.set(state.tokenizer.scriptStart(), state.tokenizer.scriptEnd());
        }
        state.errorAt(ErrorId.MissingNamedBlocks, token, state.shown(token));
    }

    private void namedBlock(int name, TokenKind kind, Blocks blocks, Extent extent) {
        int start = state.start(name);
        int nameEnd = state.end(name);
        StatementBlockAst body = statementBlock();
        int end;
        if (body == null) {
            // drop the name, a good block may follow
            state.incompleteAfter(ErrorId.MissingNamedStatementBlock, nameEnd, kind.text());
            body = new StatementBlockAst(start, nameEnd, List.of(), List.of());
            end = nameEnd;
        } else {
            end = body.end();
        }
        extent.include(start, end);
        NamedBlockAst block = new NamedBlockAst(start, end, kind, false, body.traps(), body.statements());
        if (!blocks.add(block)) {
            state.error(ErrorId.DuplicateScriptCommandClause, start, end, kind.text());
        }
    }

    /** Statements in braces, or null if no brace follows. */
    StatementBlockAst statementBlock() {
        state.skipNewlines();
        int leftCurly = state.next();
        if (state.kind(leftCurly) != TokenKind.LCurly) {
            state.unget(leftCurly);
            return null;
        }
        int start = state.start(leftCurly);
        if (rules.depth.isExhausted()) {
            int end = closeTooDeep(rules.depth.giveUp(start, state.end(leftCurly), TokenKind.RCurly));
            return new StatementBlockAst(start, end, List.of(), List.of(Nodes.errorStatement(start, end)));
        }
        return rules.depth.nested(() -> statementBlockBody(leftCurly));
    }

    private StatementBlockAst statementBlockBody(int leftCurly) {
        StatementList list = rules.statements.takeList();
        rules.statements.statementList(list);
        int rightCurly = state.next();
        int end;
        if (state.kind(rightCurly) != TokenKind.RCurly) {
            // closer missing: pretend it was there
            state.unget(rightCurly);
            end = list.isEmpty() ? state.end(leftCurly) : list.end();
            state.incompleteDetectedAt(state.end(rightCurly), ErrorId.MissingEndCurlyBrace, state.start(leftCurly),
                    state.end(leftCurly));
        } else {
            end = state.end(rightCurly);
        }
        StatementBlockAst block = new StatementBlockAst(state.start(leftCurly), end, list.traps, list.statements);
        rules.statements.giveBack(list);
        return block;
    }
}
