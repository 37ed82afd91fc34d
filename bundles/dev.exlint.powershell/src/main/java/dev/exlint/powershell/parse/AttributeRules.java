package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.NamedAttributeArgumentAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.token.KeptTokens;
import dev.exlint.powershell.token.TokenFlags;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Attributes and types in brackets before parameters, statements and expressions. */
final class AttributeRules {
    private final Rules rules;
    private final ParseState state;

    /** Attributes with arguments read on trial, by where they start: going back doesn't read them again. */
    private final NavigableMap<Integer, Kept> kept = new TreeMap<>();
    private boolean onTrial;

    AttributeRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /**
     * An attribute read on trial.
     *
     * @param attribute the node
     * @param tokens its tokens behind the first bracket
     */
    private record Kept(AttributeAst attribute, KeptTokens tokens) {
    }

    /** Attributes where they may turn out to be the start of an expression: the caller may go back before them. */
    List<AttributeBaseAst> attributesOnTrial() {
        boolean outer = onTrial;
        try {
            onTrial = true;
            return attributeList(false);
        } finally {
            onTrial = outer;
        }
    }

    /**
     * Attributes and types one behind the other.
     *
     * @param inExpression whether a newline behind a type ends the list, so that a type may be a whole expression
     * @return the list, empty if there is none
     */
    List<AttributeBaseAst> attributeList(boolean inExpression) {
        AttributeBaseAst attribute = attribute();
        if (attribute == null) {
            return List.of();
        }
        List<AttributeBaseAst> attributes = List.of();
        while (attribute != null) {
            attributes = Nodes.with(attributes, attribute);
            if (!inExpression || attribute instanceof AttributeAst) {
                state.skipNewlines();
            }
            attribute = attribute();
        }
        return attributes;
    }

    /** One attribute or type, or null. */
    AttributeBaseAst attribute() {
        int leftBracket = state.nextLeftBracket();
        if (leftBracket == ParseState.NONE) {
            return null;
        }
        int start = state.start(leftBracket);
        int bracketEnd = state.end(leftBracket);
        Kept known = kept.isEmpty() ? null : kept.get(start);
        if (known != null && state.tokenizer.putBack(known.tokens())) {
            return known.attribute();
        }
        state.skipNewlines();
        TypeNameRules.Named named = rules.typeNames.typeName(true);
        if (named == null) {
            // stop looking for attributes
            state.resync(start);
            state.incompleteAfter(ErrorId.MissingTypename, bracketEnd);
            return null;
        }
        int token = state.next();
        TokenKind kind = state.kind(token);
        if (kind == TokenKind.LParen) {
            boolean isOnTrial = onTrial;
            try {
                onTrial = false;
                AttributeAst attribute = withArguments(start, named, token);
                return isOnTrial ? keep(leftBracket, attribute) : attribute;
            } finally {
                onTrial = isOnTrial;
            }
        }
        if (kind != TokenKind.RBracket) {
            state.unget(token);
            int before = state.before(token);
            state.error(ErrorId.EndSquareBracketExpectedAtEndOfAttribute, before, before);
            return new TypeConstraintAst(start, named.name().end(), named.name());
        }
        return new TypeConstraintAst(start, state.end(token), named.name());
    }

    private AttributeAst keep(int leftBracket, AttributeAst attribute) {
        boolean atEnd = state.hasPending() && state.pendingKind() == TokenKind.EndOfInput;
        int end = atEnd ? state.restorePoint() - 1 : state.restorePoint(); // the end of input lies one behind the text
        int start = attribute.start();
        if (start + 1 < end) {
            kept.subMap(start + 1, end).clear();
        }
        kept.put(start, new Kept(attribute, state.tokenizer.keepBetween(leftBracket, end)));
        return attribute;
    }

    private AttributeAst withArguments(int start, TypeNameRules.Named named, int leftParen) {
        if (rules.depth.isExhausted()) {
            int end = rules.depth.giveUp(start, state.end(leftParen), TokenKind.RParen);
            end = skipIf(TokenKind.RParen, end);
            end = skipIf(TokenKind.RBracket, end);
            return new AttributeAst(start, end, named.name(), List.of(Nodes.errorExpression(state.start(leftParen), end)), List.of());
        }
        return rules.depth.nested(() -> attributeWithArguments(start, named, leftParen));
    }

