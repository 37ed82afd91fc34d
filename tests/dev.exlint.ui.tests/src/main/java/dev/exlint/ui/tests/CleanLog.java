package dev.exlint.ui.tests;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;

/** Hears what is logged during a test: a good run leaves nothing there. */
final class CleanLog {

    /** Registers links with the desktop and complains where there is none. */
    private static final String DESKTOP = "org.eclipse.urischeme";

    private final List<IStatus> heard = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.matches(IStatus.ERROR | IStatus.WARNING) && !status.getPlugin().equals(DESKTOP)) {
            heard.add(status);
        }
    };

    void start() {
        Platform.addLogListener(listener);
    }

    /** Ends hearing and gives what was heard. */
    List<IStatus> stop() {
        Platform.removeLogListener(listener);
        return List.copyOf(heard);
    }

    /** What was heard so far. */
    List<IStatus> heard() {
        return List.copyOf(heard);
    }
}
