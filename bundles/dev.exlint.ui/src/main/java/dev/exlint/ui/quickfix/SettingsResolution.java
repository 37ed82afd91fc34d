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
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** Changes what the team's settings say of a rule, for every script they are for. */
final class SettingsResolution extends FindingResolution {

    private final Function<SourceText, Optional<Replacement>> edit;

    private SettingsResolution(IMarker marker, FixDescription description, int relevance,
            Function<SourceText, Optional<Replacement>> edit) {
        super(marker, description, relevance);
        this.edit = edit;
    }

    /** Gives the rule another level. */
    static SettingsResolution level(IMarker marker, String rule, Level level, IFile settings, int relevance) {
        String word = SettingsEdit.word(level);
        return new SettingsResolution(marker, describe(NLS.bind(QuickFixMessages.SetLevel, new Object[] {rule, word, settings.getName()}),
                settings, "Rules." + rule + ".Severity = '" + word + "'"), relevance, text -> SettingsEdit.level(text, rule, level));
    }

    /** Switches the rule off. */
    static SettingsResolution off(IMarker marker, String rule, IFile settings, int relevance) {
        return new SettingsResolution(marker, describe(NLS.bind(QuickFixMessages.SwitchOff, rule, settings.getName()), settings,
                "Rules." + rule + ".Enable = $false"), relevance, text -> SettingsEdit.off(text, rule));
    }

    private static FixDescription describe(String label, IFile settings, String value) {
        String template = settings.exists() ? QuickFixMessages.ChangesSettings : QuickFixMessages.MakesSettings;
        return new FixDescription(label, FixDescription.escaped(NLS.bind(template, settings.getFullPath().makeRelative(), value)));
    }

    /** One change of the settings is for all findings of the rule, so there is nothing to do to others. */
    @Override
    boolean takes(IMarker other) {
        return false;
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        for (IMarker each : markers) {
            if (each.getResource() instanceof IFile script) {
                inUserInterface(() -> change(() -> SettingsRun.apply(SettingsRun.file(script), edit, monitor),
                        "exlint could not change settings"));
            }
        }
    }
}
