package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.BaseCtorInvokeMemberExpressionAst;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.MemberAst;
import dev.exlint.powershell.ast.PropertyMemberAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.ast.TypeKind;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.VariablePath;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Classes and enums with their members. */
final class TypeDefinitionRules {
    private final Rules rules;
    private final ParseState state;

    TypeDefinitionRules(Rules rules) {
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

    /** Members found so far and the remains of damaged ones. */
    private static final class Members {
        private final String className;
        private final List<MemberAst> members = new ArrayList<>();
        private final List<Ast> remains = new ArrayList<>();
        private int lastStart;
        private int lastEnd;

        private Members(String className) {
            this.className = className;
        }
    }

    private StatementAst classBody(List<AttributeBaseAst> attributes, int keyword, String className, List<TypeConstraintAst> baseTypes,
            int leftCurly) {
        int start = attributes.isEmpty() ? state.start(keyword) : attributes.get(0).start();
        int curlyEnd = state.end(leftCurly);
        Members members = new Members(className);
        members.lastStart = state.start(leftCurly);
        members.lastEnd = curlyEnd;
        while (classMember(members)) {
            // one more
        }
        int rightCurly = state.next();
        int end = members.lastEnd;
        if (state.kind(rightCurly) == TokenKind.RCurly) {
            end = state.end(rightCurly);
        } else {
            missingCurly(rightCurly, curlyEnd, members.lastStart, members.lastEnd);
        }
        TypeDefinitionAst definition = new TypeDefinitionAst(start, end, className, TypeKind.CLASS, attributesOf(attributes), baseTypes,
                members.members);
        if (StatementRules.hasTypes(attributes)) {
            members.remains.addAll(typesOf(attributes));
            members.remains.add(definition);
        }
        return members.remains.isEmpty() ? definition : Nodes.errorStatement(start, end, members.remains);
    }

    /** Reports that a body is not closed: behind its brace, or in 5.1 at its last member. */
    private void missingCurly(int found, int curlyEnd, int lastStart, int lastEnd) {
        state.unget(found);
        if (state.seven()) {
            state.incompleteDetectedAt(state.end(found), ErrorId.MissingEndCurlyBrace, curlyEnd, curlyEnd);
        } else {
            state.incomplete(ErrorId.MissingEndCurlyBrace, lastStart, lastEnd);
        }
    }

    private static List<AttributeAst> attributesOf(List<AttributeBaseAst> attributes) {
        List<AttributeAst> result = new ArrayList<>();
        for (AttributeBaseAst attribute : attributes) {
            if (attribute instanceof AttributeAst found) {
                result.add(found);
            }
        }
        return result;
    }

    private static List<TypeConstraintAst> typesOf(List<AttributeBaseAst> attributes) {
        List<TypeConstraintAst> result = new ArrayList<>();
        for (AttributeBaseAst attribute : attributes) {
            if (attribute instanceof TypeConstraintAst found) {
                result.add(found);
            }
        }
        return result;
    }

    /** What stands before the name of a member. */
    private static final class Header {
        private final List<AttributeAst> attributes = new ArrayList<>();
        private TypeConstraintAst type;
        private boolean isStatic;
        private boolean isHidden;
        private int start = -1;
        /** The end of the last attribute or modifier, -1 without one. */
        private int lastEnd = -1;

        void startsAt(int offset) {
            if (start < 0) {
                start = offset;
            }
        }
    }

    /** One member of a class; false at the end of the body or where it breaks off. */
    private boolean classMember(Members members) {
        Header header = new Header();
        int token = memberHeader(header);
        if (state.kind(token) == TokenKind.Variable) {
            return property(header, token, members);
        }
        if (mayBeMethodName(token)) {
            state.tokenizer.removeFlags(token, ~0);
            state.skipToken();
            return method(header, token, members);
        }
        if (header.lastEnd < 0) {
            return false;
        }
        // the start of a member without a name
        state.incompleteAfter(ErrorId.IncompleteMemberDefinition, header.lastEnd);
        return addRemains(header, null, members);
    }

    private boolean mayBeMethodName(int token) {
        return state.kind(token) == TokenKind.Identifier || state.seven() && state.isKeyword(token);
    }

    /** Attributes, type and modifiers; gives the token behind them, not yet taken. */
    private int memberHeader(Header header) {
        while (true) {
            state.skipNewlines();
            AttributeBaseAst attribute = rules.attributes.attribute();
            if (attribute != null) {
                header.startsAt(attribute.start());
                header.lastEnd = attribute.end();
                if (attribute instanceof AttributeAst found) {
                    header.attributes.add(found);
                } else if (header.type == null) {
                    header.type = (TypeConstraintAst) attribute;
                } else {
                    state.error(ErrorId.TooManyTypes, attribute.start(), attribute.end());
                }
                continue;
            }
            int token = state.peek();
            header.startsAt(state.start(token));
            TokenKind kind = state.kind(token);
            if (kind != TokenKind.Hidden && kind != TokenKind.Static) {
                return token;
            }
            boolean twice = kind == TokenKind.Hidden ? header.isHidden : header.isStatic;
            if (twice) {
                state.errorAt(ErrorId.DuplicateQualifier, token, state.shown(token));
            }
            header.isHidden |= kind == TokenKind.Hidden;
            header.isStatic |= kind == TokenKind.Static;
            header.lastEnd = state.end(token);
            state.skipToken();
        }
    }

    /** Keeps the parts of a damaged member; true if there are any. */
    private static boolean addRemains(Header header, ExpressionAst value, Members members) {
        List<Ast> remains = new ArrayList<>(header.attributes);
        if (header.type != null) {
            remains.add(header.type);
        }
        if (value != null) {
            remains.add(value);
        }
        if (remains.isEmpty()) {
            return false;
        }
        members.remains.addAll(remains);
        members.lastStart = Nodes.last(remains).start();
        members.lastEnd = Nodes.last(remains).end();
        return true;
    }

    private boolean property(Header header, int variable, Members members) {
        int end = state.end(variable);
        String path = state.name(variable);
        state.skipToken();
        ExpressionAst value = null;
        if (state.peekKind() == TokenKind.Equals) {
            state.skipToken();
            state.skipNewlines();
            value = rules.expressions.expression();
            end = value == null ? end : value.end();
        }
        end = memberTerminator(end, true);
        String name = VariablePath.of(path).unqualifiedName();
        if (name.isEmpty()) {
            // the tokenizer has reported the name
            return addRemains(header, value, members);
        }
        members.members.add(new PropertyMemberAst(header.start, end, name, header.isStatic, header.isHidden, header.type,
                header.attributes, value));
        members.lastStart = header.start;
        members.lastEnd = end;
        return true;
    }

    /** Reads what ends a property or value; a semicolon belongs to it. */
    private int memberTerminator(int end, boolean reportMissing) {
        int terminator = state.peek();
        TokenKind kind = state.kind(terminator);
        int terminatorEnd = state.end(terminator);
        if (kind != TokenKind.NewLine && kind != TokenKind.Semi && kind != TokenKind.RCurly && reportMissing) {
            state.incompleteAfter(ErrorId.MissingPropertyTerminator, end);
        }
        state.skipNewlinesAndSemicolons();
        return kind == TokenKind.Semi ? terminatorEnd : end;
    }

    private boolean method(Header header, int name, Members members) {
        StatementAst declaration = methodDeclaration(name, members.className, header.isStatic);
        if (!(declaration instanceof FunctionDefinitionAst function)) {
            state.syncOnError(false, TokenKind.RCurly);
            return addRemains(header, null, members);
        }
        boolean isConstructor = function.name().equalsIgnoreCase(members.className);
        members.members.add(new FunctionMemberAst(header.start, function.end(), header.isStatic, header.isHidden, isConstructor,
                header.type, header.attributes, function));
        members.lastStart = header.start;
        members.lastEnd = function.end();
        return true;
    }

    /** A call of the base class's constructor. */
    private static final class BaseCall {
        private List<ExpressionAst> arguments = List.of();
        private int start = -1;
        private int keywordEnd = -1;
        private int end = -1;
        private int errorEnd = -1;
    }

    private StatementAst methodDeclaration(int name, String className, boolean isStatic) {
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
            missingCurly(rightCurly, curlyEnd, lastEnd, lastEnd);
        }
        int start = attributes.isEmpty() ? state.start(keyword) : attributes.get(0).start();
        TypeDefinitionAst definition = new TypeDefinitionAst(start, end, name, TypeKind.ENUM, attributesOf(attributes), underlying,
                members);
        if (!StatementRules.hasTypes(attributes)) {
            return definition;
        }
        List<Ast> parts = new ArrayList<>(typesOf(attributes));
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
        end = memberTerminator(end, !valueMissing);
        return new PropertyMemberAst(name.start(), end, name.value(), true, false, null, List.of(), value);
    }
}
