package dev.exlint.ui.help;

import dev.exlint.workspace.problems.ProblemMarker;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerHelpContextProvider;

/** Leads from a marker to the explanation of its rule. Made by the platform; on the user interface's thread. */
public final class RuleMarkerHelp implements IMarkerHelpContextProvider {

    @Override
    public String getHelpContextForMarker(IMarker marker) {
        return hasHelpContextForMarker(marker) ? RuleHelp.id(marker.getAttribute(ProblemMarker.RULE, "")) : null;
    }

    @Override
    public boolean hasHelpContextForMarker(IMarker marker) {
        return !marker.getAttribute(ProblemMarker.RULE, "").isEmpty();
    }
}
