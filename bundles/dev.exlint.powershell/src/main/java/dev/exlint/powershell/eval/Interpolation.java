package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.ExpandableStringExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.ScriptPath;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Puts the values of its variables and subexpressions into a string.
 *
 * <p>The tree gives the text with escapes resolved and the nested expressions as written; here both are told apart again. The trap: the
 * same characters may stand in the text because they were escaped.
 */
final class Interpolation {

    private static final int MOST_CHARACTERS = 100_000;

    private Interpolation() {
    }

    static Value of(Evaluation run, ExpandableStringExpressionAst node) {
        List<Value> values = new ArrayList<>();
        for (ExpressionAst nested : node.nestedExpressions()) {
            values.add(run.expressions.value(nested));
        }
        if (run.isDead()) {
            return Known.NULL;
        }
        List<String> texts = literals(run, node);
        if (texts.isEmpty()) {
            return new Unknown(UnknownReason.OPERATION, "a string with escaped variables");
        }
        boolean alone = values.size() == 1 && texts.get(0).isEmpty() && texts.get(1).isEmpty();
        if (alone && values.get(0) instanceof Known known && known.content() instanceof LocalComputer) {
            return known;
        }
        if (texts.get(0).isEmpty() && values.get(0) instanceof Known known && known.content() instanceof ScriptPath path) {
            return beside(path, values, texts);
        }
        String separator = separator(run);
        Value result = new Known(texts.get(0));
        for (int i = 0; i < values.size(); i++) {
            result = append(result, TextForm.of(values.get(i), separator), texts.get(i + 1));
        }
        return result;
    }

    /** A path that goes on from one beside the script. */
    private static Value beside(ScriptPath start, List<Value> values, List<String> texts) {
        StringBuilder rest = new StringBuilder(texts.get(1));
        for (int i = 1; i < values.size(); i++) {
            Value text = TextForm.of(values.get(i), " ");
            if (!(text instanceof Known known)) {
                return text instanceof Unknown ? text : new Unknown(UnknownReason.BRANCHES, "");
            }
            rest.append(known.content()).append(texts.get(i + 1));
        }
        return Paths.joined(start, rest.toString()).map(each -> (Value) new Known(each))
                .orElse(new Unknown(UnknownReason.DRIVE_ITEM, "a path"));
    }

    /** What stands between array elements: {@code $OFS}, a blank unless the script sets it. */
    static String separator(Evaluation run) {
        Value separator = run.variable("ofs");
        return separator instanceof Known known && known.content() instanceof String text ? text : " ";
    }

    private static Value append(Value start, Value text, String literal) {
        if (start instanceof Unknown || text instanceof Unknown) {
            return start instanceof Unknown ? start : text;
        }
        Value joined = null;
        for (Known head : ValueJoin.alternatives(start)) {
            for (Known tail : ValueJoin.alternatives(text)) {
                String combined = (String) head.content() + tail.content() + literal;
                if (combined.length() > MOST_CHARACTERS) {
                    return new Unknown(UnknownReason.TOO_MUCH_WORK, "");
                }
                joined = joined == null ? new Known(combined) : ValueJoin.join(joined, new Known(combined));
            }
        }
        return joined instanceof OneOf || joined instanceof Known ? joined : new Unknown(UnknownReason.BRANCHES, "");
    }

    /** The texts before, between and after the nested expressions; empty if they can't be told apart. */
    private static List<String> literals(Evaluation run, ExpandableStringExpressionAst node) {
        List<String> texts = new ArrayList<>();
        String value = node.value();
        int from = 0;
        for (ExpressionAst nested : node.nestedExpressions()) {
            String written = run.text(nested);
            int at = value.indexOf(written, from);
            if (at < 0 || isAmbiguous(node, run, value, written)) {
                return decoded(run, node);
            }
            texts.add(value.substring(from, at));
            from = at + written.length();
        }
        texts.add(value.substring(from));
        return texts;
    }

    /** Whether the nested text stands more often in the value than it is nested. */
    private static boolean isAmbiguous(ExpandableStringExpressionAst node, Evaluation run, String value, String written) {
        long nested = 0;
        for (ExpressionAst each : node.nestedExpressions()) {
            nested += occurrences(run.text(each), written);
        }
        return occurrences(value, written) != nested;
    }

    private static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    /** The texts from the source, for quoted strings; empty for words that glue quotes. */
    private static List<String> decoded(Evaluation run, ExpandableStringExpressionAst node) {
        String source = run.tree.source().text();
        int start;
        int end;
        boolean here = false;
        switch (node.stringConstantType()) {
            case DoubleQuoted -> {
                start = node.start() + 1;
                end = node.end() - 1;
            }
            case DoubleQuotedHereString -> {
                here = true;
                start = Escapes.afterLine(source, node.start());
                end = Escapes.beforeLine(source, node.end() - 2);
            }
            default -> {
                return List.of();
            }
        }
        List<String> texts = new ArrayList<>();
        for (ExpressionAst nested : node.nestedExpressions()) {
            texts.add(Escapes.resolve(source, start, nested.start(), here, run.tree.dialect().isPowerShell7()));
            start = nested.end();
        }
        texts.add(Escapes.resolve(source, start, Math.max(start, end), here, run.tree.dialect().isPowerShell7()));
        return texts;
    }
}
