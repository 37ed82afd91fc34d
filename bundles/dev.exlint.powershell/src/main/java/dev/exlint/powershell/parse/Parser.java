package dev.exlint.powershell.parse;

import java.util.Optional;

import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.check.SemanticChecks;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.token.SyntaxErrors;
import dev.exlint.powershell.token.TokenList;
import dev.exlint.powershell.token.Tokenizer;

/**
 * Reads a script as the engine does: the same tokens, tree and errors, for valid and for damaged text.
 *
 * <p>The grammar is divided into groups of rules over one shared state; a rule's name is the engine's. The trap: there is no such thing as
 * a failed parse. Any text gives a tree, and what is wrong with it stands in the errors.
 */
public final class Parser {
    private static final String REQUIRES = "requires";

    private Parser() {
    }

    /**
     * Reads one version of a script.
     *
     * @param source the text
     * @param dialect the language to read it in
     * @param budget one step a token; when it is used up, the tree ends there, which the caller learns from the budget
     * @return tokens, tree and errors
     */
    public static SyntaxTree parse(SourceText source, Dialect dialect, Budget budget) {
        try {
            return parse(source, dialect, budget, Depth.ORDINARY);
        } catch (Depth.NeedsDeeperStack deep) {
            return DeepStack.run(() -> parse(source, dialect, budget, Depth.MOST));
        }
    }

    private static SyntaxTree parse(SourceText source, Dialect dialect, Budget budget, int depth) {
        SyntaxErrors errors = new SyntaxErrors();
        Tokenizer tokenizer = new Tokenizer(source, dialect, errors, budget);
        Rules rules = new Rules(new ParseState(tokenizer, dialect, source, errors), depth);
        ScriptBlockAst root = rules.scriptBlocks.script();
        ScriptRequirements requirements = new RequiresRules(rules, source.text()).requirements();
        TokenList tokens = tokenizer.finish();
        SemanticChecks.check(root, dialect, budget, errors);
        return new SyntaxTree(source, dialect, tokens, root, requirements, errors.list());
    }

    /**
     * The dialect a text asks for in its {@code #requires} lines; the caller decides about the others.
     *
     * @param source the text
     * @param budget one step a token, used only if there is such a line
     * @return the dialect, or nothing if the text doesn't care
     */
    public static Optional<Dialect> requestedDialect(SourceText source, Budget budget) {
        if (!mentionsRequires(source.text())) {
            return Optional.empty();
        }
        return parse(source, Dialect.POWERSHELL_7, budget).requirements().dialect();
    }

    private static boolean mentionsRequires(String text) {
        int at = text.indexOf('#');
        while (at >= 0) {
            if (text.regionMatches(true, at + 1, REQUIRES, 0, REQUIRES.length())) {
                return true;
            }
            at = text.indexOf('#', at + 1);
        }
        return false;
    }
}
