package dev.exlint.workspace;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.workspace.problems.ScriptChecks;
import java.util.Locale;
import org.eclipse.core.resources.ResourcesPlugin;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Starts the checks when the first class of this bundle is needed, and ends them with it.
 *
 * <p>There is no start-up extension: the markers of the last session are right until someone opens or changes a script.
 */
public final class WorkspaceBundle implements BundleActivator {

    private ScriptChecks checks;

    @Override
    public void start(BundleContext context) {
        checks = new ScriptChecks(ResourcesPlugin.getWorkspace(), context.getBundle().getVersion().toString(),
                Texts.of(Locale.getDefault()));
        context.registerService(ScriptChecks.class, checks, null);
        checks.start();
    }

    @Override
    public void stop(BundleContext context) {
        checks.stop();
    }
}
