package dev.exlint.powershell.parse;

import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.TokenList;
import java.util.List;

/**
 * One version of a script as the engine reads it: there is a tree for any text, with errors or without.
 *
 * @param source the text that all offsets count in
 * @param dialect the language it was read in
 * @param tokens its tokens
 * @param root its tree
 * @param requirements what it asks for before it starts
 * @param errors what the engine would report, in the engine's order
 */
public record SyntaxTree(SourceText source, Dialect dialect, TokenList tokens, ScriptBlockAst root,
        ScriptRequirements requirements, List<SyntaxError> errors) {

    /** Keeps an unmodifiable copy of the errors. */
    public SyntaxTree {
        errors = List.copyOf(errors);
    }
}
