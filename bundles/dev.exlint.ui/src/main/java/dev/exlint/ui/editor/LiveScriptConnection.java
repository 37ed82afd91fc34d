package dev.exlint.ui.editor;

import dev.exlint.workspace.analysis.LiveScript;
import dev.exlint.workspace.analysis.LiveScripts;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.Optional;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.jface.text.IDocument;

/** One viewer's share in the analysis of its document, given back when the document or the viewer goes. On the user interface's thread. */
public final class LiveScriptConnection {

    private LiveScripts scripts;
    private LiveScript script;

    /**
     * The checks of this workspace.
     *
     * @return the service; empty only while the platform shuts down
     */
    public static Optional<ScriptChecks> checks() {
        return new ServiceCaller<>(LiveScriptConnection.class, ScriptChecks.class).current();
    }

    /**
     * Connects to a document, leaving the one before.
     *
     * @param document the document, or null
     */
    public void to(IDocument document) {
        close();
        Optional<ScriptChecks> checks = document == null ? Optional.empty() : checks();
        if (checks.isPresent()) {
            scripts = checks.get().live();
            script = scripts.connect(document);
        }
    }

    /** {@return the script that is connected now} */
    public Optional<LiveScript> script() {
        return Optional.ofNullable(script);
    }

    /** Gives the script back, if there is one. */
    public void close() {
        if (script != null) {
            scripts.disconnect(script);
            script = null;
        }
    }
}
