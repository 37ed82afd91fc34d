package dev.exlint.workspace.analysis;

import dev.exlint.workspace.environment.Environments;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;

/**
 * The documents that someone shows now, each with its one {@link LiveScript}.
 *
 * <p>Whoever connects disconnects; the last one out ends the analysis. Any thread.
 */
public final class LiveScripts {

    /** The family of all jobs that analyse a script, to wait for. */
    public static final Object FAMILY = new Object();

    private final Environments environments;
    private final Supplier<ScriptChecker> checker;
    private final LiveScriptListener first;
    private final Consumer<IFile> closed;
    private final Map<IDocument, Connected> connected = new HashMap<>();

    /**
     * Makes an empty collection.
     *
     * @param environments knows what scripts are judged by
     * @param checker gives the checker of the moment
     * @param first hears of every analysis of every script
     * @param closed hears of every file whose document is shown no longer, so that what lies on disk counts again
     */
    public LiveScripts(Environments environments, Supplier<ScriptChecker> checker, LiveScriptListener first, Consumer<IFile> closed) {
        this.environments = environments;
        this.checker = checker;
        this.first = first;
        this.closed = closed;
    }

    /**
     * Takes part in the analysis of a document, starting it if nobody did.
     *
     * @param document a document
     * @return its script; to be given back by {@link #disconnect}
     */
    public synchronized LiveScript connect(IDocument document) {
        Connected entry = connected.get(document);
        if (entry == null) {
            SavedEncoding.keep(document);
            LiveScript script = new LiveScript(document, environments, checker);
            script.addListener(first);
            entry = new Connected(script, script.file(), 0);
            script.start();
        }
        connected.put(document, new Connected(entry.script(), entry.file(), entry.users() + 1));
        return entry.script();
    }

    /**
     * Gives a script back.
     *
     * @param script what {@link #connect} returned
     */
    public void disconnect(LiveScript script) {
        Optional<IFile> file = drop(script);
        file.ifPresent(closed);
    }

    private synchronized Optional<IFile> drop(LiveScript script) {
        Connected entry = connected.get(script.document());
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.users() > 1) {
            connected.put(script.document(), new Connected(script, entry.file(), entry.users() - 1));
            return Optional.empty();
        }
        connected.remove(script.document());
        script.stop();
        Optional<IFile> file = script.file();
        return file.isPresent() ? file : entry.file();
    }

    /**
     * Finds the script of an open file.
     *
     * @param file a workspace file
     * @return its script, if someone shows it
     */
    public Optional<LiveScript> of(IFile file) {
        return all().stream().filter(script -> script.file().filter(file::equals).isPresent()).findFirst();
    }

    /**
     * Finds the script of a document.
     *
     * @param document a document
     * @return its script, if someone shows it
     */
    public synchronized Optional<LiveScript> of(IDocument document) {
        return Optional.ofNullable(connected.get(document)).map(Connected::script);
    }

    /** {@return all scripts that are shown now} */
    public synchronized List<LiveScript> all() {
        return connected.values().stream().map(Connected::script).toList();
    }

    /** A script, the file it had when it was opened (a buffer forgets it on closing) and how many show it. */
    private record Connected(LiveScript script, Optional<IFile> file, int users) {
    }
}
