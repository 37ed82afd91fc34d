package dev.exlint.workspace.fixes;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.powershell.source.Replacement;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.workspace.analysis.Analysis;
import dev.exlint.workspace.problems.ScriptChecks;
import java.io.ByteArrayInputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
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
 * Applies fixes to one file, with one undo, from a fresh diagnosis of the text as it is now.
 *
 * <p>An open file is changed in its buffer and saved only if nothing was unsaved before. A closed file is changed in its bytes, so that
 * encoding, byte order mark and line ends stay what they are. On the thread that owns the document: the user interface's.
 */
public final class FixRun {

    private final ScriptChecks checks;

    /**
     * Makes a run.
     *
     * @param checks who analyses
     */
    public FixRun(ScriptChecks checks) {
        this.checks = checks;
    }

    /**
     * Does to each marker's finding what the fix does to its own.
     *
     * @param file the file
     * @param markers markers of that file; one whose finding is gone, or whose fix meets another's, is left alone
     * @param wanted the fix
     * @param monitor progress
     * @throws CoreException if the file can't be changed
     */
    public void apply(IFile file, Collection<IMarker> markers, Fix wanted, IProgressMonitor monitor) throws CoreException {
        Optional<Analysis> analysis = checks.present(file);
        if (analysis.isEmpty()) {
            return;
        }
        List<Edit> edits = edits(markers, wanted, analysis.get());
        if (!edits.isEmpty()) {
            apply(file, analysis.get().source(), edits, monitor);
        }
    }

    private List<Edit> edits(Collection<IMarker> markers, Fix wanted, Analysis analysis) {
        List<Fix> chosen = new ArrayList<>();
        for (IMarker marker : markers) {
            Optional<Finding> finding = MarkedFinding.find(marker, analysis, checks.texts());
            Optional<Fix> fix = finding.flatMap(found -> MarkedFinding.sameFix(found, wanted));
            if (fix.isPresent() && chosen.stream().noneMatch(other -> other.meets(fix.get()))) {
                chosen.add(fix.get());
            }
        }
        return chosen.stream().flatMap(fix -> fix.edits().stream()).sorted(Comparator.comparingInt(Edit::start).reversed()).toList();
    }

    private static void apply(IFile file, SourceText source, List<Edit> lastFirst, IProgressMonitor monitor) throws CoreException {
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
            List<Replacement> replacements = edits.stream().map(edit -> new Replacement(edit.start(), edit.end(), edit.text())).toList();
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
