package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.CatchClauseAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.TrapStatementAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.token.TokenKind;

/** {@code try} with its handlers, and {@code trap}. */
final class TryRules {
    private final Rules rules;
    private final ParseState state;

    TryRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    StatementAst trapStatement(int keyword) {
        int restorePoint = state.tokenizer.restorePoint();
        state.skipNewlines();
        AttributeBaseAst attribute = rules.attributes.attribute();
        TypeConstraintAst type = attribute instanceof TypeConstraintAst constraint ? constraint : null;
        if (attribute != null && type == null) {
            // an attribute belongs to what follows the trap
            state.resync(restorePoint);
        }
        StatementBlockAst body = rules.scriptBlocks.statementBlock();
        int start = state.start(keyword);
        if (body == null) {
            int end = type != null ? type.end() : state.end(keyword);
            state.incompleteAfter(ErrorId.MissingTrapStatement, end);
            return Nodes.errorStatement(start, end, Nodes.present(type));
        }
        return new TrapStatementAst(start, body.end(), type, body);
    }

    /** Handlers and what is left of damaged ones. */
    private static final class Found {
        private final List<CatchClauseAst> catches = new ArrayList<>();
        private final List<TypeConstraintAst> leftOver = new ArrayList<>();
        private int errorEnd = -1;
    }

    StatementAst tryStatement(int keyword) {
        int start = state.start(keyword);
        state.skipNewlines();
        StatementBlockAst body = rules.scriptBlocks.statementBlock();
        if (body == null) {
            state.incompleteAfter(ErrorId.MissingTryStatementBlock, state.end(keyword));
            return Nodes.errorStatement(start, state.end(keyword));
        }
        Found found = new Found();
        while (catchBlock(found)) {
            // one more
        }
        state.skipNewlines();
        int finallyToken = state.peek();
        StatementBlockAst finallyBlock = null;
        if (state.kind(finallyToken) == TokenKind.Finally) {
            state.skipToken();
            finallyBlock = rules.scriptBlocks.statementBlock();
            if (finallyBlock == null) {
                found.errorEnd = state.end(finallyToken);
                state.incompleteAfter(ErrorId.MissingFinallyStatementBlock, found.errorEnd, TokenKind.Finally.text());
            }
        }
        if (found.catches.isEmpty() && finallyBlock == null && found.errorEnd < 0) {
            found.errorEnd = body.end();
            state.incompleteAfter(ErrorId.MissingCatchOrFinally, found.errorEnd);
        }
        if (found.errorEnd >= 0) {
            List<Ast> parts = new ArrayList<>();
            parts.add(body);
            parts.addAll(found.catches);
            parts.addAll(found.leftOver);
            return Nodes.errorStatement(start, found.errorEnd, parts);
        }
        int end = finallyBlock != null ? finallyBlock.end() : Nodes.last(found.catches).end();
        return new TryStatementAst(start, end, body, found.catches, finallyBlock);
    }

    /** One handler; false if there is none or it is damaged. */
    private boolean catchBlock(Found found) {
        state.skipNewlines();
        int keyword = state.next();
        if (state.kind(keyword) != TokenKind.Catch) {
            state.unget(keyword);
            return false;
        }
        List<TypeConstraintAst> types = new ArrayList<>();
        boolean endsWithComma = catchTypes(types, found);
        StatementBlockAst handler = rules.scriptBlocks.statementBlock();
        if (handler == null) {
            if (!endsWithComma) {
                found.errorEnd = types.isEmpty() ? state.end(keyword) : Nodes.last(types).end();
                state.incompleteAfter(ErrorId.MissingCatchHandlerBlock, found.errorEnd);
            }
            found.leftOver.addAll(types);
            return false;
        }
        found.catches.add(new CatchClauseAst(state.start(keyword), handler.end(), types, handler));
        return true;
    }

    /** The types of a handler; true if a comma without a type was reported. */
    private boolean catchTypes(List<TypeConstraintAst> types, Found found) {
        int comma = ParseState.NONE;
        while (true) {
            int restorePoint = state.tokenizer.restorePoint();
            state.skipNewlines();
            AttributeBaseAst attribute = rules.attributes.attribute();
            if (attribute == null) {
                if (comma == ParseState.NONE) {
                    return false;
                }
                // drop the comma and look for the handler
                found.errorEnd = state.end(comma);
                state.incompleteAfter(ErrorId.MissingTypeLiteralToken, found.errorEnd);
                return true;
            }
            if (!(attribute instanceof TypeConstraintAst type)) {
                // an attribute belongs to what follows the try
                state.resync(restorePoint);
                return false;
            }
            types.add(type);
            state.skipNewlines();
            comma = state.peek();
            if (state.kind(comma) != TokenKind.Comma) {
                return false;
            }
            state.skipToken();
        }
    }
}
