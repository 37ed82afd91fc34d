package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.ScriptPath;
import dev.exlint.powershell.value.Value;

/**
 * Paths beside the script, and the current location as far as the script sets it to one of them.
 */
final class Paths {

    /** The path of the script itself, whose name nobody needs to know: no file is called so. */
    static final ScriptPath SELF = new ScriptPath("*");
    private static final String LOCATION = "\0location";
    private static final String PUSHED = "\0pushed";

    private Paths() {
    }

    /** The path continued by a text, as {@code "$PSScriptRoot\lib.ps1"} does; empty if it leaves the folder. */
    static Optional<ScriptPath> joined(ScriptPath base, String text) {
        boolean separated = !text.isEmpty() && isSeparator(text.charAt(0));
        if (base.relative().isEmpty() && !text.isEmpty() && !separated || base.equals(SELF) && !text.isEmpty()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : (base.relative() + text).split("[/\\\\]")) {
            if (part.equals("..")) {
                if (parts.isEmpty()) {
                    return Optional.empty();
                }
                parts.remove(parts.size() - 1);
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return Optional.of(new ScriptPath(String.join("/", parts)));
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '\\';
    }

    /** What Join-Path gives. */
    static Optional<ScriptPath> child(ScriptPath base, String child) {
        return joined(base, "/" + child);
    }

    /** The folder around; empty if it lies outside. */
    static Optional<ScriptPath> parent(ScriptPath path) {
        if (path.relative().isEmpty()) {
            return Optional.empty();
        }
        int slash = path.relative().lastIndexOf('/');
        return Optional.of(new ScriptPath(slash < 0 ? "" : path.relative().substring(0, slash)));
    }

    /** The last part of a path; empty for the folder itself and the script. */
    static Optional<String> leaf(ScriptPath path) {
        String relative = path.relative();
        return relative.isEmpty() || path.equals(SELF) ? Optional.empty() : Optional.of(relative.substring(relative.lastIndexOf('/') + 1));
    }

    /** The last part of any written path, in lower case. */
    static String leaf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase(Locale.ROOT);
    }

    // ---- the location

    /** The path that a value means, if that lies beside the script. */
    static Optional<ScriptPath> of(Evaluation run, Value value) {
        if (!(value instanceof Known known)) {
            return Optional.empty();
        }
        if (known.content() instanceof ScriptPath path) {
            return path.relative().matches("[^*?\\[\\]]*") ? Optional.of(path) : Optional.empty();
        }
        boolean located = known.content() instanceof String && run.variable(LOCATION) instanceof Known location
                && location.content() instanceof ScriptPath;
        return located && known.content() instanceof String text && text.matches("[^*?\\[\\]:~]+") && !isSeparator(text.charAt(0))
                && run.variable(LOCATION) instanceof Known here && here.content() instanceof ScriptPath folder
                ? child(folder, (String) known.content()) : Optional.empty();
    }

    static void setLocation(Evaluation run, String command, Optional<Value> target) {
        Value before = run.variable(LOCATION);
        if (command.equals("pop-location")) {
            run.setGlobal(LOCATION, run.variable(PUSHED));
            run.setGlobal(PUSHED, Errors.UNKNOWN);
            return;
        }
        if (command.equals("push-location")) {
            run.setGlobal(PUSHED, before);
        }
        if (target.isPresent()) {
            Optional<ScriptPath> path = of(run, target.get());
            run.setGlobal(LOCATION, path.isPresent() ? new Known(path.get()) : Errors.UNKNOWN);
        }
    }
}
