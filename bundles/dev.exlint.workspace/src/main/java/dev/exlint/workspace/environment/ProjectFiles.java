package dev.exlint.workspace.environment;

import dev.exlint.diagnosis.settings.FileAccess;
import dev.exlint.diagnosis.settings.SettingsPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/**
 * The files of one project as the diagnosis sees them, remembering which ones it looked at and in which state.
 *
 * <p>Names are relative to the project, as people read them in its tree. One that leaves the project ({@code ../shared/environment.json},
 * or an absolute path) is looked for on disk and, if another project of the workspace owns the place, read through that. One object serves
 * one load; its methods may be called from any thread but the user interface's.
 */
final class ProjectFiles implements FileAccess {

    private final IProject project;
    private final Map<String, String> states = new LinkedHashMap<>();
    private final Set<String> others = new HashSet<>();

    ProjectFiles(IProject project) {
        this.project = project;
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] content = content(path);
        if (content.length > 0 && !SnapshotStart.isSnapshot(content)) {
            others.add(path);
        }
        return content;
    }

    /** {@return whether a file of that name was read and is no snapshot} */
    boolean isOther(String path) {
        return others.contains(path);
    }

    private byte[] content(String path) throws IOException {
        remember(path);
        Optional<IFile> file = resource(path);
        if (file.isPresent()) {
            try (InputStream content = file.get().getContents(true)) {
                return content.readAllBytes();
            } catch (CoreException e) {
                throw new IOException(e.getStatus().getMessage(), e);
            }
        }
        Optional<Path> place = place(path);
        if (place.isEmpty() || !Files.isRegularFile(place.get())) {
            throw new IOException(EnvironmentMessages.NoSuchFile);
        }
        return Files.readAllBytes(place.get());
    }

    @Override
    public boolean exists(String path) {
        remember(path);
        Optional<IFile> file = resource(path);
        return file.isPresent() ? file.get().exists() : place(path).filter(Files::exists).isPresent();
    }

    /** {@return whether a file that was looked at has changed, appeared or gone since} */
    boolean isOutdated() {
        return states.entrySet().stream().anyMatch(state -> !state.getValue().equals(state(state.getKey())));
    }

    /** {@return the workspace files that were looked at, with the names they were asked for by} */
    Map<String, IFile> resources() {
        Map<String, IFile> files = new LinkedHashMap<>();
        states.keySet().forEach(path -> resource(path).ifPresent(file -> files.put(path, file)));
        return files;
    }

    private void remember(String path) {
        states.putIfAbsent(path, state(path));
    }

    private String state(String path) {
        Optional<IFile> file = resource(path);
        if (file.isPresent()) {
            return Long.toString(file.get().getModificationStamp());
        }
        try {
            Optional<Path> place = place(path);
            return place.isEmpty() ? "" : Files.getLastModifiedTime(place.get()) + " " + Files.size(place.get());
        } catch (IOException e) {
            return "";
        }
    }

    /** The workspace's own file of that name; it need not exist when it lies in the project. */
    private Optional<IFile> resource(String path) {
        if (!SettingsPath.isAbsolute(path) && !path.startsWith("../")) {
            return path.isEmpty() ? Optional.empty() : Optional.of(project.getFile(IPath.fromPortableString(path)));
        }
        return place(path).map(place -> project.getWorkspace().getRoot().getFileForLocation(IPath.fromPath(place)))
                .filter(IResource::exists);
    }

    private Optional<Path> place(String path) {
        IPath home = project.getLocation();
        if (SettingsPath.isAbsolute(path)) {
            return Optional.of(IPath.fromPortableString(path).toPath());
        }
        return home == null ? Optional.empty() : Optional.of(home.append(path).toPath());
    }
}
