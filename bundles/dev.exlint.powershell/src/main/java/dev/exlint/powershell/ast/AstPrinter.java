package dev.exlint.powershell.ast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Prints a tree as indented text, for tests and for people.
 */
public final class AstPrinter {

    private static final int LONGEST_TEXT = 60;
    /** The block of characters that picture control characters. */
    private static final char PICTURES = '\u2400';

    private AstPrinter() {
    }

    /** A node waiting to be printed. */
    private record Pending(Ast node, int depth) {
    }

    /**
     * Prints a tree, one node a line: type, extent, then the text of nodes without children, and the name or operator of others.
     *
     * @param root the root
     * @param text the text it was read from
     * @return the lines, each ending in a line feed
     */
    public static String print(Ast root, String text) {
        StringBuilder lines = new StringBuilder();
        Deque<Pending> open = new ArrayDeque<>(List.of(new Pending(root, 0)));
        while (!open.isEmpty()) {
            Pending pending = open.pop();
            List<Ast> children = pending.node().children();
            lines.append("  ".repeat(Math.min(pending.depth(), LONGEST_TEXT))).append(pending.node());
            String words = children.isEmpty() ? excerpt(pending.node(), text) : label(pending.node());
            lines.append(words.isEmpty() ? "" : "  ").append(words).append('\n');
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Pending(children.get(i), pending.depth() + 1));
            }
        }
        return lines.toString();
    }

    /** What tells a node apart from its like and is in none of its children; mostly nothing. */
    private static String label(Ast node) {
        if (node instanceof CommandParameterAst parameter) {
            return shown("-" + parameter.parameterName());
        } else if (node instanceof BinaryExpressionAst binary) {
            return binary.operator().name();
        } else if (node instanceof UnaryExpressionAst unary) {
            return unary.operator().name();
        } else if (node instanceof AssignmentStatementAst assignment) {
            return assignment.operator().name();
        } else if (node instanceof FunctionDefinitionAst function) {
            return shown(function.name());
        } else if (node instanceof TypeDefinitionAst type) {
            return shown(type.name());
        }
        return node instanceof NamedBlockAst block && !block.unnamed() ? block.blockKind().name() : "";
    }

    private static String excerpt(Ast node, String text) {
        int start = Math.min(node.start(), text.length());
        return shown(text.substring(start, Math.max(start, Math.min(node.end(), text.length()))));
    }

    /** On one line; what a terminal would obey instead of showing it becomes its picture. */
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST_TEXT); i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                shown.append(c == '\r' ? "\\r" : "\\n");
            } else if (c < ' ') {
                shown.append((char) (PICTURES + c));
            } else {
                shown.append(Character.isISOControl(c) || isDirection(c) ? '\uFFFD' : c);
            }
        }
        return text.length() > LONGEST_TEXT ? shown.append('…').toString() : shown.toString();
    }

    /** Marks that turn around the order in which a terminal shows characters. */
    private static boolean isDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