    private int skipIf(TokenKind kind, int end) {
        return state.peekKind() == kind ? state.end(state.next()) : end;
    }

    /** Arguments found so far and where the last item ends. */
    private static final class Arguments {
        private final List<ExpressionAst> positional = new ArrayList<>(0);
        private final List<NamedAttributeArgumentAst> named = new ArrayList<>(0);
        private int end;
    }

    private AttributeAst attributeWithArguments(int start, TypeNameRules.Named typeName, int leftParen) {
        state.skipNewlines();
        Arguments arguments = new Arguments();
        arguments.end = state.end(leftParen);
        TokenizerMode mode = state.mode();
        try {
            state.setMode(TokenizerMode.EXPRESSION);
            attributeArguments(arguments);
        } finally {
            state.setMode(mode);
        }
        state.skipNewlines();
        int end = arguments.end;
        int rightParen = state.next();
        boolean closed = state.kind(rightParen) == TokenKind.RParen;
        if (closed) {
            end = state.end(rightParen);
        } else {
            // closer missing: pretend it was there, look for the bracket
            state.unget(rightParen);
            state.incompleteAfter(ErrorId.MissingEndParenthesisInExpression, arguments.end);
        }
        state.skipNewlines();
        int rightBracket = state.next();
        if (state.kind(rightBracket) == TokenKind.RBracket) {
            end = state.end(rightBracket);
        } else {
            state.unget(rightBracket);
            if (closed) {
                state.incompleteAfter(ErrorId.EndSquareBracketExpectedAtEndOfAttribute, end);
            }
        }
        state.tokenizer.addFlags(typeName.token(), TokenFlags.ATTRIBUTE_NAME);
        return new AttributeAst(start, end, typeName.name(), arguments.positional, arguments.named);
    }

    private void attributeArguments(Arguments arguments) {
        boolean commaDisabled = state.commaDisabled;
        int comma = ParseState.NONE;
        try {
            state.commaDisabled = true;
            while (true) {
                state.skipNewlines();
                StringConstantExpressionAst name = rules.statements.simpleName();
                if (name != null) {
                    namedArgument(name, arguments);
                } else {
                    positionalArgument(comma, arguments);
                }
                state.skipNewlines();
                comma = state.peek();
                if (state.kind(comma) != TokenKind.Comma) {
                    return;
                }
                arguments.end = state.end(comma);
                state.skipToken();
            }
        } finally {
            state.commaDisabled = commaDisabled;
        }
    }

    private void namedArgument(StringConstantExpressionAst name, Arguments arguments) {
        ExpressionAst value;
        boolean omitted = state.peekKind() != TokenKind.Equals;
        if (omitted) {
            value = new ConstantExpressionAst(name.start(), name.end(), Boolean.TRUE);
        } else {
            int equalsEnd = state.end(state.next());
            state.skipNewlines();
            value = rules.expressions.expression();
            if (value == null) {
                state.incompleteAfter(ErrorId.MissingExpressionInNamedArgument, equalsEnd);
                value = Nodes.errorExpression(equalsEnd, equalsEnd);
                state.syncOnError(true, TokenKind.Comma, TokenKind.RParen, TokenKind.RBracket, TokenKind.NewLine);
            }
            arguments.end = value.end();
        }
        arguments.named.add(new NamedAttributeArgumentAst(name.start(), value.end(), name.value(), value, omitted));
    }

    private void positionalArgument(int comma, Arguments arguments) {
        ExpressionAst value = rules.expressions.expression();
        if (value != null) {
            arguments.positional.add(value);
            arguments.end = value.end();
        } else if (comma != ParseState.NONE) {
            // pretend there was an argument behind the comma
            int end = state.end(comma);
            state.incompleteAfter(ErrorId.MissingExpressionAfterToken, end, TokenKind.Comma.text());
            arguments.positional.add(Nodes.errorExpression(end, end));
            arguments.end = end;
        }
    }
}
