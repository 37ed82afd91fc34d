package dev.exlint.ui.view;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;

/** Hears which workspace file the user looks at. On the user interface's thread. */
public final class EditorFollower implements IPartListener2 {

    private final Consumer<IFile> receiver;

    /**
     * Makes a follower.
     *
     * @param receiver is told of each file
     */
    public EditorFollower(Consumer<IFile> receiver) {
        this.receiver = receiver;
    }

    /**
     * Tells of an editor's file, if it shows one of the workspace.
     *
     * @param editor the editor, or null
     */
    public void follow(IEditorPart editor) {
        IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
        if (file != null) {
            receiver.accept(file);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart editor) {
            follow(editor);
        }
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference reference) {
        partActivated(reference);
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference reference) {
        partActivated(reference);
    }
}
