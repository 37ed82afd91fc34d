package dev.exlint.ui.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.part.ShowInContext;

/** Leads from a view to where other parts show the same files, and from a script to what the view says of it. */
final class ViewShowIn implements IShowInSource, IShowInTarget, IShowInTargetList {

    private final FollowingView view;

    ViewShowIn(FollowingView view) {
        this.view = view;
    }

    @Override
    public ShowInContext getShowInContext() {
        List<IFile> files = view.files();
        return new ShowInContext(files.isEmpty() ? null : files.get(0), new StructuredSelection(files));
    }

    @Override
    public boolean show(ShowInContext context) {
        Optional<ScriptPlace> place = ScriptPlace.of(context, view.getSite().getPage()).filter(each -> view.follows(each.file()));
        place.ifPresent(view::reveal);
        return place.isPresent();
    }

    @Override
    public String[] getShowInTargetIds() {
        return new String[] {IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.ID_PROBLEM_VIEW};
    }
}
