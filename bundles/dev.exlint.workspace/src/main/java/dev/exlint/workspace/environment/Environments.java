package dev.exlint.workspace.environment;

import dev.exlint.diagnosis.settings.SettingsLocator;
import dev.exlint.diagnosis.snapshot.SnapshotCache;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;

/**
 * Knows the settings and the environment of every script, reading their files once and again when one of them changed.
 *
 * <p>Changes are seen by modification stamps, not by notification, so a missed event never leaves a stale answer. Safe for several threads;
 * it reads files, so not for the user interface's thread.
 */
public final class Environments {

    /** A workspace rarely has more; each may take some hundred megabytes. */
    private static final int SNAPSHOTS = 4;

    private final Map<IFile, LoadedEnvironment> loaded = new ConcurrentHashMap<>();
    private final SnapshotCache snapshots = new SnapshotCache(SNAPSHOTS);
    private Surroundings withoutSettings;

    /**
     * Finds what a script is judged by.
     *
     * @param script the script, in an open project
     * @return its surroundings as the files stand now
     */
    public Surroundings of(IFile script) {
        IFile settings = nearestSettings(script);
        return settings == null ? withoutSettings() : load(settings).surroundings();
    }

    /**
     * Tells which problems the settings file of a script and the files it names have.
     *
     * @param script the script
     * @return all workspace files that were read, with what is wrong with each: nothing for most
     */
    public Map<IFile, Collection<FileProblem>> problems(IFile script) {
        IFile settings = nearestSettings(script);
        return settings == null ? Map.of() : load(settings).problems();
    }

    /**
     * Tells whose scripts must be checked again when a file changed.
     *
     * @param file the file that changed, appeared or went
     * @return the projects, empty if nobody is judged by the file
     */
    public Set<IProject> judgedBy(IFile file) {
        Set<IProject> projects = new LinkedHashSet<>();
        if (isSettings(file)) {
            projects.add(file.getProject());
        }
        loaded.keySet().removeIf(settings -> !settings.exists());
        loaded.forEach((settings, environment) -> {
            if (environment.looksAt(file)) {
                projects.add(settings.getProject());
            }
        });
        return projects;
    }

    /**
     * Forgets what was read for a project that is closed or gone.
     *
     * @param project the project
     */
    public void forget(IProject project) {
        loaded.keySet().removeIf(settings -> settings.getProject().equals(project));
    }

    /** Reading takes the lock, asking who is judged by a file does not: the workspace asks while it notifies of changes. */
    private synchronized LoadedEnvironment load(IFile settings) {
        LoadedEnvironment current = loaded.get(settings);
        if (current == null || current.isOutdated()) {
            current = LoadedEnvironment.read(settings, snapshots);
            loaded.put(settings, current);
        }
        return current;
    }

    private synchronized Surroundings withoutSettings() {
        if (withoutSettings == null) {
            withoutSettings = LoadedEnvironment.withoutSettings();
        }
        return withoutSettings;
    }

    /**
     * Tells settings files by their name, in any case.
     *
     * @param file any file
     * @return whether it is an exlint.psd1
     */
    public static boolean isSettings(IFile file) {
        return file.getName().equalsIgnoreCase(SettingsLocator.FILE_NAME);
    }

    /**
     * Finds the settings file of a script.
     *
     * @param script the script
     * @return the nearest one in its folder and above, within its project
     */
    public static Optional<IFile> settingsOf(IFile script) {
        return Optional.ofNullable(nearestSettings(script));
    }

    private static IFile nearestSettings(IFile script) {
        for (IContainer folder = script.getParent(); folder != null && folder.getType() != IResource.ROOT; folder = folder.getParent()) {
            IFile settings = folder.getFile(IPath.fromPortableString(SettingsLocator.FILE_NAME));
            if (settings.exists()) {
                return settings;
            }
        }
        return null;
    }
}
