package dev.exlint.ui.environment;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

/** Finds a line by all there is to say about it: a whole thumbprint, a name among many, the reason of a verdict. */
final class EnvironmentFilter extends PatternFilter {

    EnvironmentFilter() {
        setIncludeLeadingWildcard(true);
    }

    @Override
    protected boolean isLeafMatch(Viewer viewer, Object element) {
        return element instanceof EnvironmentNode node && wordMatches(node.text());
    }
}
