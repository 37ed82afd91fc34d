package dev.exlint.diagnosis.settings;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Arithmetic on path texts, because the core is handed names and no file system.
 *
 * <p>Both slashes separate: settings files are written on Windows and checked on Linux too. Results use {@code /} only.
 */
public final class SettingsPath {

    private SettingsPath() {
    }

    /** The path that {@code path}, written in a file, means: relative to the folder of that file unless it is absolute. */
    public static String besideFile(String file, String path) {
        String wanted = path.replace('\\', '/');
        if (isAbsolute(wanted)) {
            return normalised(wanted);
        }
        String owner = file.replace('\\', '/');
        int slash = owner.lastIndexOf('/');
        return normalised(slash < 0 ? wanted : owner.substring(0, slash + 1) + wanted);
    }

    /** Whether a path starts at a root: {@code /x}, {@code C:/x}, {@code //server/share}. */
    public static boolean isAbsolute(String path) {
        return path.startsWith("/") || path.startsWith("\\") || hasDrive(path);
    }

    static String child(String folder, String name) {
        return folder.endsWith("/") ? folder + name : folder + "/" + name;
    }

    /** The folder above, with a root as its own last stop; empty above a root. */
    static String parent(String folder) {
        if (isRoot(folder)) {
            return "";
        }
        int slash = folder.lastIndexOf('/');
        if (slash < 0) {
            return "";
        }
        String above = folder.substring(0, slash);
        return above.isEmpty() || above.length() == 2 && hasDrive(above) ? above + "/" : above;
    }

    static String withoutTrailingSlash(String folder) {
        String path = folder.replace('\\', '/');
        return path.endsWith("/") && !isRoot(path) ? path.substring(0, path.length() - 1) : path;
    }

    private static boolean isRoot(String folder) {
        return folder.equals("/") || folder.length() == 3 && hasDrive(folder) && folder.endsWith("/");
    }

    private static boolean hasDrive(String path) {
        if (path.length() < 2 || path.charAt(1) != ':') {
            return false;
        }
        char letter = path.charAt(0);
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    /** Without {@code .} and with {@code ..} taken back, as far as there is a folder to take back. */
    private static String normalised(String path) {
        String root = rootOf(path);
        Deque<String> kept = new ArrayDeque<>();
        for (String part : path.substring(root.length()).split("/", -1)) {
            if (part.isEmpty() || part.equals(".")) {
                continue;
            }
            boolean up = part.equals("..");
            if (up && !kept.isEmpty() && !kept.getLast().equals("..")) {
                kept.removeLast();
            } else if (!up || root.isEmpty()) {
                kept.addLast(part);
            }
        }
        return root + String.join("/", kept);
    }

    private static String rootOf(String path) {
        if (path.startsWith("//")) {
            return "//";
        }
        if (path.startsWith("/")) {
            return "/";
        }
        return hasDrive(path) ? path.length() > 2 && path.charAt(2) == '/' ? path.substring(0, 3) : path.substring(0, 2) : "";
    }
}
