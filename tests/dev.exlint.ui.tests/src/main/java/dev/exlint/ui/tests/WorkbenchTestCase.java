package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.workspace.problems.ScriptChecks;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ServiceCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What all tests in a live workbench have in common: a project of their own, and a log that stays empty. */
abstract class WorkbenchTestCase {

    private final CleanLog log = new CleanLog();
    private TestProject project;

    /** Asking for the service wakes exlint, as the first script that a user opens does. */
    @BeforeEach
    void wakeAndListen() {
        log.start();
        assertTrue(new ServiceCaller<>(WorkbenchTestCase.class, ScriptChecks.class).current().isPresent());
    }

    @AfterEach
    void leaveNothing() throws CoreException {
        if (project != null) {
            project.delete();
        }
        assertEquals(List.of(), log.stop(), "the log of the workbench");
    }

    /** Makes the project that is deleted after the test. */
    TestProject use(TestProject made) {
        project = made;
        return made;
    }

    /** The project that was made. */
    TestProject project() {
        return project;
    }

    CleanLog log() {
        return log;
    }
}
