package dev.exlint.workspace.fixes;

import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.settings.Language;
import dev.exlint.diagnosis.settings.SettingsEdit;
import dev.exlint.diagnosis.settings.SettingsLocator;
import dev.exlint.diagnosis.settings.SettingsReader;
import dev.exlint.diagnosis.settings.SettingsReading;
import dev.exlint.powershell.source.Replacement;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.workspace.analysis.FileText;
import dev.exlint.workspace.environment.Environments;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * Sets one value in the settings that a script is judged by, making the file if there is none.
 *
 * <p>Settings with an error are left alone, and an edit that would make one is refused. On the thread that owns the document: the user
 * interface's.
 */
public final class SettingsRun {

    private SettingsRun() {
    }

    /**
     * The settings file that an edit for a script would change.
     *
     * @param script the script
     * @return the nearest one above it, else the one at the top of its project, which need not exist
     */
    public static IFile file(IFile script) {
        return Environments.settingsOf(script).orElse(script.getProject().getFile(SettingsLocator.FILE_NAME));
    }

    /**
     * Changes settings.
     *
     * @param settings the file, there or not
     * @param edit what to change, given the text as it is now
     * @param monitor progress
     * @throws CoreException if the settings are broken or can't be written; the message is for people
     */
    public static void apply(IFile settings, Function<SourceText, Optional<Replacement>> edit, IProgressMonitor monitor)
            throws CoreException {
        SourceText before = text(settings);
        Optional<Replacement> change = isValid(before, settings) ? edit.apply(before) : Optional.empty();
        if (change.isEmpty() || !isValid(changed(before, change.get()), settings)) {
            throw new CoreException(Status.error(NLS.bind(FixMessages.SettingsNotChanged, settings.getFullPath())));
        }
        if (settings.exists()) {
            Edit edited = new Edit(change.get().start(), change.get().end(), change.get().text());
            TextChange.apply(settings, before, List.of(edited), monitor);
        } else {
            settings.create(new ByteArrayInputStream(changed(before, change.get()).bytes()), true, monitor);
        }
    }

    private static SourceText text(IFile settings) throws CoreException {
        if (!settings.exists()) {
            return SourceText.of(SettingsEdit.EMPTY);
        }
        ITextFileBuffer open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(settings.getFullPath(), LocationKind.IFILE);
        FileText saved = FileText.read(settings, Language.byDefault().ansiCodePage());
        if (!saved.isText()) {
            throw new CoreException(Status.error(saved.problem()));
        }
        return open == null ? saved.source() : SourceText.of(open.getDocument().get());
    }

    private static SourceText changed(SourceText before, Replacement change) {
        String text = before.text();
        return SourceText.of(text.substring(0, change.start()) + change.text() + text.substring(change.end()));
    }

    private static boolean isValid(SourceText text, IFile settings) {
        return SettingsReader.read(text, settings.getName()) instanceof SettingsReading.Accepted;
    }
}
