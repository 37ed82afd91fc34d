package dev.exlint.workspace.analysis;

import dev.exlint.diagnosis.settings.Language;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.workspace.environment.Environments;
import dev.exlint.workspace.environment.Surroundings;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/**
 * The one analysis of an open document, made once for each version of its text and shared by colours, markers and fixes.
 *
 * <p>A document listener starts a job a moment after the last key; the next key cancels it. The result is published only if the text is
 * still the one that was read. The trap: undo gives a document its old modification stamp back, so versions are counted here instead.
 */
public final class LiveScript {

    /** Long enough for the next key of a typist, short enough not to be noticed. */
    private static final long DELAY_MILLISECONDS = 120;
    private static final int MOST_ATTEMPTS = 5;
    private static final FileText NOT_SAVED = new FileText(SourceText.of(""), "");

    private final IDocument document;
    private final Environments environments;
    private final Supplier<ScriptChecker> checker;
    private final List<LiveScriptListener> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong edits = new AtomicLong();
    private long savedStamp = Long.MIN_VALUE;
    private Language savedLanguage = Language.byDefault();
    private FileText saved = NOT_SAVED;
    private final IDocumentListener editListener = new EditListener();
    private final Job job = new AnalysisJob();
    private volatile Published latest;

    LiveScript(IDocument document, Environments environments, Supplier<ScriptChecker> checker) {
        this.document = document;
        this.environments = environments;
        this.checker = checker;
    }

    void start() {
        document.addDocumentListener(editListener);
        job.schedule();
    }

    void stop() {
        document.removeDocumentListener(editListener);
        job.cancel();
    }

    /** {@return the document} */
    public IDocument document() {
        return document;
    }

    /** {@return the workspace file behind the document, if there is one} */
    public Optional<IFile> file() {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        if (buffer == null || buffer.getLocation() == null) {
            return Optional.empty();
        }
        IResource resource = ResourcesPlugin.getWorkspace().getRoot().findMember(buffer.getLocation());
        return resource instanceof IFile file ? Optional.of(file) : Optional.empty();
    }

    /**
     * Adds someone who wants to know of each new analysis; one that is there already is not told again.
     *
     * @param listener called on the job's thread
     */
    public void addListener(LiveScriptListener listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener the listener
     */
    public void removeListener(LiveScriptListener listener) {
        listeners.remove(listener);
    }

    /** Looks again, because the settings, the snapshot or the saved file changed. */
    public void refresh() {
        job.schedule();
    }

    /** {@return the analysis of exactly the present text if it is there, without any work: for painting} */
    public Optional<Analysis> finished() {
        Published published = latest;
        return published != null && published.edits() == edits.get() ? Optional.of(published.analysis()) : Optional.empty();
    }

    /**
     * The analysis of the present text, made at once if the job did not come to it yet.
     *
     * @return the analysis; empty only if the text keeps changing meanwhile
     */
    public Optional<Analysis> present() {
        Optional<Analysis> finished = finished();
        return finished.isPresent() ? finished : Optional.ofNullable(analyse(() -> false)).map(Published::analysis);
    }

    private synchronized Published analyse(BooleanSupplier cancelled) {
        Optional<IFile> file = file();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            long version = edits.get();
            Surroundings surroundings = file.map(environments::of).orElse(null);
            Language language = surroundings == null ? Language.byDefault() : surroundings.language();
            FileText saved = file.map(each -> onDisk(each, language)).orElse(NOT_SAVED);
            String problem = saved.problem();
            Published before = latest;
            if (before != null && before.isFor(version, surroundings, problem)) {
                return before;
            }
            SourceText source = text(saved, language);
            if (source == null || edits.get() != version) {
                continue;
            }
            Analysis analysis = file.isEmpty() || !problem.isEmpty() ? checker.get().parse(source, problem, language, cancelled)
                    : checker.get().check(file.get(), source, surroundings, cancelled);
            if (cancelled.getAsBoolean()) {
                return null;
            }
            if (edits.get() == version) {
                latest = new Published(version, surroundings, problem, analysis);
                return latest;
            }
        }
        return null;
    }

    /**
     * The bytes on disk, read once for each saved state: how they are encoded, or why they are no text. The editor shows a file that is
     * none with replacement characters, and saving a fix would write them: so nothing is found and nothing fixed in it.
     */
    private FileText onDisk(IFile file, Language language) {
        long stamp = file.getModificationStamp();
        if (stamp != savedStamp || !language.equals(savedLanguage)) {
            savedStamp = stamp;
            savedLanguage = language;
            saved = file.exists() ? FileText.read(file, language.ansiCodePage()) : NOT_SAVED;
        }
        return saved;
    }

    /** The text, or null if the document was changed while it was read, which only documents of other plug-ins allow. */
    private SourceText text(FileText onDisk, Language language) {
        try {
            return SourceText.of(document.get(), onDisk.source().encoding(), language.ansiCodePage());
        } catch (RuntimeException changedMeanwhile) {
            return null;
        }
    }

    private IStatus run(IProgressMonitor monitor) {
        Published before = latest;
        Published now = analyse(monitor::isCanceled);
        if (now == null) {
            return Status.CANCEL_STATUS;
        }
        boolean sameText = before != null && before != now && before.analysis().source().text().equals(now.analysis().source().text());
        for (LiveScriptListener listener : listeners) {
            try {
                listener.analysed(this, now.analysis(), now.edits(), sameText);
            } catch (RuntimeException failure) {
                Platform.getLog(LiveScript.class).error("exlint could not show an analysis", failure);
            }
        }
        return Status.OK_STATUS;
    }

    /** An analysis with all it depends on. */
    private record Published(long edits, Surroundings surroundings, String unreadable, Analysis analysis) {

        /** Surroundings are made anew only when they changed. */
        boolean isFor(long version, Surroundings judgedBy, String problem) {
            return edits == version && surroundings == judgedBy && unreadable.equals(problem);
        }
    }

    private final class EditListener implements IDocumentListener {
        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only the result counts
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            edits.incrementAndGet();
            job.cancel();
            job.schedule(DELAY_MILLISECONDS);
        }
    }

    private final class AnalysisJob extends Job {
        AnalysisJob() {
            super("exlint");
            setSystem(true);
            setPriority(SHORT);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                return LiveScript.this.run(monitor);
            } catch (RuntimeException | StackOverflowError failure) {
                return Status.error("exlint could not analyse a document", failure);
            }
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == LiveScripts.FAMILY;
        }
    }
}
