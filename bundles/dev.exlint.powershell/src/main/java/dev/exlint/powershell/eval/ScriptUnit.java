package dev.exlint.powershell.eval;

import dev.exlint.powershell.bind.Binder;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.value.ScriptPath;

/**
 * One file of code that is followed: the script itself, one beside it, or a text that is run.
 *
 * @param tree its tree
 * @param file its path from the script's folder; empty for the script itself
 * @param binder binds the calls that stand in it
 */
record ScriptUnit(SyntaxTree tree, String file, Binder binder) {

    static ScriptUnit of(SyntaxTree tree, String file) {
        return new ScriptUnit(tree, file, new Binder(tree.source().text(), tree.dialect().isPowerShell7()));
    }

    /** The path of the file. */
    ScriptPath path() {
        return file.isEmpty() ? Paths.SELF : new ScriptPath(file);
    }

    /** The folder of the file. */
    ScriptPath folder() {
        return file.isEmpty() ? new ScriptPath("") : Paths.parent(path()).orElse(new ScriptPath(""));
    }
}
