package dev.exlint.cli;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Problem;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads every script that a command names, each once and in what counts for it: what is wrong with one never hides the others. */
final class ScriptRun {

    private final Session session;
    private final Instant now;
    private final boolean debug;
    private final LocalFiles files;
    private final SettingsOfScripts settings;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    ScriptRun(Session session, Instant now, boolean debug, LocalFiles files, SettingsOfScripts settings) {
        this.session = session;
        this.now = now;
        this.debug = debug;
        this.files = files;
        this.settings = settings;
    }

    /** What is done with a script. */
    interface Work {

        /**
         * Does it.
         *
         * @param file the script
         * @param source its text
         * @param bytes its bytes
         * @param context what it is judged with
         */
        void on(ScriptFile file, SourceText source, byte[] bytes, CheckContext context);
    }

    /** Does the work on every script found; an error of exlint itself is a problem of that script. */
    void each(List<String> paths, String stdinFilename, String doing, Work work) {
        try (Progress progress = Progress.start(session, "looking for scripts")) {
            ScriptFinder finder = new ScriptFinder(files);
            for (String path : paths) {
                if (path.equals("-")) {
                    standardInput(stdinFilename, work);
                } else {
                    finder.add(path);
                }
            }
            problems.addAll(finder.problems());
            List<ScriptFile> found = finder.found();
            for (int i = 0; i < found.size(); i++) {
                progress.says(doing + " " + found.get(i).name() + " (" + (i + 1) + " of " + found.size() + ")");
                file(found.get(i), work);
            }
            problems.addAll(settings.problems());
        }
    }

    /** What could not be read, the settings' errors included. */
    List<Problem> problems() {
        return problems;
    }

    private void standardInput(String stdinFilename, Work work) {
        String name = stdinFilename.isEmpty() ? "-" : LocalFiles.withSlashes(stdinFilename);
        try {
            byte[] bytes = session.surroundings().in().readAllBytes();
            Path beside = files.path(stdinFilename.isEmpty() ? "stdin" : stdinFilename);
            script(new ScriptFile(name, beside), bytes, work);
        } catch (IOException failure) {
            problems.add(new Problem(name, 0, "standard input can't be read: " + Reason.of(failure)));
        }
    }

    private void file(ScriptFile file, Work work) {
        try {
            if (seen.add(file.path().toRealPath())) {
                script(file, LocalFiles.read(file.path()), work);
            }
        } catch (IOException failure) {
            problems.add(new Problem(file.name(), 0, "the script can't be read: " + Reason.of(failure)));
        }
    }

    private void script(ScriptFile file, byte[] bytes, Work work) {
        Optional<CheckContext> context = settings.contextFor(file, now);
        if (context.isEmpty()) {
            return;
        }
        Decoding decoding = SourceDecoder.decode(bytes, context.get().settings().language().ansiCodePage());
        if (decoding instanceof Decoding.Undecodable undecodable) {
            problems.add(new Problem(file.name(), undecodable.line(), Undecodable.reason(undecodable)));
        } else if (decoding instanceof Decoding.Decoded decoded) {
            try {
                work.on(file, decoded.source(), bytes, context.get());
            } catch (RuntimeException | StackOverflowError internal) {
                problems.add(new Problem(file.name(), 0, Exlint.internalError(internal, debug)));
            }
        }
    }
}
