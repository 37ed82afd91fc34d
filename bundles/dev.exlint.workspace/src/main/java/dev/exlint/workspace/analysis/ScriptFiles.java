package dev.exlint.workspace.analysis;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;

/** Says which files of a workspace are scripts to judge; the runner takes the same. */
public final class ScriptFiles {

    private ScriptFiles() {
    }

    /**
     * Tells scripts by their name.
     *
     * @param file any file
     * @return whether it ends with .ps1 or .psm1, in any case
     */
    public static boolean isScript(IFile file) {
        String extension = file.getFileExtension();
        return extension != null && (extension.equalsIgnoreCase("ps1") || extension.equalsIgnoreCase("psm1"));
    }

    /**
     * Tells whether a file should have markers: outputs of builds and hidden files are nobody's to mend.
     *
     * @param file any file
     * @return whether it is an accessible script that somebody wrote
     */
    public static boolean isChecked(IFile file) {
        return isScript(file) && file.isAccessible() && !file.isDerived(IResource.CHECK_ANCESTORS)
                && !file.isHidden(IResource.CHECK_ANCESTORS)
                && !file.isTeamPrivateMember(IResource.CHECK_ANCESTORS);
    }
}
