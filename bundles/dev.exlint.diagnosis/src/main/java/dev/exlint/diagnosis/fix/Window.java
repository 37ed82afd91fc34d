package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.parse.SyntaxTree;
import java.util.List;

/**
 * As much of a script as a fix can change the meaning of: the statement it edits, the next one, and the rest of that line.
 *
 * <p>It exists because a script with many findings would be parsed as often as it has fixes. The trap: a quote, a comment or a backtick
 * that a fix leaves open reaches into what follows, so what follows is looked at, too.
 *
 * @param start first UTF-16 unit
 * @param end exclusive
 */
record Window(int start, int end) {

    static Window of(SyntaxTree tree, Ast edited, Fix fix) {
        int from = edited.start();
        int to = edited.end();
        for (Edit edit : fix.edits()) {
            from = Math.min(from, edit.start());
            to = Math.max(to, edit.end());
        }
        String source = tree.source().text();
        List<Ast> path = AstPath.covering(tree.root(), from, to).nodes();
        for (int i = path.size() - 1; i > 0; i--) {
            Ast list = path.get(i - 1);
            if (list instanceof NamedBlockAst || list instanceof StatementBlockAst) {
                int end = Blanks.lineEnd(source, endOfNext(list, path.get(i)));
                return new Window(path.get(i).start(), Math.max(end, to));
            }
        }
        return new Window(0, source.length());
    }

    private static int endOfNext(Ast list, Ast statement) {
        List<Ast> statements = list.children();
        int next = statements.indexOf(statement) + 1;
        return next < statements.size() ? Math.max(statement.end(), statements.get(next).end()) : statement.end();
    }

    /** The same fix of the text of this window. */
    Fix shifted(Fix fix) {
        return new Fix(fix.title(), fix.kind(), fix.edits().stream()
                .map(each -> new Edit(each.start() - start, each.end() - start, each.text())).toList());
    }

    /** Whether a node of the window's own tree stands where that node of the script does. */
    boolean isAt(Ast node, Ast ofScript) {
        return node.start() + start == ofScript.start() && node.end() + start == ofScript.end() && node.nodeType() == ofScript.nodeType();
    }
}
