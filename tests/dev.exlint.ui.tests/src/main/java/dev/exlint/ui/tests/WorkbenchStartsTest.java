package dev.exlint.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** Tells a broken test workbench apart from a broken exlint: when this fails, look no further. */
class WorkbenchStartsTest {
    @Test
    void aWorkbenchRunsAndTheTestsAreOnItsUiThread() {
        assertTrue(PlatformUI.isWorkbenchRunning());

        assertNotNull(Display.getCurrent(), "tests must run on the UI thread");
    }

    @Test
    void theUserInterfaceResolvesAgainstThePlatform() {
        Bundle bundle = Platform.getBundle("dev.exlint.ui");

        assertNotNull(bundle, "dev.exlint.ui is not there");
        assertNotEquals(Bundle.INSTALLED, bundle.getState(), "installed, but its requirements are not met");
    }
}
