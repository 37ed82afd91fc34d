package dev.exlint.ui.colour;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;

/**
 * Brings coloured ranges to the widget, as few as will do. On the user interface's thread.
 *
 * <p>The trap: equal ranges are not enough to leave a place alone. Replaced text has lost its styles, or taken those of its neighbour, even
 * if the new token is as long as the old one. So the places that were edited are painted too.
 */
final class Painter {

    private final ITextViewer viewer;
    private final Palette palette;
    private ColouredText painted = ColouredText.none(0);
    private int editedAfterStart = Integer.MAX_VALUE;
    private int editedBeforeEnd = Integer.MAX_VALUE;

    Painter(ITextViewer viewer, Palette palette) {
        this.viewer = viewer;
        this.palette = palette;
    }

    /** Another document is coming: nothing is painted. */
    void forget() {
        painted = ColouredText.none(0);
        everythingEdited();
    }

    /** The document was edited; remembers the distance of all edits since the last painting from both ends of the text. */
    void edited(DocumentEvent edit) {
        int end = edit.getOffset() + (edit.getText() == null ? 0 : edit.getText().length());
        editedAfterStart = Math.min(editedAfterStart, edit.getOffset());
        editedBeforeEnd = Math.min(editedBeforeEnd, edit.getDocument().getLength() - end);
    }

    /** Paints a text's ranges where they differ from what is there. */
    void paint(ColouredText text) {
        IDocument document = viewer.getDocument();
        if (document == null || document.getLength() != text.length()) {
            return;
        }
        int start = Math.min(Math.min(text.sameStart(painted), editedAfterStart), text.length());
        int end = text.length() - Math.min(Math.min(text.sameEnd(painted), editedBeforeEnd), text.length());
        painted = text;
        editedAfterStart = Integer.MAX_VALUE;
        editedBeforeEnd = Integer.MAX_VALUE;
        apply(start, Math.max(start, end));
    }

    /** Paints everything again, because the theme or the visible region changed. */
    void repaint() {
        IDocument document = viewer.getDocument();
        if (document != null && document.getLength() == painted.length()) {
            apply(0, painted.length());
        }
    }

    private void everythingEdited() {
        editedAfterStart = 0;
        editedBeforeEnd = 0;
    }

    /** Widens the place to whole ranges: a widget takes no half ones. */
    private void apply(int start, int end) {
        int first = painted.firstBehind(start);
        int from = first < painted.size() ? Math.min(start, painted.start(first)) : start;
        int to = end;
        int behind = first;
        while (behind < painted.size() && painted.start(behind) < to) {
            to = Math.max(to, painted.end(behind));
            behind++;
        }
        if (to == from) {
            return;
        }
        TextPresentation presentation = new TextPresentation(new Region(from, to - from), behind - first + 1);
        presentation.setDefaultStyleRange(palette.style(from, to - from, TokenColour.PLAIN));
        for (int i = first; i < behind; i++) {
            presentation.addStyleRange(palette.style(painted.start(i), painted.end(i) - painted.start(i), painted.colour(i)));
        }
        viewer.changeTextPresentation(presentation, false);
    }
}
