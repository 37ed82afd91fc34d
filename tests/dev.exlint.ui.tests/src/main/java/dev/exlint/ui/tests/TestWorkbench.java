package dev.exlint.ui.tests;

import dev.exlint.workspace.problems.ProblemMarker;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.eclipse.ui.texteditor.MarkerUtilities;

/**
 * The workbench the tests run in, on its own thread: waiting means handling its events. A wait has a limit and says what it waited for.
 */
public final class TestWorkbench {

    static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";
    static final String PROBLEMS_VIEW = "org.eclipse.ui.views.ProblemView";
    private static final String INTRO_VIEW = "org.eclipse.ui.internal.introview";
    /** As wide as the screen, so that popups find room beside the caret. */
    private static final int WIDTH = 1600;
    private static final int HEIGHT = 900;
    private static final int FIRST_COLUMN = 760;
    private static final long LIMIT_SECONDS = 40;

    private TestWorkbench() {
    }

    /** The window, of a size that screenshots are good to look at, without welcome page. */
    public static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IWorkbenchPage page = window.getActivePage();
        if (page.findViewReference(INTRO_VIEW) != null) {
            page.hideView(page.findViewReference(INTRO_VIEW));
        }
        window.getShell().setMaximized(false);
        window.getShell().setBounds(0, 0, WIDTH, HEIGHT);
        return page;
    }

    /** Opens a file in the editor its content type is bound to. */
    public static ITextEditor open(IFile file) throws PartInitException {
        IEditorPart part = IDE.openEditor(page(), file);
        ITextEditor editor = part.getAdapter(ITextEditor.class);
        waitFor("the editor of " + file.getName() + " to show its text",
                () -> widget(editor).getCharCount() == document(editor).getLength());
        return editor;
    }

    /** The document an editor shows. */
    public static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    static StyledText widget(ITextEditor editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }

    /** How many annotations of our markers an editor has. */
    static int annotations(ITextEditor editor) {
        int count = 0;
        Iterator<Annotation> all = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput()).getAnnotationIterator();
        while (all.hasNext()) {
            if (all.next() instanceof MarkerAnnotation ours && MarkerUtilities.isMarkerType(ours.getMarker(), ProblemMarker.TYPE)) {
                count++;
            }
        }
        return count;
    }

    /** Our markers on a file, by offset; none on one that is not there. */
    public static List<IMarker> markers(IFile file) {
        try {
            return !file.exists() ? List.of() : Arrays.stream(file.findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO))
                    .sorted(Comparator.comparingInt(marker -> marker.getAttribute(IMarker.CHAR_START, -1))).toList();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Our markers of one rule on a file. */
    public static List<IMarker> markers(IFile file, String rule) {
        return markers(file).stream().filter(marker -> marker.getAttribute(ProblemMarker.RULE, "").equals(rule)).toList();
    }

    /** Handles events until the condition holds, and fails after a while with what was waited for. */
    public static void waitFor(String what, Callable<Boolean> condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        Display display = Display.getCurrent();
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            handleEvents(display);
        }
    }

    /** Handles events until a moment has passed in which nothing was left to do; for what a screenshot shall show. */
    public static void settle() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(900);
        while (System.nanoTime() < end) {
            handleEvents(Display.getCurrent());
        }
    }

    /** Handles what is waiting to be painted; analyses that are done have asked for it before. */
    static void paint() {
        while (Display.getCurrent().readAndDispatch()) {
            // until none is left
        }
    }

    private static void handleEvents(Display display) {
        paint();
        display.timerExec(20, () -> {
            // wakes the display, so that conditions are asked again
        });
        display.sleep();
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Asks for the quick fixes at the caret, as Ctrl+1 does, and gives the popup's list. */
    static Table quickFixPopup(ITextEditor editor) {
        editor.getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.QUICK_ASSIST);
        waitFor("the popup with the fixes", () -> popupTable() != null);
        return popupTable();
    }

    /**
     * Waits until the Problems view has a group for each severity, expands them and widens the first column, as a user would to read a
     * message.
     */
    static void showProblems() {
        Composite window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        waitFor("the Problems view to list what is marked", () -> {
            long groups = severities();
            return trees(window, true).stream().anyMatch(tree -> tree.getItemCount() == groups);
        });
        for (Tree tree : trees(window, true)) {
            tree.getColumn(0).setWidth(FIRST_COLUMN);
            expand(tree);
        }
    }

    private static long severities() throws CoreException {
        IMarker[] problems = ResourcesPlugin.getWorkspace().getRoot().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE);
        return Arrays.stream(problems).map(marker -> marker.getAttribute(IMarker.SEVERITY, -1)).distinct().count();
    }

    /** Expands what the other views show. */
    static void expandTrees() {
        trees(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), false).forEach(TestWorkbench::expand);
    }

    private static List<Tree> trees(Composite parent, boolean withColumns) {
        List<Tree> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child instanceof Tree tree && tree.getColumnCount() > 0 == withColumns) {
                found.add(tree);
            } else if (child instanceof Composite composite) {
                found.addAll(trees(composite, withColumns));
            }
        }
        return found;
    }

    private static void expand(Tree tree) {
        for (TreeItem item : tree.getItems()) {
            Event expansion = new Event();
            expansion.item = item;
            tree.notifyListeners(SWT.Expand, expansion);
            item.setExpanded(true);
        }
    }

    /** The table of a popup that is shown beside the window, or null. */
    static Table popupTable() {
        Shell window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        for (Shell shell : Display.getCurrent().getShells()) {
            Table table = shell != window && shell.isVisible() ? table(shell) : null;
            if (table != null && table.getItemCount() > 0) {
                return table;
            }
        }
        return null;
    }

    private static Table table(Composite parent) {
        for (Control child : parent.getChildren()) {
            Table table = child instanceof Table found ? found : child instanceof Composite composite ? table(composite) : null;
            if (table != null) {
                return table;
            }
        }
        return null;
    }

    /** A picture of the whole window with all that lies above it, in the folder the build names. */
    static void shot(String name) {
        Display display = Display.getCurrent();
        Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Point shown = shownSize(shell);
        Image image = new Image(display, shown.x, shown.y);
        GC gc = new GC(display);
        gc.copyArea(image, shell.getBounds().x, shell.getBounds().y);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        image.dispose();
        File folder = new File(System.getProperty("shots.dir", "target/shots"));
        folder.mkdirs();
        loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
    }

    /** Without a window manager nobody draws the frame that is counted in the bounds: the status line is the last that is seen. */
    private static Point shownSize(Shell shell) {
        int width = 0;
        int height = 0;
        for (Control child : shell.getChildren()) {
            Rectangle shown = shell.getDisplay().map(shell, null, child.getBounds());
            width = Math.max(width, shown.x + shown.width);
            height = Math.max(height, shown.y + shown.height);
        }
        return new Point(width - shell.getBounds().x, height - shell.getBounds().y);
    }

    /** Closes everything the test opened. */
    static void closeAll() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        page.closeAllEditors(false);
        IWorkbenchPart active = page.getActivePart();
        if (active != null) {
            active.setFocus();
        }
    }
}
