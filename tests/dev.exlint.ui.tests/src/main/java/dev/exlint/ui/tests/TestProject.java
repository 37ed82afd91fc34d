package dev.exlint.ui.tests;

import dev.exlint.workspace.analysis.LiveScripts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;

/** One project for one test, with a copy of the sample's settings and snapshot, so that scripts in it are judged for real. */
public final class TestProject {

    private static final Path SAMPLE = Path.of(System.getProperty("samples.dir", "samples"), "hybrid-rotation");

    private final IProject project;

    private TestProject(IProject project) {
        this.project = project;
    }

    /** A project without any file. */
    public static TestProject empty(Class<?> test) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(test.getSimpleName() + System.nanoTime());
        project.create(null);
        project.open(null);
        return new TestProject(project);
    }

    /** A project with all files of the sample but its scripts. */
    public static TestProject withSurroundings(Class<?> test) throws CoreException, IOException {
        TestProject created = empty(test);
        for (Path file : sampleFiles()) {
            if (!file.toString().endsWith(".ps1")) {
                created.add(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return created;
    }

    /** A project with a copy of the whole sample. */
    public static TestProject withSample(String name) throws CoreException, IOException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        TestProject created = new TestProject(project);
        for (Path file : sampleFiles()) {
            created.add(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return created;
    }

    private static List<Path> sampleFiles() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The text of one of the sample's files. */
    public static String sampleText(String name) throws IOException {
        return Files.readString(SAMPLE.resolve(name));
    }

    /** The project itself. */
    public IProject project() {
        return project;
    }

    /** A file of the project, there or not. */
    public IFile file(String name) {
        return project.getFile(name);
    }

    /** Writes a file as somebody outside of the editor would. */
    public IFile add(String name, String text) throws CoreException {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a file's bytes. */
    public IFile add(String name, byte[] bytes) throws CoreException {
        IFile file = project.getFile(name);
        if (file.exists()) {
            file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE, null);
        } else {
            file.create(new ByteArrayInputStream(bytes), IResource.FORCE, null);
        }
        return file;
    }

    /** The bytes of a file on disk. */
    public static byte[] bytes(IFile file) throws IOException {
        return Files.readAllBytes(file.getLocation().toPath());
    }

    /** Waits until nobody has anything left to check. */
    public static void waitForChecks() {
        TestWorkbench.waitFor("all checks to end", () -> Job.getJobManager().find(LiveScripts.FAMILY).length == 0);
    }

    /** Ends the test's use of the project. */
    public void delete() throws CoreException {
        TestWorkbench.closeAll();
        waitForChecks();
        project.delete(true, true, null);
    }
}
