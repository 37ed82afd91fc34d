package dev.exlint.workspace.environment;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.settings.EnvironmentLoader;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.diagnosis.settings.SettingsError;
import dev.exlint.diagnosis.settings.SettingsReader;
import dev.exlint.diagnosis.settings.SettingsReading;
import dev.exlint.diagnosis.snapshot.SnapshotCache;
import dev.exlint.diagnosis.suppression.Baseline;
import dev.exlint.diagnosis.suppression.BaselineException;
import dev.exlint.diagnosis.suppression.BaselineFile;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** One settings file with all it names, as read at one moment. Immutable but for asking whether that moment is over. */
final class LoadedEnvironment {

    private final ProjectFiles files;
    private final Surroundings surroundings;
    private final List<Problem> problems;

    private LoadedEnvironment(ProjectFiles files, Surroundings surroundings, List<Problem> problems) {
        this.files = files;
        this.surroundings = surroundings;
        this.problems = List.copyOf(problems);
    }

    /** What a script without settings file is judged by: the language, and nothing known of any server. */
    static Surroundings withoutSettings() {
        return new Surroundings.Usable(Settings.none(), EnvironmentLoader.load(Settings.none(), new NoFiles()), Baseline.none());
    }

    /** Reads a settings file and what it names; whatever is wrong with them becomes a problem, never an exception. */
    static LoadedEnvironment read(IFile settings, SnapshotCache snapshots) {
        ProjectFiles files = new ProjectFiles(settings.getProject());
        String name = settings.getProjectRelativePath().toString();
        List<Problem> problems = new ArrayList<>();
        Surroundings surroundings;
        try {
            surroundings = surroundings(reading(name, files), files, snapshots, problems);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
            Platform.getLog(LoadedEnvironment.class).error("exlint could not read " + settings.getFullPath(), failure);
            problems.add(new Problem(name, 0, EnvironmentMessages.CouldNotBeRead));
            surroundings = new Surroundings.Broken(name, 0, EnvironmentMessages.CouldNotBeRead);
        }
        return new LoadedEnvironment(files, surroundings, problems);
    }

    private static Surroundings surroundings(SettingsReading reading, ProjectFiles files, SnapshotCache snapshots,
            List<Problem> problems) {
        if (reading instanceof SettingsReading.Refused refused) {
            refused.errors().forEach(error -> problems.add(new Problem(error.file(), error.line(), error.message())));
            SettingsError first = refused.errors().get(0);
            return new Surroundings.Broken(first.file(), first.line(), first.message());
        }
        Settings settings = ((SettingsReading.Accepted) reading).settings();
        Environment environment = EnvironmentLoader.load(settings, files, snapshots);
        problems.addAll(environment.problems());
        return new Surroundings.Usable(settings, environment, baseline(settings.baseline(), files, problems));
    }

    /** One that can't be read covers nothing. */
    private static Baseline baseline(String name, ProjectFiles files, List<Problem> problems) {
        try {
            return name.isEmpty() ? Baseline.none() : BaselineFile.read(files.read(name));
        } catch (IOException e) {
            problems.add(new Problem(name, 0, NLS.bind(EnvironmentMessages.NoBaseline, e.getMessage())));
        } catch (BaselineException e) {
            problems.add(new Problem(name, e.line(), e.getMessage()));
        }
        return Baseline.none();
    }

    private static SettingsReading reading(String name, ProjectFiles files) {
        try {
            if (SourceDecoder.decode(files.read(name)) instanceof Decoding.Decoded decoded) {
                return SettingsReader.read(decoded.source(), name);
            }
            return refused(name, EnvironmentMessages.SettingsDoNotDecode);
        } catch (IOException e) {
            return refused(name, e.getMessage());
        }
    }

    private static SettingsReading refused(String name, String message) {
        return new SettingsReading.Refused(List.of(new SettingsError(name, 0, 0, message)));
    }

    /** Whether the settings name the file as the environment and it is no snapshot: what an import asks may be all it lacks. */
    private boolean isImportable(String file) {
        return surroundings instanceof Surroundings.Usable usable && usable.settings().environments().contains(file) && files.isOther(file);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    boolean isOutdated() {
        return files.isOutdated();
    }

    boolean looksAt(IFile file) {
        return files.resources().containsValue(file);
    }

    /**
     * Every workspace file that was looked at with its problems; a problem of a file elsewhere stands at the settings file that names it.
     */
    Map<IFile, Collection<FileProblem>> problems() {
        Map<String, IFile> resources = files.resources();
        Map<IFile, Collection<FileProblem>> byFile = new LinkedHashMap<>();
        resources.values().forEach(file -> byFile.put(file, new ArrayList<>()));
        IFile settings = resources.values().iterator().next();
        for (Problem problem : problems) {
            IFile file = resources.get(problem.file());
            if (file != null && file.exists()) {
                byFile.get(file).add(new FileProblem(problem.line(), problem.message(), isImportable(problem.file())));
            } else {
                byFile.get(settings).add(new FileProblem(0, problem.toString(), false));
            }
        }
        return byFile;
    }
}
