package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.ast.TypeKind;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Classes: name, base types and body. */
final class ClassRules {
    private final Rules rules;
    private final ParseState state;

    ClassRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    StatementAst classDefinition(List<AttributeBaseAst> attributes, int keyword) {
        state.skipNewlines();
        int name = rules.statements.simpleNameToken();
        if (name == ParseState.NONE) {
            state.incompleteAfter(ErrorId.MissingNameAfterKeyword, state.end(keyword), state.shown(keyword));
            return Nodes.errorStatement(state.start(keyword), state.end(keyword));
        }
        // the name is a type's, not a member's
        state.tokenizer.removeFlags(name, TokenFlags.MEMBER_NAME);
        state.tokenizer.addFlags(name, TokenFlags.TYPE_NAME);
        String className = state.text(name);
        int nameEnd = state.end(name);
        state.skipNewlines();
        TokenizerMode mode = state.mode();
        try {
            state.setMode(TokenizerMode.SIGNATURE);
            List<TypeConstraintAst> baseTypes = baseTypes();
            int leftCurly = state.next();
            if (state.kind(leftCurly) != TokenKind.LCurly) {
                // no body yet: leave the rest alone
                state.unget(leftCurly);
                int end = baseTypes.isEmpty() ? nameEnd : Nodes.last(baseTypes).end();
                state.incompleteAfter(ErrorId.MissingTypeBody, end, state.kind(keyword).text());
                return Nodes.errorStatement(state.start(keyword), end, baseTypes);
            }
            return classBody(attributes, keyword, className, baseTypes, leftCurly);
        } finally {
            state.setMode(mode);
        }
    }

    private List<TypeConstraintAst> baseTypes() {
        List<TypeConstraintAst> baseTypes = new ArrayList<>();
        int separator = state.peek();
        if (state.kind(separator) != TokenKind.Colon) {
            return baseTypes;
        }
        state.skipToken();
        state.skipNewlines();
        while (true) {
            int separatorEnd = state.end(separator);
            TypeNameRules.Named named = rules.typeNames.typeName(false);
            if (named == null) {
                state.incompleteAfter(ErrorId.TypeNameExpected, separatorEnd);
                return baseTypes;
            }
            baseTypes.add(new TypeConstraintAst(named.name().start(), named.name().end(), named.name()));
            state.skipNewlines();
            separator = state.peek();
            if (state.kind(separator) != TokenKind.Comma) {
                return baseTypes;
            }
            state.skipToken();
            state.skipNewlines();
        }
    }

    private StatementAst classBody(List<AttributeBaseAst> attributes, int keyword, String className, List<TypeConstraintAst> baseTypes,
            int leftCurly) {
        int start = attributes.isEmpty() ? state.start(keyword) : attributes.get(0).start();
        int curlyEnd = state.end(leftCurly);
        ClassMemberRules.Members members = new ClassMemberRules.Members(className);
        members.lastStart = state.start(leftCurly);
        members.lastEnd = curlyEnd;
        while (rules.classMembers.member(members)) {
            // one more
        }
        int rightCurly = state.next();
        int end = members.lastEnd;
        if (state.kind(rightCurly) == TokenKind.RCurly) {
            end = state.end(rightCurly);
        } else {
            rules.typeBodies.missingCurly(rightCurly, curlyEnd, members.lastStart, members.lastEnd);
        }
        TypeDefinitionAst definition = new TypeDefinitionAst(start, end, className, TypeKind.CLASS,
                TypeBodyRules.attributesOf(attributes), baseTypes, members.members);
        if (StatementRules.hasTypes(attributes)) {
            members.remains.addAll(TypeBodyRules.typesOf(attributes));
            members.remains.add(definition);
        }
        return members.remains.isEmpty() ? definition : Nodes.errorStatement(start, end, members.remains);
    }
}
