package dev.exlint.powershell.parse;

import java.util.List;

import dev.exlint.powershell.ast.BaseCtorInvokeMemberExpressionAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Methods and constructors of classes, with the call of the base class's constructor. */
final class MethodRules {
    private final Rules rules;
    private final ParseState state;

    MethodRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** A call of the base class's constructor. */
    private static final class BaseCall {
        private List<ExpressionAst> arguments = List.of();
        private int start = -1;
        private int keywordEnd = -1;
        private int end = -1;
        private int errorEnd = -1;
    }

    StatementAst declaration(int name, String className, boolean isStatic) {
        int start = state.start(name);
        int nameEnd = state.end(name);
        String text = state.text(name);
        FunctionRules.Declaration declaration;
        if (state.peekKind() == TokenKind.LParen) {
            declaration = rules.functions.parameterDeclaration();
        } else {
            state.incompleteAfter(ErrorId.MissingMethodParameterList, nameEnd);
            declaration = new FunctionRules.Declaration(List.of(), -1, -1);
        }
        boolean callsBase = text.equalsIgnoreCase(className) && !isStatic;
        BaseCall baseCall = new BaseCall();
        int errorEnd = declaration.errorEnd();
        if (callsBase) {
            baseCall(baseCall);
            errorEnd = baseCall.errorEnd >= 0 ? baseCall.errorEnd : errorEnd;
        }
        int leftCurly = state.next();
        if (state.kind(leftCurly) != TokenKind.LCurly) {
            state.unget(leftCurly);
            if (errorEnd < 0) {
                errorEnd = declaration.rightParenEnd() >= 0 && declaration.errorEnd() < 0 ? declaration.rightParenEnd() : nameEnd;
                state.incompleteAfter(ErrorId.MissingFunctionBody, errorEnd);
            }
        }
        if (errorEnd >= 0) {
            return Nodes.errorStatement(start, errorEnd, declaration.parameters());
        }
        TokenizerMode mode = state.mode();
        try {
            state.setMode(TokenizerMode.COMMAND);
            ScriptBlockAst body = rules.scriptBlocks.scriptBlock(leftCurly, false, callsBase ? baseCallStatement(baseCall) : null);
            return new FunctionDefinitionAst(start, body.end(), text, start, nameEnd, false, false, declaration.parameters(), body);
        } finally {
            state.setMode(mode);
        }
    }

    private void baseCall(BaseCall call) {
        state.skipNewlines();
        TokenizerMode mode = state.mode();
        try {
            state.setMode(TokenizerMode.SIGNATURE);
            int colon = state.peek();
            if (state.kind(colon) != TokenKind.Colon) {
                return;
            }
            int colonEnd = state.end(colon);
            state.skipToken();
            state.skipNewlines();
            int base = state.peek();
            if (state.kind(base) != TokenKind.Base) {
                call.errorEnd = colonEnd;
                state.incompleteAfter(ErrorId.MissingBaseCtorCall, colonEnd);
                return;
            }
            call.start = state.start(base);
            call.keywordEnd = state.end(base);
            state.skipToken();
            state.skipNewlines();
            int leftParen = state.peek();
            if (state.kind(leftParen) != TokenKind.LParen) {
                call.errorEnd = call.keywordEnd;
                state.incompleteAfter(ErrorId.MissingMethodParameterList, call.keywordEnd);
                return;
            }
            state.skipToken();
            MemberRules.Arguments arguments = rules.members.arguments(leftParen);
            call.arguments = arguments.arguments();
            call.end = arguments.end();
            state.skipNewlines();
        } finally {
            state.setMode(mode);
        }
    }

    /** The call as the first statement of the constructor; an implied one has no place of its own. */
    private static StatementAst baseCallStatement(BaseCall call) {
        int start = Math.max(0, call.start);
        int keywordEnd = Math.max(0, call.keywordEnd);
        int end = Math.max(0, call.end);
        BaseCtorInvokeMemberExpressionAst invocation = new BaseCtorInvokeMemberExpressionAst(start, end,
                new VariableExpressionAst(start, keywordEnd, "this", false),
                new StringConstantExpressionAst(start, keywordEnd, StringConstantType.BareWord, ".ctor"), call.arguments);
        return new CommandExpressionAst(start, end, invocation, List.of());
    }
}
