package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.token.TokenKind;

/** What bodies of classes and enums share: how members end, and what is missing at the end. */
final class TypeBodyRules {
    private final ParseState state;

    TypeBodyRules(Rules rules) {
        this.state = rules.state;
    }

    /** Reports that a body is not closed: behind its brace, or in 5.1 at its last member. */
    void missingCurly(int found, int curlyEnd, int lastStart, int lastEnd) {
        state.unget(found);
        if (state.seven()) {
            state.incompleteDetectedAt(state.end(found), ErrorId.MissingEndCurlyBrace, curlyEnd, curlyEnd);
        } else {
            state.incomplete(ErrorId.MissingEndCurlyBrace, lastStart, lastEnd);
        }
    }

    /** Reads what ends a property or value; a semicolon belongs to it. */
    int memberTerminator(int end, boolean reportMissing) {
        int terminator = state.peek();
        TokenKind kind = state.kind(terminator);
        int terminatorEnd = state.end(terminator);
        if (kind != TokenKind.NewLine && kind != TokenKind.Semi && kind != TokenKind.RCurly && reportMissing) {
            state.incompleteAfter(ErrorId.MissingPropertyTerminator, end);
        }
        state.skipNewlinesAndSemicolons();
        return kind == TokenKind.Semi ? terminatorEnd : end;
    }

    static List<AttributeAst> attributesOf(List<AttributeBaseAst> attributes) {
        List<AttributeAst> result = new ArrayList<>();
        for (AttributeBaseAst attribute : attributes) {
            if (attribute instanceof AttributeAst found) {
                result.add(found);
            }
        }
        return result;
    }

    static List<TypeConstraintAst> typesOf(List<AttributeBaseAst> attributes) {
        List<TypeConstraintAst> result = new ArrayList<>();
        for (AttributeBaseAst attribute : attributes) {
            if (attribute instanceof TypeConstraintAst found) {
                result.add(found);
            }
        }
        return result;
    }
}
