package dev.exlint.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/**
 * Keeps the analysis of a viewer's document running, so that its markers follow the typing.
 *
 * <p>An own reconciler and no strategy: strategies of all plug-ins share one thread, and an exception of any of them ends reconciling in
 * that editor. May be installed in a compare viewer, without editor, without document, and again in another viewer.
 */
public final class LiveReconciler implements IReconciler, ITextInputListener {

    private final LiveScriptConnection connection = new LiveScriptConnection();
    private ITextViewer viewer;

    @Override
    public void install(ITextViewer textViewer) {
        uninstall();
        viewer = textViewer;
        viewer.addTextInputListener(this);
        connection.to(viewer.getDocument());
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            viewer.removeTextInputListener(this);
            viewer = null;
        }
        connection.close();
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
        connection.close();
    }

    @Override
    public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
        connection.to(newInput);
    }
}
