package dev.exlint.diagnosis.settings;

/**
 * Finds the one settings file that counts for a script: the nearest {@code exlint.psd1} from its folder upwards (ruling 48).
 *
 * <p>The search ends at the repository root (the folder that holds {@code .git}, a folder or, in a worktree, a file), at a boundary
 * the door names, or at the root of the file system. Nothing is merged.
 */
public final class SettingsLocator {

    /** The name every settings file has. */
    public static final String FILE_NAME = "exlint.psd1";

    private SettingsLocator() {
    }

    /**
     * The path of the nearest settings file, or an empty text.
     *
     * @param folder absolute path of the script's folder
     * @param boundary the last folder to look into, such as the Eclipse project; empty when there is none
     */
    public static String find(FileAccess files, String folder, String boundary) {
        String last = SettingsPath.withoutTrailingSlash(boundary);
        String current = SettingsPath.withoutTrailingSlash(folder);
        while (!current.isEmpty()) {
            String candidate = SettingsPath.child(current, FILE_NAME);
            if (files.exists(candidate)) {
                return candidate;
            }
            if (current.equals(last) || files.exists(SettingsPath.child(current, ".git"))) {
                return "";
            }
            current = SettingsPath.parent(current);
        }
        return "";
    }
}
