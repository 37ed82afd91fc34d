package dev.exlint.powershell.ast;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Prints a tree as indented text, for tests and for people.
 */
public final class AstPrinter {

    private static final int LONGEST_TEXT = 60;

    private AstPrinter() {
    }

    /** A node waiting to be printed. */
    private record Pending(Ast node, int depth) {
    }

    /**
     * Prints a tree, one node a line: type, extent, and the text of nodes without children.
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
            if (children.isEmpty()) {
                lines.append("  ").append(excerpt(pending.node(), text));
            }
            lines.append('\n');
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Pending(children.get(i), pending.depth() + 1));
            }
        }
        return lines.toString();
    }

    private static String excerpt(Ast node, String text) {
        int start = Math.min(node.start(), text.length());
        int end = Math.max(start, Math.min(node.end(), text.length()));
        String excerpt = text.substring(start, end).replace("\r", "\\r").replace("\n", "\\n");
        return excerpt.length() > LONGEST_TEXT ? excerpt.substring(0, LONGEST_TEXT) + "…" : excerpt;
    }
}
