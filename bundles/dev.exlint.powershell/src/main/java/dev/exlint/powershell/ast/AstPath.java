package dev.exlint.powershell.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from a root to the innermost node at a place: nodes don't know their parents, a path does.
 *
 * <p>The trap: a place between two nodes that touch belongs to the one that starts there; ask with {@link #before} at a caret that stands
 * behind what is being typed.
 */
public final class AstPath {

    private final List<Ast> nodes;

    private AstPath(List<Ast> nodes) {
        this.nodes = List.copyOf(nodes);
    }

    /**
     * Finds the innermost node that holds a character.
     *
     * @param root where to start
     * @param offset the place of the character, in UTF-16 units
     * @return the way to it; at least the root
     */
    public static AstPath at(Ast root, int offset) {
        return find(root, offset, offset + 1);
    }

    /**
     * Finds the innermost node that ends at or holds a caret: what was just typed.
     *
     * @param root where to start
     * @param offset the place of the caret
     * @return the way to it; at least the root
     */
    public static AstPath before(Ast root, int offset) {
        return find(root, Math.max(0, offset - 1), offset);
    }

    /**
     * Finds the innermost node that holds a range.
     *
     * @param root where to start
     * @param start where the range starts
     * @param end where it ends, exclusive
     * @return the way to it; at least the root
     */
    public static AstPath covering(Ast root, int start, int end) {
        return find(root, start, end);
    }

    private static AstPath find(Ast root, int start, int end) {
        List<Ast> nodes = new ArrayList<>();
        List<Ast> children = new ArrayList<>();
        for (Ast next = root; next != null; next = firstReaching(next, children, start, end)) {
            nodes.add(next);
        }
        return new AstPath(nodes);
    }

    /** The first child in source order that the range lies in, null if it lies in none; the list is for the use of this method. */
    private static Ast firstReaching(Ast node, List<Ast> children, int start, int end) {
        if (node instanceof NamedBlockAst block && block.traps().isEmpty()) {
            return firstReaching(block.statements(), start, end);
        }
        children.clear();
        node.addChildrenTo(children);
        return firstOf(children, start, end);
    }

    /** As above, for statements that follow each other: a script may have thousands. */
    private static Ast firstReaching(List<StatementAst> statements, int start, int end) {
        int low = 0;
        for (int high = statements.size(); low < high;) {
            int middle = (low + high) >>> 1;
            if (statements.get(middle).end() >= end) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < statements.size() && covers(statements.get(low), start, end) ? statements.get(low) : null;
    }

    private static Ast firstOf(List<Ast> children, int start, int end) {
        Ast first = null;
        for (int i = 0; i < children.size(); i++) {
            Ast child = children.get(i);
            if (reaches(child, start, end) && (first == null || child.isBefore(first))) {
                first = child;
            }
        }
        return first;
    }

    /** Whether the range lies in a node, or in an attribute before {@code param}, which lies outside of the block it belongs to. */
    private static boolean reaches(Ast child, int start, int end) {
        return covers(child, start, end)
                || child instanceof ParamBlockAst block && block.attributes().stream().anyMatch(each -> covers(each, start, end));
    }

    private static boolean covers(Ast node, int start, int end) {
        return node.start() <= start && node.end() >= end;
    }

    /** {@return the nodes from the root to the innermost} */
    public List<Ast> nodes() {
        return nodes;
    }

    /** {@return the innermost node} */
    public Ast innermost() {
        return nodes.get(nodes.size() - 1);
    }

    /**
     * Looks up from the innermost node.
     *
     * @param node a node on the path
     * @return its parent, empty for the root or a node that is not on the path
     */
    public Optional<Ast> parentOf(Ast node) {
        int index = nodes.indexOf(node);
        return index > 0 ? Optional.of(nodes.get(index - 1)) : Optional.empty();
    }

    /**
     * Finds the nearest node of a type, the innermost included.
     *
     * @param type the class of nodes
     * @param <T> the type of nodes
     * @return the nearest, if any
     */
    public <T extends Ast> Optional<T> enclosing(Class<T> type) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            if (type.isInstance(nodes.get(i))) {
                return Optional.of(type.cast(nodes.get(i)));
            }
        }
        return Optional.empty();
    }

    /** {@return the command around the place, the nearest one when commands nest} */
    public Optional<CommandAst> enclosingCommand() {
        return enclosing(CommandAst.class);
    }

    /** {@return the element of that command which the place is in: its name, a parameter or an argument; empty between two of them} */
    public Optional<CommandElementAst> enclosingElement() {
        for (int i = nodes.size() - 1; i > 0; i--) {
            if (nodes.get(i - 1) instanceof CommandAst command) {
                return command.commandElements().stream().filter(nodes.get(i)::equals).findFirst();
            }
        }
        return Optional.empty();
    }

    /** {@return the nearest statement around the place} */
    public Optional<StatementAst> enclosingStatement() {
        return enclosing(StatementAst.class);
    }
}
