package dev.exlint.ui.environment;

import dev.exlint.ui.view.ScriptPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jface.viewers.TreePath;

/** Finds the certificates that a place in a script speaks of. A pure function. */
final class NamedCertificateLines {

    private NamedCertificateLines() {
    }

    /** The lines of the certificates that the call at this place names, also through variables; else those with the thumbprint. */
    static List<TreePath> of(ScriptPlace place, List<EnvironmentNode> roots) {
        List<TreePath> named = paths(roots, node -> isNamedHere(place, node));
        return named.isEmpty() && !place.thumbprint().isEmpty() ? paths(roots, node -> node.text().contains(place.thumbprint())) : named;
    }

    private static boolean isNamedHere(ScriptPlace place, EnvironmentNode node) {
        return node.calls().stream().anyMatch(call -> call.file().equals(place.file()) && call.start() <= place.offset()
                && place.offset() <= call.end());
    }

    /** Servers, and below them certificates. */
    private static List<TreePath> paths(List<EnvironmentNode> roots, Predicate<EnvironmentNode> wanted) {
        List<TreePath> paths = new ArrayList<>();
        for (EnvironmentNode root : roots) {
            for (EnvironmentNode server : root.key().equals(EnvironmentTree.SERVERS) ? root.children() : List.<EnvironmentNode>of()) {
                server.children().stream().filter(wanted)
                        .forEach(certificate -> paths.add(new TreePath(new Object[] {root, server, certificate})));
            }
        }
        return paths;
    }
}
