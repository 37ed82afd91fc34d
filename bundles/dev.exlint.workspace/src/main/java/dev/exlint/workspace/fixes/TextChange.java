package dev.exlint.workspace.fixes;

import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.powershell.source.Replacement;
import dev.exlint.powershell.source.SourceText;
import java.io.ByteArrayInputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/**
 * Changes a file's text with one undo.
 *
 * <p>An open file is changed in its buffer and saved only if nothing was unsaved before. A closed file is changed in its bytes, so that
 * encoding, byte order mark and line ends stay what they are. On the thread that owns the document: the user interface's.
 */
final class TextChange {

    private TextChange() {
    }

    /**
     * Changes a text.
     *
     * @param file the file
     * @param source the text that the edits count in; a buffer that shows another one by now is left alone
     * @param lastFirst the edits, not overlapping, the last one first
     * @param monitor progress
     * @throws CoreException if the file can't be changed
     */
    static void apply(IFile file, SourceText source, List<Edit> lastFirst, IProgressMonitor monitor) throws CoreException {
        IStatus allowed = file.getWorkspace().validateEdit(new IFile[] {file}, IWorkspace.VALIDATE_PROMPT);
        if (!allowed.isOK()) {
            throw new CoreException(allowed);
        }
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        IPath path = file.getFullPath();
        if (buffers.getTextFileBuffer(path, LocationKind.IFILE) == null) {
            file.setContents(new ByteArrayInputStream(fixed(source, lastFirst)), IResource.KEEP_HISTORY, monitor);
            return;
        }
        buffers.connect(path, LocationKind.IFILE, monitor);
        try {
            applyToBuffer(buffers.getTextFileBuffer(path, LocationKind.IFILE), source, lastFirst, monitor);
        } finally {
            buffers.disconnect(path, LocationKind.IFILE, monitor);
        }
    }

    private static byte[] fixed(SourceText source, List<Edit> edits) throws CoreException {
        try {
            List<Replacement> replacements = edits.stream().map(Edit::replacement).toList();
            return source.withReplacements(replacements).bytes();
        } catch (CharacterCodingException e) {
            throw new CoreException(Status.error("the fix has a character that the file's encoding lacks", e));
        }
    }

    private static void applyToBuffer(ITextFileBuffer buffer, SourceText source, List<Edit> lastFirst, IProgressMonitor monitor)
            throws CoreException {
        IDocument document = buffer.getDocument();
        if (!document.get().equals(source.text())) {
            return;
        }
        boolean unsaved = buffer.isDirty();
        applyToDocument(document, lastFirst);
        if (!unsaved) {
            buffer.commit(monitor, false);
        }
    }

    /** A session tells viewers to paint once; a document that knows none is edited all the same. */
    private static void applyToDocument(IDocument document, List<Edit> lastFirst) throws CoreException {
        if (document instanceof IDocumentExtension4 rewritable) {
            DocumentRewriteSession session = rewritable.startRewriteSession(DocumentRewriteSessionType.SEQUENTIAL);
            try {
                replaceWithOneUndo(document, lastFirst);
            } finally {
                rewritable.stopRewriteSession(session);
            }
        } else {
            replaceWithOneUndo(document, lastFirst);
        }
    }

    private static void replaceWithOneUndo(IDocument document, List<Edit> lastFirst) throws CoreException {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo == null) {
            replace(document, lastFirst);
            return;
        }
        undo.beginCompoundChange();
        try {
            replace(document, lastFirst);
        } finally {
            undo.endCompoundChange();
        }
    }

    private static void replace(IDocument document, List<Edit> lastFirst) throws CoreException {
        try {
            for (Edit edit : lastFirst) {
                document.replace(edit.start(), edit.end() - edit.start(), edit.text());
            }
        } catch (BadLocationException e) {
            throw new CoreException(Status.error("the text changed while it was being fixed", e));
        }
    }
}
