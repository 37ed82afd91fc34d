package dev.exlint.ui.view;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * A place in a script that the user wants to see in a view.
 *
 * @param file the file
 * @param offset the caret, in UTF-16 code units; -1 if only the file is meant
 * @param thumbprint the thumbprint at the caret, in upper case; may be empty
 */
public record ScriptPlace(IFile file, int offset, String thumbprint) {

    private static final int DIGITS = 40;

    /**
     * The place a part speaks of. On the user interface's thread.
     *
     * @param context what the part shows
     * @param page where its editor is
     * @return the place; empty if the part speaks of no file
     */
    public static Optional<ScriptPlace> of(ShowInContext context, IWorkbenchPage page) {
        IFile file = context.getInput() instanceof IEditorInput input ? ResourceUtil.getFile(input)
                : ResourceUtil.getFile(context.getInput());
        if (file == null) {
            return Optional.empty();
        }
        if (!(context.getSelection() instanceof ITextSelection selection)) {
            return Optional.of(new ScriptPlace(file, -1, ""));
        }
        IEditorPart editor = ResourceUtil.findEditor(page, file);
        ITextEditor text = editor == null ? null : editor.getAdapter(ITextEditor.class);
        IDocument document = text == null ? null : text.getDocumentProvider().getDocument(text.getEditorInput());
        String thumbprint = document == null ? "" : thumbprint(document, selection.getOffset());
        return Optional.of(new ScriptPlace(file, selection.getOffset(), thumbprint));
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
}
