package dev.exlint.ui.colour;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The colours of the present theme. Nothing is disposed here: the registry owns what it gives. On the user interface's thread.
 */
final class Palette {

    private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
    private final IPropertyChangeListener listener;

    /** Calls back when a colour of ours, or the whole theme, changes. */
    Palette(Runnable changed) {
        listener = event -> {
            if (event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME) || TokenColour.isOurs(event.getProperty())) {
                changed.run();
            }
        };
        themes.addPropertyChangeListener(listener);
    }

    void close() {
        themes.removePropertyChangeListener(listener);
    }

    /** The style of a range. */
    StyleRange style(int start, int length, TokenColour colour) {
        ColorRegistry registry = themes.getCurrentTheme().getColorRegistry();
        Color foreground = colour == TokenColour.PLAIN ? null : registry.get(colour.id());
        return new StyleRange(start, length, foreground, null, colour == TokenColour.KEYWORD ? SWT.BOLD : SWT.NORMAL);
    }
}
