package dev.exlint.powershell.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.BinaryExpressionAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ErrorExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.TernaryExpressionAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.TypeExpressionAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenizerMode;

/** Expressions from the loosest to the tightest: ternary, binary operators, comma, unary operators and casts. */
final class ExpressionRules {
    private final Rules rules;
    private final ParseState state;

    ExpressionRules(Rules rules) {
        this.rules = rules;
        this.state = rules.state;
    }

    /** A whole expression, or null if none starts here. */
    ExpressionAst expression() {
        return expression(false);
    }

    /** An expression; inside of a ternary a question mark or colon also ends a number. */
    private ExpressionAst expression(boolean numbersEndAtTernary) {
        TokenizerMode mode = state.mode();
        try {
            state.setMode(TokenizerMode.EXPRESSION);
            ExpressionAst condition = binaryExpression(numbersEndAtTernary);
            if (condition == null) {
                return null;
            }
            int question = state.peek();
            if (state.kind(question) != TokenKind.QuestionMark) {
                return condition;
            }
            if (rules.depth.isExhausted()) {
                int end = rules.depth.giveUp(state.start(question), state.end(question), TokenKind.NewLine);
                return new ErrorExpressionAst(condition.start(), end, List.of(condition));
            }
            state.skipToken();
            int questionEnd = state.end(question);
            return rules.depth.nested(() -> ternary(condition, questionEnd));
        } finally {
            state.setMode(mode);
        }
    }

    private ExpressionAst ternary(ExpressionAst condition, int questionEnd) {
        state.skipNewlines();
        ExpressionAst ifTrue = expression(true);
        boolean isMissing = ifTrue == null;
        if (isMissing) {
            state.incompleteAfter(ErrorId.ExpectedValueExpression, questionEnd, TokenKind.QuestionMark.text());
            ifTrue = Nodes.errorExpression(questionEnd, questionEnd);
        }
        state.skipNewlines();
        int colon = state.next();
        if (state.kind(colon) != TokenKind.Colon) {
            // no second branch: end the expression here
            state.unget(colon);
            int before = state.before(colon);
            List<Ast> parts = new ArrayList<>(List.of(condition));
            if (!(ifTrue instanceof ErrorExpressionAst)) {
                parts.add(ifTrue);
                state.incomplete(ErrorId.MissingColonInTernaryExpression, state.start(colon), state.end(colon));
            }
            return new ErrorExpressionAst(condition.start(), before, parts);
        }
        int colonEnd = state.end(colon);
        state.skipNewlines();
        ExpressionAst ifFalse = expression(true);
        if (ifFalse == null) {
            state.incompleteAfter(ErrorId.ExpectedValueExpression, colonEnd, TokenKind.Colon.text());
            ifFalse = Nodes.errorExpression(colonEnd, colonEnd);
        }
        return new TernaryExpressionAst(condition.start(), ifFalse.end(), condition, ifTrue, ifFalse);
    }

    /** An operator waiting for its right operand. */
    private record Operator(TokenKind kind, int start, int end) {
    }

    /** Operands and operators by precedence, with stacks of their own: a chain may be as long as it likes. */
    private ExpressionAst binaryExpression(boolean numbersEndAtTernary) {
        ExpressionAst first = arrayLiteral(numbersEndAtTernary);
        if (first == null) {
            return null;
        }
        int token = state.peek();
        if (!isBinaryOperator(state.kind(token))) {
            return state.kind(token) == TokenKind.Parameter ? withParameter(token, first) : first;
        }
        state.skipToken();
        TokenKind kind = state.kind(token);
        int start = state.start(token);
        int end = state.end(token);
        state.skipNewlines();
        ExpressionAst second = operand(token);
        ExpressionAst result = isBinaryOperator(state.peekKind())
                ? chain(first, new Operator(kind, start, end), second)
                : new BinaryExpressionAst(first.start(), second.end(), kind, start, end, first, second);
        token = state.peek();
        return state.kind(token) == TokenKind.Parameter ? withParameter(token, result) : result;
    }

