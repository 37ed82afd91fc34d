package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.MemberAst;
import dev.exlint.powershell.ast.PropertyMemberAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.VariablePath;
import dev.exlint.powershell.token.TokenKind;

/** Members of classes: attributes, modifiers, properties and methods. */
final class ClassMemberRules {
    private final Rules rules;
    private final ParseState state;

    ClassMemberRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** Members found so far and the remains of damaged ones. */
    static final class Members {
        private final String className;
        final List<MemberAst> members = new ArrayList<>();
        final List<Ast> remains = new ArrayList<>();
        int lastStart;
        int lastEnd;

        Members(String className) {
            this.className = className;
        }
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
    boolean member(Members members) {
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
        end = rules.typeBodies.memberTerminator(end, true);
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

    private boolean method(Header header, int name, Members members) {
        StatementAst declaration = rules.methods.declaration(name, members.className, header.isStatic);
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
}
