package dev.exlint.powershell.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import dev.exlint.powershell.ast.ArrayExpressionAst;
import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.NumberValue;

/**
 * Turns the nodes of a data file into values; the first node that is computed ends it.
 */
final class DataValues {

    static final String NO_TABLE = "CouldNotParseAsPowerShellDataFileNoHashtableRoot";
    static final String NOT_DATA = "InvalidScriptBlockInDataSection";

    /** The engine's own limits for imported data files. */
    private static final int MOST_KEYS = 500;
    private static final int MOST_VALUES = 5_000;

    private int values;

    /** Ends the reading at the first refusal; never leaves this class. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient SyntaxError error;

        Refusal(String id, Ast node) {
            super(id, null, false, false);
            error = DataFile.error(id, node);
        }
    }

    DataReading table(StatementAst statement) {
        try {
            if (pure(statement) instanceof HashtableAst table) {
                return new DataReading.Read(table(table));
            }
            return new DataReading.Refused(DataFile.error(NO_TABLE, statement));
        } catch (Refusal refusal) {
            return new DataReading.Refused(refusal.error);
        }
    }

    private DataTable table(HashtableAst node) throws Refusal {
        if (node.keyValuePairs().size() > MOST_KEYS) {
            throw new Refusal("TooManyKeysInDataSection", node.keyValuePairs().get(MOST_KEYS).key());
        }
        List<DataEntry> entries = new ArrayList<>();
        for (HashtableAst.KeyValuePair pair : node.keyValuePairs()) {
            entries.add(new DataEntry(key(pair.key()), value(pair.value())));
        }
        return new DataTable(node.start(), node.end(), entries);
    }

    private DataValue key(ExpressionAst node) throws Refusal {
        if (node instanceof ConstantExpressionAst) {
            return value(node);
        }
        throw refusal(node);
    }

    private DataValue value(StatementAst statement) throws Refusal {
        ExpressionAst expression = pure(statement);
        if (expression == null) {
            throw refusal(statement);
        }
        return value(expression);
    }

    /** The expression a statement consists of, null if it is something else. */
    private static ExpressionAst pure(StatementAst statement) {
        return statement instanceof PipelineAst pipeline && !pipeline.isBackground() && pipeline.pipelineElements().size() == 1
                && pipeline.pipelineElements().get(0) instanceof CommandExpressionAst element && element.redirections().isEmpty()
                        ? element.expression()
                        : null;
    }

    private DataValue value(ExpressionAst node) throws Refusal {
        if (++values > MOST_VALUES) {
            throw new Refusal("TooManyValuesInDataSection", node);
        }
        if (node instanceof StringConstantExpressionAst text) {
            return new DataText(node.start(), node.end(), text.value());
        }
        if (node instanceof ConstantExpressionAst constant && constant.constant().orElse("") instanceof NumberValue number) {
            return new DataNumber(node.start(), node.end(), number);
        }
        if (node instanceof VariableExpressionAst variable) {
            return constant(variable);
        }
        if (node instanceof HashtableAst table) {
            return table(table);
        }
        if (node instanceof ArrayLiteralAst array) {
            List<DataValue> elements = new ArrayList<>();
            for (ExpressionAst element : array.elements()) {
                elements.add(value(element));
            }
            return new DataArray(node.start(), node.end(), elements);
        }
        if (node instanceof ArrayExpressionAst array) {
            return array(array);
        }
        throw refusal(node);
    }

    private static DataValue constant(VariableExpressionAst variable) throws Refusal {
        if (variable.splatted()) {
            throw refusal(variable);
        }
        return switch (variable.name().toLowerCase(Locale.ROOT)) {
            case "true" -> new DataBoolean(variable.start(), variable.end(), true);
            case "false" -> new DataBoolean(variable.start(), variable.end(), false);
            case "null" -> new DataNull(variable.start(), variable.end());
            default -> throw refusal(variable);
        };
    }

    /** What the statements give, one after the other: an array among them gives its elements. */
    private DataValue array(ArrayExpressionAst node) throws Refusal {
        List<DataValue> elements = new ArrayList<>();
        for (StatementAst statement : node.subExpression().statements()) {
            DataValue value = value(statement);
            if (value instanceof DataArray inner) {
                elements.addAll(inner.elements());
            } else {
                elements.add(value);
            }
        }
        return new DataArray(node.start(), node.end(), elements);
    }

    private static Refusal refusal(Ast node) {
        String id = switch (node.nodeType()) {
            case ExpandableStringExpression -> "ExpandableStringNotSupportedInDataSection";
            case SubExpression, ParenExpression -> "SubexpressionNotSupportedInDataSection";
            case BinaryExpression, UnaryExpression, TernaryExpression -> "OperatorNotSupportedInDataSection";
            case ConvertExpression, TypeExpression -> "TypeNotAllowedInDataSection";
            case VariableExpression -> "VariableReferenceNotSupportedInDataSection";
            case IfStatement -> "IfStatementNotSupportedInDataSection";
            case Command, Pipeline, PipelineChain -> "CmdletNotInAllowedListForDataSection";
            default -> NOT_DATA;
        };
        return new Refusal(id, node);
    }
}
