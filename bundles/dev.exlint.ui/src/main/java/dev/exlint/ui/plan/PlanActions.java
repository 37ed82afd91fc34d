package dev.exlint.ui.plan;

import dev.exlint.ui.editor.LiveScriptConnection;
import dev.exlint.ui.view.ViewActions;
import dev.exlint.workspace.plan.PlanExport;
import dev.exlint.workspace.problems.ScriptChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;

/** What the user can do in the view. On the user interface's thread. */
final class PlanActions {

    private final ChangePlanView view;
    private final TreeViewer viewer;
    private final StyledText details;
    private final ViewerFilter changesOnly = new ViewerFilter() {
        @Override
        public boolean select(Viewer asking, Object parent, Object element) {
            PlanNode node = (PlanNode) element;
            return node.isGroup() || node.isAffected();
        }
    };

    PlanActions(ChangePlanView view, TreeViewer viewer, StyledText details) {
        this.view = view;
        this.viewer = viewer;
        this.details = details;
    }

    void contribute() {
        IAction all = ViewActions.action(PlanViewMessages.ShowAll, IAction.AS_CHECK_BOX, () -> { });
        all.addPropertyChangeListener(event -> filter(!all.isChecked()));
        filter(true);
        List<IContributionItem> menu = List.of(new ActionContributionItem(all), new Separator(),
                item(PlanViewMessages.CopyText, () -> copy(PlanExport.TEXT)),
                item(PlanViewMessages.CopyMarkdown, () -> copy(PlanExport.MARKDOWN)), item(PlanViewMessages.SaveHtml, this::save),
                new Separator());
        new ViewActions(view, viewer, details, this::selectedText)
                .contribute(ViewActions.action(PlanViewMessages.GoTo, IAction.AS_PUSH_BUTTON, view::goToCall), menu);
    }

    private static IContributionItem item(String text, Runnable work) {
        return new ActionContributionItem(ViewActions.action(text, IAction.AS_PUSH_BUTTON, work));
    }

    private void copy(PlanExport format) {
        Display display = viewer.getControl().getDisplay();
        export(format, page -> display.asyncExec(() -> ViewActions.copy(page)));
    }

    private void save() {
        FileDialog dialog = new FileDialog(viewer.getControl().getShell(), SWT.SAVE);
        dialog.setText(PlanViewMessages.SaveTitle);
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] {"*.html"});
        view.plan().ifPresent(plan -> dialog.setFileName(plan.file().getFullPath().removeFileExtension().lastSegment() + ".html"));
        String chosen = view.plan().isPresent() ? dialog.open() : null;
        if (chosen != null) {
            export(PlanExport.HTML, PlanExportJob.file(Path.of(chosen)));
        }
    }

    private void export(PlanExport format, PlanExportJob.Receiver receiver) {
        Optional<ScriptChecks> checks = LiveScriptConnection.checks();
        if (checks.isPresent() && view.plan().isPresent()) {
            PlanExportJob.start(view.plan().get(), format, checks.get().texts(), receiver);
        }
    }

    private void filter(boolean on) {
        if (on) {
            viewer.addFilter(changesOnly);
        } else {
            viewer.removeFilter(changesOnly);
        }
    }

    /** A tab between columns. */
    private String selectedText() {
        return view.selected().map(node -> String.join("\t", node.label(), node.before(), node.after(), node.result()))
                .collect(Collectors.joining("\n"));
    }
}
