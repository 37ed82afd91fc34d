package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SubExpressionAst;
import dev.exlint.powershell.ast.TypeExpressionAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.token.NumberValue;

/**
 * The constants a {@code #requires} line may use: text, numbers, lists and tables of them.
 *
 * <p>Values that only matter as "not text" are kept as they come; nothing is computed.
 */
final class RequiresConstants {
    /** The answer for anything that has to be evaluated. */
    static final Object NOT_CONSTANT = new Object();

    /** The value of {@code $null}. */
    static final Object NULL = new Object();

    private static final Object OTHER = new Object();
    private static final Map<String, Object> VARIABLES = Map.of("TRUE", true, "FALSE", false, "NULL", NULL);
    private static final int DEEPEST = 50;
    private static final double LARGEST_PLAIN = 1e15;

    private RequiresConstants() {
    }

    /** Text, a number, a list, a table, something else that is constant, or {@link #NOT_CONSTANT}. */
    static Object valueOf(Ast argument) {
        return value(argument, 0);
    }

    /** A value as the engine makes a text of it. */
    static String textOf(Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "True" : "False";
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < LARGEST_PLAIN) {
            return String.valueOf(number.longValue());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RequiresConstants::textOf).collect(Collectors.joining(" "));
        }
        return value == NULL ? "" : String.valueOf(value);
    }

    private static Object value(Ast node, int depth) {
        if (depth > DEEPEST) {
            return NOT_CONSTANT;
        }
        if (node instanceof StringConstantExpressionAst text) {
            return text.value();
        }
        if (node instanceof ConstantExpressionAst constant) {
            Object value = constant.constant().orElse(OTHER);
            return value instanceof NumberValue number ? number.value() : value;
        }
        if (node instanceof ArrayLiteralAst list) {
            return list(list, depth);
        }
        if (node instanceof HashtableAst table) {
            return table(table, depth);
        }
        if (node instanceof ParenExpressionAst paren) {
            return pipeline(paren.pipeline(), depth);
        }
        if (node instanceof SubExpressionAst sub) {
            List<StatementAst> statements = sub.subExpression().statements();
            return statements.size() == 1 && sub.subExpression().traps().isEmpty() ? pipeline(statements.get(0), depth) : NOT_CONSTANT;
        }
        if (node instanceof VariableExpressionAst variable) {
            return VARIABLES.getOrDefault(variable.name().toUpperCase(Locale.ROOT), NOT_CONSTANT);
        }
        if (node instanceof UnaryExpressionAst unary) {
            return folded(unary.child(), depth);
        }
        if (node instanceof ConvertExpressionAst cast) {
            return folded(cast.child(), depth);
        }
        return node instanceof TypeExpressionAst ? OTHER : NOT_CONSTANT;
    }

    private static Object folded(Ast child, int depth) {
        return value(child, depth + 1) == NOT_CONSTANT ? NOT_CONSTANT : OTHER;
    }

    private static Object pipeline(Ast statement, int depth) {
        if (statement instanceof CommandExpressionAst expression && expression.redirections().isEmpty()) {
            return value(expression.expression(), depth + 1);
        }
        if (statement instanceof PipelineAst pipeline && pipeline.pipelineElements().size() == 1 && !pipeline.isBackground()) {
            return pipeline(pipeline.pipelineElements().get(0), depth + 1);
        }
        return NOT_CONSTANT;
    }

    private static Object list(ArrayLiteralAst list, int depth) {
        List<Object> values = new ArrayList<>();
        for (ExpressionAst element : list.elements()) {
            Object value = value(element, depth + 1);
            if (value == NOT_CONSTANT) {
                return NOT_CONSTANT;
            }
            values.add(value);
        }
        return values;
    }

    private static Object table(HashtableAst table, int depth) {
        Map<Object, Object> values = new LinkedHashMap<>();
        for (HashtableAst.KeyValuePair pair : table.keyValuePairs()) {
            Object key = value(pair.key(), depth + 1);
            Object value = pipeline(pair.value(), depth);
            if (key == NOT_CONSTANT || value == NOT_CONSTANT) {
                return NOT_CONSTANT;
            }
            values.put(key, value);
        }
        return values;
    }
}
