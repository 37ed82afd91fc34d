package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.MemberAst;
import dev.exlint.powershell.ast.PropertyMemberAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.ast.TypeKind;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Enums and their values. */
final class EnumRules {
    private final Rules rules;
    private final ParseState state;

    EnumRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    StatementAst enumDefinition(List<AttributeBaseAst> attributes, int keyword) {
        state.skipNewlines();
        StringConstantExpressionAst name = rules.statements.simpleName();
        if (name == null) {
            state.incompleteAfter(ErrorId.MissingNameAfterKeyword, state.end(keyword), state.shown(keyword));
            return Nodes.errorStatement(state.start(keyword), state.end(keyword));
        }
        TokenizerMode mode = state.mode();
        try {
            if (state.seven()) {
                state.setMode(TokenizerMode.SIGNATURE);
            }
            List<TypeConstraintAst> underlying = state.seven() ? underlyingType() : List.of();
            state.skipNewlines();
            int leftCurly = state.next();
            if (state.kind(leftCurly) != TokenKind.LCurly) {
                // no body yet: leave the rest alone
                state.unget(leftCurly);
                state.incompleteAfter(ErrorId.MissingTypeBody, name.end(), state.kind(keyword).text());
                return Nodes.errorStatement(state.start(keyword), name.end());
            }
            return enumBody(attributes, keyword, name.value(), underlying, leftCurly);
        } finally {
            state.setMode(mode);
        }
    }

    private List<TypeConstraintAst> underlyingType() {
        int colon = state.peek();
        if (state.kind(colon) != TokenKind.Colon) {
            return List.of();
        }
        int colonEnd = state.end(colon);
        state.skipToken();
        state.skipNewlines();
        TypeNameRules.Named named = rules.typeNames.typeName(false);
        if (named == null) {
            state.incompleteAfter(ErrorId.TypeNameExpected, colonEnd);
            return List.of();
        }
        if (!UnderlyingTypes.contains(named.name().fullName())) {
            state.error(ErrorId.InvalidUnderlyingType, named.name().start(), named.name().end(), named.name().name());
        }
        return List.of(new TypeConstraintAst(named.name().start(), named.name().end(), named.name()));
    }

    private StatementAst enumBody(List<AttributeBaseAst> attributes, int keyword, String name, List<TypeConstraintAst> underlying,
            int leftCurly) {
        int curlyEnd = state.end(leftCurly);
        int lastEnd = curlyEnd;
        List<MemberAst> members = new ArrayList<>();
        PropertyMemberAst member = enumMember();
        while (member != null) {
            members.add(member);
            lastEnd = member.end();
            member = enumMember();
        }
        int rightCurly = state.next();
        int end = state.end(rightCurly);
        if (state.kind(rightCurly) != TokenKind.RCurly) {
            rules.typeBodies.missingCurly(rightCurly, curlyEnd, lastEnd, lastEnd);
        }
        int start = attributes.isEmpty() ? state.start(keyword) : attributes.get(0).start();
        TypeDefinitionAst definition = new TypeDefinitionAst(start, end, name, TypeKind.ENUM,
                TypeBodyRules.attributesOf(attributes), underlying, members);
        if (!StatementRules.hasTypes(attributes)) {
            return definition;
        }
        List<Ast> parts = new ArrayList<>(TypeBodyRules.typesOf(attributes));
        parts.add(definition);
        int startEnd = attributes.get(0).end();
        return Nodes.errorStatement(start, startEnd, parts);
    }

    private PropertyMemberAst enumMember() {
        state.skipNewlines();
        StringConstantExpressionAst name = rules.statements.simpleName();
        if (name == null) {
            return null;
        }
        int end = name.end();
        ExpressionAst value = null;
        boolean valueMissing = false;
        TokenizerMode mode = state.mode();
        try {
            if (state.seven()) {
                state.setMode(TokenizerMode.EXPRESSION);
            }
            int equals = state.peek();
            if (state.kind(equals) == TokenKind.Equals) {
                state.skipToken();
                int equalsEnd = state.end(equals);
                value = rules.expressions.expression();
                valueMissing = value == null;
                end = value == null ? equalsEnd : value.end();
                if (valueMissing) {
                    state.errorAfter(ErrorId.ExpectedValueExpression, equalsEnd, TokenKind.Equals.text());
                }
            }
        } finally {
            state.setMode(mode);
        }
        end = rules.typeBodies.memberTerminator(end, !valueMissing);
        return new PropertyMemberAst(name.start(), end, name.value(), true, false, null, List.of(), value);
    }
}
