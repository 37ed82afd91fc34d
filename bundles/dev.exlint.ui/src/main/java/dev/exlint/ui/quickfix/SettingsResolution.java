package dev.exlint.ui.quickfix;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.settings.SettingsEdit;
import dev.exlint.powershell.source.Replacement;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.workspace.fixes.SettingsRun;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;

/** Changes what the team's settings say of a rule, for every script they are for. Run on the user interface's thread or a job's. */
final class SettingsResolution implements IMarkerResolution2, IMarkerResolutionRelevance {

    private final String label;
    private final String description;
    private final int relevance;
    private final Function<SourceText, Optional<Replacement>> edit;

    private SettingsResolution(String label, String description, int relevance, Function<SourceText, Optional<Replacement>> edit) {
        this.label = label;
        this.description = description;
        this.relevance = relevance;
        this.edit = edit;
    }

    /** Gives the rule another level. */
    static SettingsResolution level(String rule, Level level, IFile settings, int relevance) {
        String word = SettingsEdit.word(level);
        return new SettingsResolution(NLS.bind(QuickFixMessages.SetLevel, new Object[] {rule, word, settings.getName()}),
                describe(settings, "Rules." + rule + ".Severity = '" + word + "'"), relevance,
                text -> SettingsEdit.level(text, rule, level));
    }

    /** Switches the rule off. */
    static SettingsResolution off(String rule, IFile settings, int relevance) {
        return new SettingsResolution(NLS.bind(QuickFixMessages.SwitchOff, rule, settings.getName()),
                describe(settings, "Rules." + rule + ".Enable = $false"), relevance, text -> SettingsEdit.off(text, rule));
    }

    private static String describe(IFile settings, String value) {
        String template = settings.exists() ? QuickFixMessages.ChangesSettings : QuickFixMessages.MakesSettings;
        return FixDescription.escaped(NLS.bind(template, settings.getFullPath().makeRelative(), value));
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public int getRelevanceForResolution() {
        return relevance;
    }

    @Override
    public void run(IMarker marker) {
        if (marker.getResource() instanceof IFile script) {
            FixResolution.inUserInterface(() -> change(SettingsRun.file(script)));
        }
    }

    private void change(IFile settings) {
        try {
            SettingsRun.apply(settings, edit, new NullProgressMonitor());
        } catch (CoreException refused) {
            FixResolution.tell(label, refused);
        } catch (RuntimeException failure) {
            Platform.getLog(SettingsResolution.class).error("exlint could not change settings", failure);
        }
    }
}
