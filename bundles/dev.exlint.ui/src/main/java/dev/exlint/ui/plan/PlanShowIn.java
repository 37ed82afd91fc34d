package dev.exlint.ui.plan;

import dev.exlint.ui.view.ScriptPlace;
import dev.exlint.workspace.analysis.ScriptFiles;
import java.util.Optional;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.IShowInTargetList;
import org.eclipse.ui.part.ShowInContext;

/** Leads from a call in a script to its line in the plan, and from the plan to where others show the script. */
final class PlanShowIn implements IShowInSource, IShowInTarget, IShowInTargetList {

    private final ChangePlanView view;

    PlanShowIn(ChangePlanView view) {
        this.view = view;
    }

    @Override
    public ShowInContext getShowInContext() {
        return view.plan().map(plan -> new ShowInContext(plan.file(), new StructuredSelection(plan.file())))
                .orElseGet(() -> new ShowInContext(null, StructuredSelection.EMPTY));
    }

    @Override
    public boolean show(ShowInContext context) {
        Optional<ScriptPlace> place = ScriptPlace.of(context, view.getSite().getPage()).filter(each -> ScriptFiles.isScript(each.file()));
        place.ifPresent(view::reveal);
        return place.isPresent();
    }

    @Override
    public String[] getShowInTargetIds() {
        return new String[] {IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.ID_PROBLEM_VIEW};
    }
}
