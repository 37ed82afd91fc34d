package dev.exlint.ui.colour;

import dev.exlint.ui.editor.LiveScriptConnection;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.analysis.LiveScript;
import dev.exlint.workspace.analysis.LiveScriptListener;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/**
 * Paints the tokens of the shared analysis; there is no second lexer and nothing is computed on the user interface's thread.
 *
 * <p>Until the analysis of a new version is there, old styles move with the text, as the widget does by itself. May be installed in a
 * compare viewer, without document, and again in another viewer.
 */
public final class PowerShellPresentationReconciler implements IPresentationReconciler {

    private final LiveScriptConnection connection = new LiveScriptConnection();
    private final LiveScriptListener analysisListener = this::analysed;
    private final ViewerListener viewerListener = new ViewerListener();
    private ITextViewer viewer;
    private Palette palette;
    private Painter painter;

    @Override
    public void install(ITextViewer textViewer) {
        uninstall();
        viewer = textViewer;
        palette = new Palette(this::repaint);
        painter = new Painter(viewer, palette);
        StyledText widget = viewer.getTextWidget();
        if (widget != null) {
            widget.setOrientation(SWT.LEFT_TO_RIGHT);
        }
        viewer.addTextInputListener(viewerListener);
        viewer.addTextListener(viewerListener);
        connect(viewer.getDocument());
    }

    @Override
    public void uninstall() {
        disconnect();
        if (viewer != null) {
            viewer.removeTextInputListener(viewerListener);
            viewer.removeTextListener(viewerListener);
            palette.close();
            viewer = null;
            painter = null;
        }
    }

    @Override
    public IPresentationDamager getDamager(String contentType) {
        return null;
    }

    @Override
    public IPresentationRepairer getRepairer(String contentType) {
        return null;
    }

    private void connect(IDocument document) {
        connection.to(document);
        connection.script().ifPresent(script -> {
            script.addListener(analysisListener);
            script.finished().ifPresent(analysis -> paint(script, analysis));
        });
    }

    private void disconnect() {
        connection.script().ifPresent(script -> script.removeListener(analysisListener));
        connection.close();
    }

    /** On the analysis' thread: the ranges are made here, only the painting goes to the user interface. */
    private void analysed(LiveScript script, Analysis analysis, long version, boolean sameText) {
        ITextViewer shown = viewer;
        StyledText widget = shown == null ? null : shown.getTextWidget();
        if (widget != null && !widget.isDisposed()) {
            ColouredText text = coloured(analysis);
            widget.getDisplay().asyncExec(() -> paint(script, analysis, text));
        }
    }

    private void paint(LiveScript script, Analysis analysis) {
        paint(script, analysis, coloured(analysis));
    }

    private void paint(LiveScript script, Analysis analysis, ColouredText text) {
        boolean current = connection.script().orElse(null) == script && script.finished().orElse(null) == analysis;
        if (current && painter != null) {
            painter.paint(text);
        }
    }

    private void repaint() {
        if (painter != null) {
            painter.repaint();
        }
    }

    private static ColouredText coloured(Analysis analysis) {
        int length = analysis.source().length();
        return analysis instanceof Analysis.Parsed parsed ? ColouredText.of(parsed.tree().tokens(), length) : ColouredText.none(length);
    }

    private final class ViewerListener implements ITextInputListener, ITextListener {
        @Override
        public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
            disconnect();
            painter.forget();
        }

        @Override
        public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
            connect(newInput);
        }

        /** Text that appears without an edit comes from unfolding or a new visible region, without styles. */
        @Override
        public void textChanged(TextEvent event) {
            DocumentEvent edit = event.getDocumentEvent();
            if (edit != null) {
                painter.edited(edit);
            } else if (event.getViewerRedrawState()) {
                repaint();
            }
        }
    }
}
