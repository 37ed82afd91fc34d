package dev.exlint.powershell.projection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.BaseCtorInvokeMemberExpressionAst;

/**
 * Writes a tree node by node with its own stack, since chains of operators nest without limit.
 */
final class TreeProjection {

    private final Sink sink;
    private final Deque<Iterator<Ast>> open = new ArrayDeque<>();

    TreeProjection(Sink sink) {
        this.sink = sink;
    }

    void write(Ast root) {
        begin(root);
        while (!open.isEmpty()) {
            Iterator<Ast> siblings = open.element();
            if (siblings.hasNext()) {
                begin(siblings.next());
            } else {
                open.pop();
                sink.endList();
                sink.endList();
            }
        }
    }

    private void begin(Ast node) {
        sink.beginList();
        sink.value(node.nodeType().engineName());
        sink.value(node.start());
        sink.value(node.end());
        Map<String, Object> details = NodeDetails.of(node);
        List<Ast> children = recordedChildren(node);
        if (!details.isEmpty() || !children.isEmpty()) {
            writeDetails(details);
        }
        if (children.isEmpty()) {
            sink.endList();
        } else {
            sink.beginList();
            open.push(children.iterator());
        }
    }

    private void writeDetails(Map<String, Object> details) {
        sink.beginObject();
        details.forEach((name, value) -> {
            sink.name(name);
            sink.value(value);
        });
        sink.endObject();
    }

    /** The data was recorded with one of the engine's older visitors, which do not see the call of the base constructor. */
    private static List<Ast> recordedChildren(Ast node) {
        List<Ast> children = node.children();
        boolean hidden = children.size() == 1 && children.get(0) instanceof BaseCtorInvokeMemberExpressionAst;
        return hidden ? List.of() : children;
    }
}
