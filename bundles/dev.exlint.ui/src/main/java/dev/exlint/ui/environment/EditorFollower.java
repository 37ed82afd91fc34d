package dev.exlint.ui.environment;

import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.ide.ResourceUtil;

/** Hears which workspace file the user looks at. On the user interface's thread. */
final class EditorFollower implements IPartListener2 {

    private final Consumer<IFile> receiver;

    EditorFollower(Consumer<IFile> receiver) {
        this.receiver = receiver;
    }

    /** Tells of an editor's file, if it shows one of the workspace. */
    void follow(IEditorPart editor) {
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
