package dev.exlint.ui.view;

import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.Tone;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Shows all there is to say about one line, as text that can be selected. On the user interface's thread. */
public final class DetailsPane {

    private static final int MARGIN = 6;

    private final StyledText widget;

    /**
     * Makes the pane.
     *
     * @param parent what it lies in
     */
    public DetailsPane(Composite parent) {
        widget = new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.LEFT_TO_RIGHT);
        widget.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        widget.setWordWrap(true);
        widget.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = ViewMessages.DetailsName;
            }
        });
    }

    /** {@return the widget} */
    public StyledText widget() {
        return widget;
    }

    /**
     * Shows the details of lines, one after the other.
     *
     * @param selected the lines
     */
    public void show(List<Line> selected) {
        StringBuilder text = new StringBuilder();
        List<StyleRange> bold = new ArrayList<>();
        for (Line node : selected) {
            append(text, bold, node.label(), true);
            append(text, bold, node.remark(), false);
            node.details().forEach(entry -> append(text, bold, entry));
            text.append('\n');
        }
        widget.setText(text.toString());
        widget.setStyleRanges(bold.toArray(StyleRange[]::new));
    }

    private static void append(StringBuilder text, List<StyleRange> bold, Entry entry) {
        text.append('\n');
        append(text, bold, entry.label(), true);
        for (Part part : entry.value().parts()) {
            append(text, bold, part.text().isEmpty() ? "" : "  " + part.text(), part.tone() == Tone.BAD || part.tone() == Tone.STRONG);
        }
    }

    private static void append(StringBuilder text, List<StyleRange> bold, String line, boolean loud) {
        if (line.isEmpty()) {
            return;
        }
        if (loud) {
            bold.add(new StyleRange(text.length(), line.length(), null, null, SWT.BOLD));
        }
        text.append(line).append('\n');
    }

    /**
     * A line of a view.
     *
     * @param label what it is
     * @param remark what matters most about it; may be empty
     * @param details all there is to say about it
     */
    public record Line(String label, String remark, List<Entry> details) {

        /** Copies the list. */
        public Line {
            details = List.copyOf(details);
        }
    }
}
