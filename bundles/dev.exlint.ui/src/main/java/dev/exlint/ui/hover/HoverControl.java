package dev.exlint.ui.hover;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.editors.text.EditorsUI;

/**
 * The popup, or our part of a popup that several hovers share. On the user interface's thread.
 *
 * <p>The trap: for a shared popup the platform moves our widgets into its own window and asks us for the size all the same, so the size is
 * that of the window they are in now. Platforms before 4.38 take exactly this answer.
 */
final class HoverControl extends AbstractInformationControl implements IInformationControlExtension2 {

    private static final int MARGIN = 4;
    private static final int BORDER = 24;

    private StyledText text;

    /** The popup under the mouse, with a word on how to get into it. */
    HoverControl(Shell parent) {
        super(parent, EditorsUI.getTooltipAffordanceString());
        create();
    }

    /** The popup that has the focus, to scroll in and copy from. */
    private HoverControl(Shell parent, boolean resizable) {
        super(parent, resizable);
        create();
    }

    @Override
    protected void createContent(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL | SWT.LEFT_TO_RIGHT);
        text.setAlwaysShowScrollBars(false);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setBackground(JFaceColors.getInformationViewerBackgroundColor(parent.getDisplay()));
        text.setForeground(JFaceColors.getInformationViewerForegroundColor(parent.getDisplay()));
    }

    @Override
    public void setInput(Object input) {
        Hover hover = (Hover) input;
        text.setText(hover.text());
        text.setStyleRanges(hover.bold().stream().map(each -> new StyleRange(each.start(), each.length(), null, null, SWT.BOLD))
                .toArray(StyleRange[]::new));
    }

    @Override
    public boolean hasContents() {
        return text.getCharCount() > 0;
    }

    @Override
    public void setFocus() {
        super.setFocus();
        text.setFocus();
    }

    @Override
    public Point computeSizeHint() {
        Point most = computeSizeConstraints(0, 0);
        int width = text.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x;
        int height = text.getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true).y;
        return new Point(Math.min(width + BORDER, most.x), Math.min(height, most.y));
    }

    /** As much as helps a reader: evidence has more lines than the platform's popups usually show. */
    @Override
    public Point computeSizeConstraints(int widthInChars, int heightInChars) {
        var screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        return new Point(screen.width * 3 / 4, screen.height * 3 / 5);
    }

    @Override
    public IInformationControlCreator getInformationPresenterControlCreator() {
        return parent -> new HoverControl(parent, true);
    }
}