    /** Goes on behind two operands, at the second operator. */
    private ExpressionAst chain(ExpressionAst first, Operator firstOperator, ExpressionAst second) {
        Deque<ExpressionAst> operands = new ArrayDeque<>(4);
        Deque<Operator> operators = new ArrayDeque<>(4);
        operands.push(first);
        operators.push(firstOperator);
        operands.push(second);
        int token = state.peek();
        while (isBinaryOperator(state.kind(token))) {
            Operator operator = operator(token);
            state.skipToken();
            while (!operators.isEmpty() && operator.kind().precedence() <= operators.peek().kind().precedence()) {
                reduce(operands, operators);
            }
            operators.push(operator);
            state.skipNewlines();
            operands.push(operand(token));
            token = state.peek();
        }
        while (!operators.isEmpty()) {
            reduce(operands, operators);
        }
        return operands.pop();
    }

    /** In 5.1 {@code &&} and {@code ||} join operands, looser than anything else; a later check refuses them. */
    private boolean isBinaryOperator(TokenKind kind) {
        return kind.isBinaryOperator() || !state.seven() && (kind == TokenKind.AndAnd || kind == TokenKind.OrOr);
    }

    private Operator operator(int token) {
        return new Operator(state.kind(token), state.start(token), state.end(token));
    }

    private ExpressionAst operand(int operator) {
        int operatorEnd = state.end(operator);
        ExpressionAst operand = arrayLiteral(true);
        if (operand == null) {
            state.incompleteAfter(ErrorId.ExpectedValueExpression, operatorEnd, state.shown(operator));
            return Nodes.errorExpression(operatorEnd, operatorEnd);
        }
        return operand;
    }

    private static void reduce(Deque<ExpressionAst> operands, Deque<Operator> operators) {
        ExpressionAst right = operands.pop();
        ExpressionAst left = operands.pop();
        Operator operator = operators.pop();
        operands.push(new BinaryExpressionAst(left.start(), right.end(), operator.kind(), operator.start(), operator.end(), left, right));
    }

    /** A parameter behind an operand is taken for an operator not yet typed to its end. */
    private ExpressionAst withParameter(int token, ExpressionAst expression) {
        int start = state.start(token);
        int end = state.end(token);
        state.errorAt(ErrorId.UnexpectedToken, token, state.shown(token));
        state.skipToken();
        return new ErrorExpressionAst(expression.start(), end,
                List.of(expression, new CommandParameterAst(start, end, state.name(token), null, end)));
    }

    private ExpressionAst arrayLiteral(boolean numbersEndAtTernary) {
        ExpressionAst first = unaryExpression(numbersEndAtTernary);
        if (first == null || state.peekKind() != TokenKind.Comma || state.commaDisabled) {
            return first;
        }
        List<ExpressionAst> elements = new ArrayList<>();
        elements.add(first);
        while (state.peekKind() == TokenKind.Comma) {
            int comma = state.next();
            int commaStart = state.start(comma);
            int commaEnd = state.end(comma);
            state.skipNewlines();
            ExpressionAst element = unaryExpression(true);
            if (element == null) {
                state.incompleteAfter(ErrorId.MissingExpressionAfterToken, commaEnd, TokenKind.Comma.text());
                elements.add(Nodes.errorExpression(commaStart, commaEnd));
                break;
            }
            elements.add(element);
        }
        return new ArrayLiteralAst(first.start(), Nodes.last(elements).end(), elements);
    }

    /** Operators before an operand, casts, and the operand itself; or null. */
    ExpressionAst unaryExpression(boolean numbersEndAtTernary) {
        int token = operandToken(numbersEndAtTernary);
        TokenKind kind = state.kind(token);
        ExpressionAst expression;
        if (kind.isUnaryOperator()) {
            if (state.commaDisabled && kind == TokenKind.Comma) {
                return null;
            }
            expression = withOperator(token, kind);
            if (expression instanceof ErrorExpressionAst) {
                return expression;
            }
        } else if (kind == TokenKind.LBracket) {
            List<AttributeBaseAst> attributes = rules.attributes.attributeList(true);
            if (attributes.isEmpty()) {
                return null;
            }
            expression = attributed(state.start(token), attributes);
            if (expression instanceof ErrorExpressionAst) {
                return expression;
            }
        } else {
            expression = rules.primaries.primary(true);
        }
        return expression == null ? null : withPostfix(expression);
    }

