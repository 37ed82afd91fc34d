package dev.exlint.ui.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** A tree of {@link ViewNode}s beside a pane of details. On the user interface's thread. */
public final class NodeTree {

    private final TreeViewer viewer;
    private final DetailsPane details;
    private final Set<String> collapsed = new HashSet<>();

    /**
     * Prepares a viewer.
     *
     * @param viewer shows the nodes
     * @param details shows what is selected
     * @param name what a screen reader calls the tree
     */
    public NodeTree(TreeViewer viewer, DetailsPane details, String name) {
        this.viewer = viewer;
        this.details = details;
        Content content = new Content();
        viewer.setUseHashlookup(true);
        viewer.setComparer(content);
        viewer.setContentProvider(content);
        viewer.setInput(List.of());
        viewer.addSelectionChangedListener(event -> showDetails());
        viewer.addTreeListener(new ITreeViewerListener() {
            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                collapsed.add(((ViewNode) event.getElement()).key());
            }

            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                collapsed.remove(((ViewNode) event.getElement()).key());
            }
        });
        viewer.getTree().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }
        });
    }

    /**
     * Shows other nodes, all of them expanded but those that the user collapsed.
     *
     * @param roots the nodes
     */
    public void showExpanded(List<? extends ViewNode> roots) {
        ISelection selection = viewer.getSelection();
        viewer.getTree().setRedraw(false);
        viewer.setInput(roots);
        viewer.expandAll();
        for (Object each : viewer.getExpandedElements()) {
            if (each instanceof ViewNode node && collapsed.contains(node.key())) {
                viewer.setExpandedState(each, false);
            }
        }
        viewer.setSelection(selection);
        viewer.getTree().setRedraw(true);
        showDetails();
    }

    /**
     * Shows other nodes and keeps what is selected and expanded.
     *
     * @param roots the nodes
     * @param levels how far to expand them if there were none before
     * @param more what else to do before the tree is painted again, given the viewer and the nodes
     * @param <T> the kind of nodes
     */
    public <T extends ViewNode> void show(List<T> roots, int levels, BiConsumer<TreeViewer, List<T>> more) {
        boolean first = viewer.getTree().getItemCount() == 0;
        Object[] expanded = viewer.getExpandedElements();
        ISelection selection = viewer.getSelection();
        viewer.getTree().setRedraw(false);
        viewer.setInput(roots);
        if (first) {
            viewer.expandToLevel(levels);
        } else {
            viewer.setExpandedElements(expanded);
            viewer.setSelection(selection);
        }
        more.accept(viewer, roots);
        viewer.getTree().setRedraw(true);
        showDetails();
    }

    private void showDetails() {
        details.show(selected(ViewNode.class).map(ViewNode::shown).toList());
    }

    /**
     * What is selected now.
     *
     * @param type the kind of nodes
     * @param <T> the kind of nodes
     * @return them
     */
    public <T extends ViewNode> Stream<T> selected(Class<T> type) {
        return Stream.of(viewer.getStructuredSelection().toArray()).filter(type::isInstance).map(type::cast);
    }

    /**
     * Opens a script at a place.
     *
     * @param page where to
     * @param file the script
     * @param start first UTF-16 code unit
     * @param end end, exclusive
     */
    public static void open(IWorkbenchPage page, IFile file, int start, int end) {
        try {
            if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
                editor.selectAndReveal(start, end - start);
            }
        } catch (PartInitException e) {
            Platform.getLog(NodeTree.class).log(e.getStatus());
        }
    }

    /** Tells nodes by their keys, so that a change keeps selection and expansion. */
    private static final class Content implements ITreeContentProvider, IElementComparer {

        @Override
        public Object[] getElements(Object input) {
            return input instanceof List<?> roots ? roots.toArray() : new Object[0];
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof ViewNode node ? node.children().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ViewNode node && !node.children().isEmpty();
        }

        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof ViewNode node && other instanceof ViewNode second ? node.key().equals(second.key()) : one == other;
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof ViewNode node ? node.key().hashCode() : System.identityHashCode(element);
        }
    }
}
