package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.ast.ArrayExpressionAst;
import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import dev.exlint.powershell.ast.SubExpressionAst;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A {@code -Services} argument as its author wrote it: words, and lists of words in {@code ( )}, {@code @( )}, {@code $( )}, after commas
 * or inside one quoted string.
 *
 * <p>
 * It exists because a fix has to know each element's own characters. The trap: a word inside a quoted list is an element too, but only
 * while the text between the quotes is the value itself; with an escape in it no offset can be trusted and the string is
 * {@linkplain Kind#OPEN open}.
 */
public final class ServicesList {

    /** What is known of an element. */
    public enum Kind {
        /** One word, or a number, whose text is its value. */
        WORD,
        /** A list of elements. */
        LIST,
        /** Anything whose value isn't plain to see: a variable, a call, an escape. */
        OPEN
    }

    /**
     * An element with its place in the source.
     *
     * @param kind
     *            what is known of it
     * @param start
     *            where it starts, quotes and brackets included
     * @param end
     *            where it ends, exclusive
     * @param word
     *            the word without quotes and blanks; empty unless it is a {@link Kind#WORD}
     * @param elements
     *            the elements of a {@link Kind#LIST} in source order
     */
    public record Element(Kind kind, int start, int end, String word, List<Element> elements) {

        /** Whether a word in it is left after those that match are gone. */
        boolean keepsAnything(Predicate<Element> gone) {
            return switch (kind) {
                case OPEN -> true;
                case WORD -> !gone.test(this);
                case LIST -> elements.isEmpty() || elements.stream().anyMatch(element -> element.keepsAnything(gone));
            };
        }

        /** Every word and open element, however deep, in source order. */
        public List<Element> leaves() {
            return kind == Kind.LIST ? elements.stream().flatMap(element -> element.leaves().stream()).toList() : List.of(this);
        }

        /** Whether any element, however deep, fulfils the condition. */
        public boolean any(Predicate<Element> condition) {
            return condition.test(this) || elements.stream().anyMatch(element -> element.any(condition));
        }
    }

    private final String source;

    private ServicesList(String source) {
        this.source = source;
    }

    /** Reads an argument; {@code source} is the text that its offsets count in. */
    public static Element read(String source, Ast argument) {
        return new ServicesList(source).element(argument);
    }

    private Element element(Ast node) {
        if (node instanceof StringConstantExpressionAst string) {
            return string(string);
        }
        if (node instanceof ConstantExpressionAst) {
            return new Element(Kind.WORD, node.start(), node.end(), source.substring(node.start(), node.end()), List.of());
        }
        if (node instanceof ArrayLiteralAst array) {
            return list(node, array.elements());
        }
        if (node instanceof ParenExpressionAst paren) {
            return statements(node, List.of(paren.pipeline()));
        }
        if (node instanceof ArrayExpressionAst array) {
            return array.subExpression().traps().isEmpty() ? statements(node, array.subExpression().statements()) : open(node);
        }
        if (node instanceof SubExpressionAst sub) {
            return sub.subExpression().traps().isEmpty() ? statements(node, sub.subExpression().statements()) : open(node);
        }
        return open(node);
    }

    private Element statements(Ast container, List<? extends StatementAst> statements) {
        List<Ast> expressions = new ArrayList<>();
        for (StatementAst statement : statements) {
            if (!(statement instanceof PipelineAst pipeline) || pipeline.isBackground() || pipeline.pipelineElements().size() != 1
                    || !(pipeline.pipelineElements().get(0) instanceof CommandExpressionAst expression)
                    || !expression.redirections().isEmpty()) {
                return open(container);
            }
            expressions.add(expression.expression());
        }
        return list(container, expressions);
    }

    private Element list(Ast container, List<? extends Ast> nodes) {
        List<Element> elements = new ArrayList<>(nodes.size());
        for (Ast node : nodes) {
            elements.add(element(node));
        }
        return new Element(Kind.LIST, container.start(), container.end(), "", List.copyOf(elements));
    }

    private Element string(StringConstantExpressionAst string) {
        boolean bare = string.stringConstantType() == StringConstantType.BareWord;
        boolean here = isHereString(string);
        int from = bare ? string.start() : here ? Blanks.afterLineEnd(source, Blanks.lineEnd(source, string.start())) : string.start() + 1;
        int to = from + string.value().length();
        boolean plain = to <= string.end() && source.substring(from, to).equals(string.value())
                && (!here || string.value().indexOf(',') > 0 && string.value().chars().noneMatch(c -> Blanks.isLineEnd((char) c)));
        if (!plain) {
            return open(string);
        }
        if (bare || string.value().indexOf(',') < 0) {
            return new Element(Kind.WORD, string.start(), string.end(), string.value().strip(), List.of());
        }
        List<Element> words = new ArrayList<>();
        for (int start = from; start <= to;) {
            int comma = source.indexOf(',', start);
            int end = comma < 0 || comma > to ? to : comma;
            words.add(word(start, end));
            start = end + 1;
        }
        return new Element(Kind.LIST, string.start(), string.end(), "", List.copyOf(words));
    }

    static boolean isHereString(Ast node) {
        return node instanceof StringConstantExpressionAst string
                && (string.stringConstantType() == StringConstantType.SingleQuotedHereString
                        || string.stringConstantType() == StringConstantType.DoubleQuotedHereString);
    }

    private Element word(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Blanks.isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && Blanks.isBlank(source.charAt(end - 1))) {
            end--;
        }
        return new Element(Kind.WORD, start, end, source.substring(start, end), List.of());
    }

    private static Element open(Ast node) {
        return new Element(Kind.OPEN, node.start(), node.end(), "", List.of());
    }
}
