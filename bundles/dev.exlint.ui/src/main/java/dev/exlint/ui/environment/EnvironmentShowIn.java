package dev.exlint.ui.environment;

import dev.exlint.ui.view.ScriptPlace;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.part.ShowInContext;

/**
 * Leads from the view to where other parts show the same, and from a script's call to the certificate it names. On the user interface's
 * thread.
 */
final class EnvironmentShowIn implements IShowInSource, IShowInTarget, IShowInTargetList {

    private final EnvironmentView view;

    EnvironmentShowIn(EnvironmentView view) {
        this.view = view;
    }

    /** The scripts that name what is selected, else the files that the environment was read from. */
    @Override
    public ShowInContext getShowInContext() {
        List<IFile> named = view.selected().flatMap(node -> node.calls().stream()).map(call -> call.file()).distinct().toList();
        List<IFile> files = named.isEmpty() ? view.sources() : named;
        return new ShowInContext(files.isEmpty() ? null : files.get(0), new StructuredSelection(files));
    }

    @Override
    public boolean show(ShowInContext context) {
        Optional<ScriptPlace> place = ScriptPlace.of(context, view.getSite().getPage());
        place.ifPresent(view::reveal);
        return place.isPresent();
    }

    @Override
    public String[] getShowInTargetIds() {
        return new String[] {IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.ID_PROBLEM_VIEW};
    }
}
