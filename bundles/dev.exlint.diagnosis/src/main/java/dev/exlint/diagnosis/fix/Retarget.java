package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import java.util.Locale;
import java.util.Optional;

/**
 * Lets a call act on another certificate: the hex digits change, quotes, the server part of an identity and the letter case stay (rules,
 * 3.2, rows 63 and 64).
 */
public final class Retarget {

    private static final int DIGITS = 40;

    private Retarget() {
    }

    /**
     * The fix for one call.
     *
     * @param tree the script as parsed
     * @param node the expression that gives the call its certificate, which only this call reads
     * @param hex the thumbprint of the other one
     * @param title what the fix does, in words
     * @param budget bounds the second parse that proves the fix
     * @return nothing if the thumbprint isn't written as such
     */
    public static Optional<Fix> to(SyntaxTree tree, Ast node, String hex, Message title, Budget budget) {
        if (!(node instanceof StringConstantExpressionAst string)) {
            return Optional.empty();
        }
        String value = string.value();
        int from = value.lastIndexOf('\\') + 1;
        String old = value.substring(from);
        if (!old.matches("[0-9A-Fa-f]{" + DIGITS + "}")) {
            return Optional.empty();
        }
        boolean lower = !old.equals(old.toUpperCase(Locale.ROOT));
        String text = value.substring(0, from) + (lower ? hex.toLowerCase(Locale.ROOT) : hex.toUpperCase(Locale.ROOT));
        return Rewrite.text(tree.source().text(), string, text, FixKind.REVIEW).map(fix -> new Fix(title, FixKind.REVIEW, fix.edits()))
                .filter(fix -> SameTree.butFor(tree, string, fix, budget));
    }
}
