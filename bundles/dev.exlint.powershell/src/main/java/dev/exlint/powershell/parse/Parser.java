package dev.exlint.powershell.parse;


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
}
