package dev.exlint.powershell.ast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * A node of the syntax tree, of the same kind and with the same extent as the engine's.
 *
 * <p>Nodes are immutable, compare by identity and know their children but not their parent: {@link AstPath} finds the way from the root.
 * Offsets are UTF-16 units of the text without byte order mark, ends exclusive. The trap: a few children lie outside of their parent
 * (the attributes of a {@code param} block, for instance), exactly as in the engine.
 */
public abstract sealed class Ast
        permits ScriptBlockAst, ParamBlockAst, ParameterAst, NamedBlockAst, StatementBlockAst, AttributeBaseAst, NamedAttributeArgumentAst,
                CatchClauseAst, StatementAst, MemberAst, CommandElementAst, RedirectionAst {

    private static final Comparator<Ast> SOURCE_ORDER = Comparator.comparingInt(Ast::start).thenComparingInt(Ast::end);

    private final int start;
    private final int end;

    Ast(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** {@return where the node starts} */
    public final int start() {
        return start;
    }

    /** {@return where the node ends, exclusive} */
    public final int end() {
        return end;
    }

    /** {@return the type for an exhaustive {@code switch}} */
    public abstract NodeType nodeType();

    /** {@return the children in source order: by start, then end, ties in the order in which the engine visits them} */
    public final List<Ast> children() {
        List<Ast> children = new ArrayList<>();
        collectChildren(children);
        if (!inSourceOrder(children)) {
            children.sort(SOURCE_ORDER);
        }
        return Collections.unmodifiableList(children);
    }

    /** {@return the children in the order in which the engine visits them, which decides the order of semantic errors} */
    public final List<Ast> childrenInVisitingOrder() {
        List<Ast> children = new ArrayList<>();
        collectChildren(children);
        return Collections.unmodifiableList(children);
    }

    /**
     * Adds the children in the order in which the engine visits them, for walks that make no garbage.
     *
     * @param into takes the children
     */
    public final void addChildrenTo(List<Ast> into) {
        collectChildren(into);
    }

    /** Adds the children so that the first one in source order is the last of the list, for walks with a stack of their own. */
    final void pushChildren(List<Ast> stack) {
        int first = stack.size();
        collectChildren(stack);
        if (stack.size() - first > 1) {
            List<Ast> children = stack.subList(first, stack.size());
            if (!inSourceOrder(children)) {
                children.sort(SOURCE_ORDER);
            }
            Collections.reverse(children);
        }
    }

    /** Whether it comes before another node in source order; neither does if they have the same extent. */
    final boolean isBefore(Ast other) {
        return start < other.start || start == other.start && end < other.end;
    }

    /** Adds the children in the engine's visiting order. */
    abstract void collectChildren(List<Ast> into);

    static void addIfPresent(Ast child, List<Ast> into) {
        if (child != null) {
            into.add(child);
        }
    }

    /** An unmodifiable copy, for the short lists of most nodes without the array that {@link List#copyOf} makes on the way. */
    static <T> List<T> copy(List<? extends T> list) {
        if (!(list instanceof ArrayList)) {
            return List.copyOf(list);
        }
        return switch (list.size()) {
            case 0 -> List.of();
            case 1 -> List.of(list.get(0));
            case 2 -> List.of(list.get(0), list.get(1));
            case 3 -> List.of(list.get(0), list.get(1), list.get(2));
            case 4 -> List.of(list.get(0), list.get(1), list.get(2), list.get(3));
            default -> List.copyOf(list);
        };
    }

    /** Adds a list one by one, without the array a list makes to be added as a whole. */
    static void addAll(List<? extends Ast> children, List<Ast> into) {
        for (int i = 0; i < children.size(); i++) {
            into.add(children.get(i));
        }
    }

    private static boolean inSourceOrder(List<Ast> children) {
        for (int i = 1; i < children.size(); i++) {
            if (children.get(i).isBefore(children.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public final String toString() {
        return nodeType().engineName() + " " + start + ".." + end;
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }
}
