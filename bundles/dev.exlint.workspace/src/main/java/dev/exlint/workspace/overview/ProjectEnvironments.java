package dev.exlint.workspace.overview;

import dev.exlint.diagnosis.settings.SettingsPath;
import dev.exlint.workspace.environment.Surroundings;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;

/** Loads the environment that a file is judged by. Reads files: not for the user interface's thread; one thread at a time. */
public final class ProjectEnvironments {

    private final ScriptChecks checks;
    private final CertificateCalls calls;

    /**
     * Makes a loader that remembers what it found.
     *
     * @param checks knows settings and open scripts
     */
    public ProjectEnvironments(ScriptChecks checks) {
        this.checks = checks;
        this.calls = new CertificateCalls(checks);
    }

    /**
     * Loads what there is to show for a file.
     *
     * @param file any file of an open project; the nearest settings above it count
     * @param cancelled asked now and then whether the answer is still wanted
     * @return the environment as the files stand now, or why there is none; never fails
     */
    public ProjectEnvironment of(IFile file, BooleanSupplier cancelled) {
        try {
            return file.getProject().isAccessible() ? load(file, cancelled)
                    : new ProjectEnvironment.Missing(NLS.bind(OverviewMessages.ProjectClosed, file.getProject().getName()));
        } catch (CoreException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError failure) {
            Platform.getLog(ProjectEnvironments.class).error("exlint could not show the environment of " + file.getFullPath(), failure);
            return new ProjectEnvironment.Missing(OverviewMessages.CouldNotBeLoaded);
        }
    }

    private ProjectEnvironment load(IFile file, BooleanSupplier cancelled) throws CoreException {
        Surroundings surroundings = checks.environments().of(file);
        if (surroundings instanceof Surroundings.Broken broken) {
            return new ProjectEnvironment.Missing(broken.line() == 0
                    ? NLS.bind(OverviewMessages.BrokenWithoutLine, broken.file(), broken.message())
                    : NLS.bind(OverviewMessages.Broken, new Object[] {broken.file(), broken.line(), broken.message()}));
        }
        Surroundings.Usable usable = (Surroundings.Usable) surroundings;
        if (!usable.environment().isGiven()) {
            return new ProjectEnvironment.Missing(usable.settings().file().isEmpty()
                    ? NLS.bind(OverviewMessages.NoSettings, file.getFullPath().toString().substring(1))
                    : NLS.bind(OverviewMessages.NoEnvironment, usable.settings().file()));
        }
        List<IFile> files = usable.settings().environments().stream()
                .filter(path -> !SettingsPath.isAbsolute(path) && !path.startsWith("../"))
                .map(path -> file.getProject().getFile(IPath.fromPortableString(path))).filter(IFile::exists).toList();
        return new ProjectEnvironment.Known(file.getProject(), files, checks.checker().overview(usable.environment()),
                calls.in(file.getProject(), usable, cancelled));
    }
}