    /** The first token of an operand: signs belong to numbers here, so a lone sign already read is read again. */
    private int operandToken(boolean numbersEndAtTernary) {
        boolean signedNumbers = state.tokenizer.settings().signedNumbers();
        boolean oldNumbersEnd = state.tokenizer.settings().numbersEndAtTernary();
        try {
            state.tokenizer.settings().setSignedNumbers(true);
            state.tokenizer.settings().setNumbersEndAtTernary(numbersEndAtTernary && state.seven());
            if (state.hasPending()) {
                TokenKind pending = state.pendingKind();
                boolean readAgain = pending == TokenKind.Minus
                        || numbersEndAtTernary && pending == TokenKind.Generic && state.seven();
                if (readAgain) {
                    state.resync(state.start(state.peek()));
                }
            }
            return state.peek();
        } finally {
            state.tokenizer.settings().setSignedNumbers(signedNumbers);
            state.tokenizer.settings().setNumbersEndAtTernary(oldNumbersEnd);
        }
    }

    private ExpressionAst withOperator(int token, TokenKind kind) {
        int start = state.start(token);
        int end = state.end(token);
        if (rules.depth.isExhausted()) {
            return Nodes.errorExpression(start, rules.depth.giveUp(start, end, TokenKind.NewLine));
        }
        state.skipToken();
        state.skipNewlines();
        ExpressionAst child = rules.depth.nested(() -> unaryExpression(true));
        if (child == null) {
            state.incompleteAfter(ErrorId.MissingExpressionAfterOperator, end, state.shown(token));
            return Nodes.errorExpression(start, end);
        }
        return kind == TokenKind.Comma
                ? new ArrayLiteralAst(start, child.end(), List.of(child))
                : new UnaryExpressionAst(start, child.end(), kind, child);
    }

    private ExpressionAst withPostfix(ExpressionAst expression) {
        int token = state.peek();
        TokenKind kind = state.kind(token);
        if (kind != TokenKind.PlusPlus && kind != TokenKind.MinusMinus) {
            return expression;
        }
        state.skipToken();
        TokenKind postfix = kind == TokenKind.PlusPlus ? TokenKind.PostfixPlusPlus : TokenKind.PostfixMinusMinus;
        return new UnaryExpressionAst(expression.start(), state.end(token), postfix, expression);
    }

    /** A type, a cast, or an expression with attributes; the brackets were read. */
    private ExpressionAst attributed(int start, List<AttributeBaseAst> attributes) {
        AttributeBaseAst last = Nodes.last(attributes);
        ExpressionAst expression;
        if (last instanceof TypeConstraintAst type) {
            expression = typeOrCast(type);
        } else {
            state.skipNewlines();
            ExpressionAst child = child(last);
            if (child == null) {
                state.incomplete(ErrorId.UnexpectedAttribute, last.start(), last.end(), last.typeName().fullName());
                return new ErrorExpressionAst(start, last.end(), state.seven() ? attributes : List.of());
            }
            expression = new AttributedExpressionAst(last.start(), child.end(), last, child);
        }
        for (int i = attributes.size() - 2; i >= 0; i--) {
            AttributeBaseAst attribute = attributes.get(i);
            expression = attribute instanceof TypeConstraintAst type
                    ? new ConvertExpressionAst(type.start(), expression.end(), type, expression)
                    : new AttributedExpressionAst(attribute.start(), expression.end(), attribute, expression);
        }
        return expression;
    }

    private ExpressionAst child(AttributeBaseAst attribute) {
        if (rules.depth.isExhausted()) {
            int end = attribute.end();
            return Nodes.errorExpression(end, rules.depth.giveUp(attribute.start(), end, TokenKind.NewLine));
        }
        return rules.depth.nested(() -> unaryExpression(true));
    }

    private ExpressionAst typeOrCast(TypeConstraintAst type) {
        TypeExpressionAst literal = new TypeExpressionAst(type.start(), type.end(), type.typeName());
        int access = state.nextMemberAccess(false);
        if (access != ParseState.NONE) {
            return rules.members.postfixes(access, literal);
        }
        TokenKind kind = state.peekKind();
        if (kind == TokenKind.NewLine || kind == TokenKind.Comma) {
            return literal;
        }
        ExpressionAst child = child(type);
        return child == null ? literal : new ConvertExpressionAst(type.start(), child.end(), type, child);
    }
}
