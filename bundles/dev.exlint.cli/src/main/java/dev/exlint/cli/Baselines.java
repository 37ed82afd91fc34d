package dev.exlint.cli;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.diagnosis.suppression.Baseline;
import dev.exlint.diagnosis.suppression.BaselineException;
import dev.exlint.diagnosis.suppression.BaselineFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The baselines of a run: an option wins over the settings, each file is read once.
 *
 * <p>A baseline that can't be read is a problem and covers nothing. While a new one is written, the old one isn't asked.
 */
final class Baselines {

    private final String option;
    private final boolean writes;
    private final LocalFiles files;
    private final Map<String, Baseline> read = new HashMap<>();
    private final Map<String, List<Baseline.Entry>> found = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private boolean missing;

    Baselines(String option, boolean writes, LocalFiles files) {
        this.option = LocalFiles.withSlashes(option);
        this.writes = writes;
        this.files = files;
    }

    /** The report without what the baseline holds. */
    ScriptReport apply(ScriptReport report, ScriptFile script, Settings settings) {
        String file = file(settings);
        if (file.isEmpty() || writes) {
            return report;
        }
        return read.computeIfAbsent(file, this::read).apply(report, relative(file, script));
    }

    /** Takes what is reported for a script into the baseline that will be written; the report after that is clean. */
    ScriptReport accept(ScriptReport report, ScriptFile script, Settings settings) {
        String file = file(settings);
        if (writes && file.isEmpty() && !missing) {
            missing = true;
            problems.add(new Problem(script.name(), 0, "there is no baseline to write; name it with --baseline or the setting Baseline"));
        }
        if (file.isEmpty() || !writes) {
            return report;
        }
        List<Baseline.Entry> entries = Baseline.entries(report, relative(file, script));
        found.computeIfAbsent(file, any -> new ArrayList<>()).addAll(entries);
        return new Baseline(entries).apply(report, relative(file, script));
    }

    /** Whether a baseline was to be written and nobody said where. */
    boolean areMissing() {
        return missing;
    }

    /** Writes what was accepted. */
    void write(Session session) {
        for (Map.Entry<String, List<Baseline.Entry>> baseline : found.entrySet()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try {
                BaselineFile.write(baseline.getValue(), content);
                Files.write(files.path(baseline.getKey()), content.toByteArray());
                int count = baseline.getValue().size();
                session.say("wrote " + baseline.getKey() + " (" + count + (count == 1 ? " finding)" : " findings)"));
            } catch (IOException failure) {
                problems.add(new Problem(baseline.getKey(), 0, "the baseline can't be written: " + Reason.of(failure)));
            }
        }
    }

    List<Problem> problems() {
        return problems;
    }

    private String file(Settings settings) {
        return option.isEmpty() ? settings.baseline() : option;
    }

    private Baseline read(String file) {
        try {
            return BaselineFile.read(files.read(file));
        } catch (IOException failure) {
            problems.add(new Problem(file, 0, "the baseline can't be read: " + Reason.of(failure)
                    + "; exlint check --write-baseline makes one"));
        } catch (BaselineException invalid) {
            problems.add(new Problem(file, invalid.line(), invalid.getMessage()));
        }
        return Baseline.none();
    }

    /** The script as a baseline in that file names it: relative to its folder, on every machine alike. */
    private String relative(String file, ScriptFile script) {
        try {
            Path folder = files.path(file).toAbsolutePath().normalize().getParent();
            Path path = script.path().toAbsolutePath().normalize();
            return LocalFiles.withSlashes((folder == null ? path : folder.relativize(path)).toString());
        } catch (IOException | IllegalArgumentException elsewhere) {
            return script.name();
        }
    }
}
