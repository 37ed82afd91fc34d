package dev.exlint.cli;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceDecoder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;

/** Reads every script that a command names, each once and in what counts for it: what is wrong with one never hides the others. */
final class ScriptRun {

    /** How many scripts are judged before they are asked for: enough for all processors, few enough for the memory. */
    private static final int MOST_AHEAD = 16;

    private final Session session;
    private final Instant now;
    private final boolean debug;
    private final Optional<Dialect> dialect;
    private final LocalFiles files;
    private final SettingsOfScripts settings;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    ScriptRun(Session session, Instant now, boolean debug, Optional<Dialect> dialect, LocalFiles files, SettingsOfScripts settings) {
        this.session = session;
        this.now = now;
        this.debug = debug;
        this.dialect = dialect;
        this.files = files;
        this.settings = settings;
    }

    /** What is done with a script. */
    interface Work {

        /**
         * Does it.
         *
         * @param file the script
         * @param bytes its bytes
         * @param context what it was judged with
         * @param report its diagnosis
         */
        void on(ScriptFile file, byte[] bytes, CheckContext context, ScriptReport report);
    }

    /** A script that is being judged; or what keeps it from that. */
    private record Pending(ScriptFile file, byte[] bytes, CheckContext context, Future<ScriptReport> report, Optional<Problem> problem) {
    }

    /** Does the work on every script found, in their order; an error of exlint itself is a problem of that script. */
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
            try (DiagnosisAhead ahead = new DiagnosisAhead(dialect, found.size())) {
                Deque<Pending> pending = new ArrayDeque<>();
                int begun = 0;
                for (int i = 0; i < found.size(); i++) {
                    progress.says(doing + " " + found.get(i).name() + " (" + (i + 1) + " of " + found.size() + ")");
                    for (; begun < found.size() && begun <= i + MOST_AHEAD; begun++) {
                        pending.add(file(found.get(begun), ahead));
                    }
                    finish(pending.remove(), work);
                }
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
        try (DiagnosisAhead alone = new DiagnosisAhead(dialect, 1)) {
            byte[] bytes = session.surroundings().in().readAllBytes();
            Path beside = files.path(stdinFilename.isEmpty() ? "stdin" : stdinFilename);
            finish(script(new ScriptFile(name, beside), bytes, alone), work);
        } catch (IOException failure) {
            problems.add(new Problem(name, 0, "standard input can't be read: " + Reason.of(failure)));
        }
    }

    private Pending file(ScriptFile file, DiagnosisAhead ahead) {
        try {
            return seen.add(file.path().toRealPath()) ? script(file, LocalFiles.read(file.path()), ahead) : skipped(file, Optional.empty());
        } catch (IOException failure) {
            return skipped(file, Optional.of(new Problem(file.name(), 0, "the script can't be read: " + Reason.of(failure))));
        }
    }

    private static Pending skipped(ScriptFile file, Optional<Problem> problem) {
        return new Pending(file, new byte[0], null, null, problem);
    }

    private Pending script(ScriptFile file, byte[] bytes, DiagnosisAhead ahead) {
        Optional<CheckContext> context = settings.contextFor(file, now);
        if (context.isEmpty()) {
            return skipped(file, Optional.empty());
        }
        Decoding decoding = SourceDecoder.decode(bytes, context.get().settings().language().ansiCodePage());
        if (decoding instanceof Decoding.Decoded decoded) {
            Script script = new Script(file.name(), decoded.source(), FilesBeside.of(file.path()));
            return new Pending(file, bytes, context.get(), ahead.of(script, context.get()), Optional.empty());
        }
        return skipped(file, decoding instanceof Decoding.Undecodable undecodable
                ? Optional.of(new Problem(file.name(), undecodable.line(), Undecodable.reason(undecodable))) : Optional.empty());
    }

    private void finish(Pending pending, Work work) {
        pending.problem().ifPresent(problems::add);
        if (pending.report() == null) {
            return;
        }
        try {
            work.on(pending.file(), pending.bytes(), pending.context(), DiagnosisAhead.report(pending.report()));
        } catch (RuntimeException | StackOverflowError internal) {
            problems.add(new Problem(pending.file().name(), 0, Exlint.internalError(internal, debug)));
        }
    }
}
