package dev.exlint.ui.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * A place in a script that the user wants to see in the view.
 *
 * @param file the file
 * @param offset the caret, in UTF-16 code units; -1 if only the file is meant
 * @param thumbprint the thumbprint at the caret, in upper case; may be empty
 */
record EnvironmentPlace(IFile file, int offset, String thumbprint) {

    private static final int DIGITS = 40;

    /** The place a part speaks of, if it speaks of a file. On the user interface's thread. */
    static Optional<EnvironmentPlace> of(ShowInContext context, IWorkbenchPage page) {
        IFile file = context.getInput() instanceof IEditorInput input ? ResourceUtil.getFile(input)
                : ResourceUtil.getFile(context.getInput());
        if (file == null) {
            return Optional.empty();
        }
        if (!(context.getSelection() instanceof ITextSelection selection)) {
            return Optional.of(new EnvironmentPlace(file, -1, ""));
        }
        IEditorPart editor = ResourceUtil.findEditor(page, file);
        ITextEditor text = editor == null ? null : editor.getAdapter(ITextEditor.class);
        IDocument document = text == null ? null : text.getDocumentProvider().getDocument(text.getEditorInput());
        String thumbprint = document == null ? "" : thumbprint(document, selection.getOffset());
        return Optional.of(new EnvironmentPlace(file, selection.getOffset(), thumbprint));
    }

    private static String thumbprint(IDocument document, int offset) {
        try {
            int start = offset;
            while (start > 0 && offset - start <= DIGITS && isHex(document.getChar(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < document.getLength() && end - start <= DIGITS && isHex(document.getChar(end))) {
                end++;
            }
            return end - start == DIGITS ? document.get(start, DIGITS).toUpperCase(Locale.ROOT) : "";
        } catch (BadLocationException outside) {
            return "";
        }
    }

    private static boolean isHex(char c) {
        return Character.digit(c, 16) >= 0 && c < 0x80;
    }

    /** The lines of the certificates that the call at this place names, also through variables; else those with the thumbprint. */
    List<TreePath> in(List<EnvironmentNode> roots) {
        List<TreePath> named = paths(roots, this::isNamedHere);
        return named.isEmpty() && !thumbprint.isEmpty() ? paths(roots, node -> node.text().contains(thumbprint)) : named;
    }

    private boolean isNamedHere(EnvironmentNode node) {
        return node.calls().stream().anyMatch(call -> call.file().equals(file) && call.start() <= offset && offset <= call.end());
    }

    /** Servers, and below them certificates. */
    private static List<TreePath> paths(List<EnvironmentNode> roots, Predicate<EnvironmentNode> wanted) {
        List<TreePath> paths = new ArrayList<>();
        for (EnvironmentNode root : roots) {
            for (EnvironmentNode server : root.key().equals(EnvironmentTree.SERVERS) ? root.children() : List.<EnvironmentNode>of()) {
                server.children().stream().filter(wanted)
                        .forEach(certificate -> paths.add(new TreePath(new Object[] {root, server, certificate})));
            }
        }
        return paths;
    }
}
