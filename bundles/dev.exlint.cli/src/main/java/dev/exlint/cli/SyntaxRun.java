package dev.exlint.cli;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.settings.Language;
import dev.exlint.powershell.parse.DialectChoice;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses and writes script after script; one that can't be read becomes a problem and nothing is written of it. */
final class SyntaxRun {

    private final Session session;
    private final LocalFiles files;
    private final SettingsOfScripts settings;
    private final Optional<Dialect> dialect;
    private final SyntaxFormat format;
    private final boolean debug;
    private final List<Problem> problems = new ArrayList<>();

    SyntaxRun(Session session, LocalFiles files, SettingsOfScripts settings, Optional<Dialect> dialect, SyntaxFormat format,
            boolean debug) {
        this.session = session;
        this.files = files;
        this.settings = settings;
        this.dialect = dialect;
        this.format = format;
        this.debug = debug;
    }

    /** What could not be read, scripts before settings. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(settings.problems());
        return all;
    }

    /** Writes the script on standard input. */
    void standardInput(String filename) throws IOException {
        String name = filename.isEmpty() ? "-" : LocalFiles.withSlashes(filename);
        ScriptFile file;
        byte[] bytes;
        try {
            file = new ScriptFile(name, files.path(filename.isEmpty() ? "stdin" : filename));
            bytes = session.surroundings().in().readAllBytes();
        } catch (IOException failure) {
            problems.add(new Problem(name, 0, "standard input can't be read: " + Reason.of(failure)));
            return;
        }
        write(file, bytes);
    }

    /** Writes a script, or all scripts of a folder. */
    void filesOf(String path) throws IOException {
        ScriptFinder finder = new ScriptFinder(files);
        finder.add(path);
        problems.addAll(finder.problems());
        for (ScriptFile file : finder.found()) {
            byte[] bytes;
            try {
                bytes = LocalFiles.read(file.path());
            } catch (IOException failure) {
                problems.add(new Problem(file.name(), 0, "the script can't be read: " + Reason.of(failure)));
                continue;
            }
            write(file, bytes);
        }
    }

    private void write(ScriptFile file, byte[] bytes) throws IOException {
        Optional<Language> language = settings.languageFor(file);
        if (language.isEmpty()) {
            return;
        }
        Decoding decoding = SourceDecoder.decode(bytes, language.get().ansiCodePage());
        if (decoding instanceof Decoding.Undecodable undecodable) {
            problems.add(new Problem(file.name(), undecodable.line(), Undecodable.reason(undecodable)));
        } else if (decoding instanceof Decoding.Decoded decoded) {
            try {
                format.write(file.name(), DialectChoice.parse(decoded.source(), dialect, language.get().dialect(), Budget.unlimited()),
                        session.out());
            } catch (RuntimeException | StackOverflowError internal) {
                problems.add(new Problem(file.name(), 0, Exlint.internalError(internal, debug)));
            }
        }
    }
}
