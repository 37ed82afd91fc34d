package dev.exlint.fuzz;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.NodeType;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;

/**
 * What holds for the tokens, tree and errors of any text.
 *
 * <p>The trap: the engine itself lets a few children lie outside of their parents and a few siblings overlap, and so do we; for damaged
 * text it does so in many places. These are named here, one by one, so that nothing else slips through.
 */
final class Invariants {
    /** Where a tree without errors has children outside, as the engine has: attributes of a block, bodies without a statement. */
    private static final Set<NodeType> WIDER_INSIDE = EnumSet.of(NodeType.ParamBlock, NodeType.ScriptBlock, NodeType.ArrayExpression,
            NodeType.SubExpression, NodeType.NamedBlock);
    /** Where siblings overlap: the parameters and the body of a script, the parts of a base call. */
    private static final Set<NodeType> OVERLAPPING_INSIDE = EnumSet.of(NodeType.ScriptBlock, NodeType.NamedBlock,
            NodeType.BaseCtorInvokeMemberExpression);

    /** The end of input stands one behind the end of the text; two where the engine goes back and reads it again, as in {@code $(if(){}. */
    private static final int BEHIND = 2;

    private Invariants() {
    }

    static void check(SyntaxTree tree) {
        tokensAreInOrder(tree);
        gapsAreBlank(tree);
        errorsLieInTheText(tree);
        nodesHangTogether(tree);
    }

    /** Tokens and the gaps between them concatenate to the source. */
    static void tokensAreInOrder(SyntaxTree tree) {
        TokenList tokens = tree.tokens();
        int done = 0;
        for (int i = 0; i < tokens.size(); i++) {
            require(tokens.start(i) >= done && tokens.end(i) >= tokens.start(i), "a token is out of order: ", tokens.get(i));
            require(tokens.kind(i) != TokenKind.EndOfInput, "the end of input is no token of a finished list: ", i);
            done = tokens.end(i);
        }
        require(done <= tree.source().length(), "a token leaves the text: ", done);
    }

    /** What lies between tokens is blank; only behind damage may the end of a text stay unread, as in the engine. */
    private static void gapsAreBlank(SyntaxTree tree) {
        String text = tree.source().text();
        TokenList tokens = tree.tokens();
        int done = 0;
        for (int i = 0; i < tokens.size(); i++) {
            require(isBlank(text, done, tokens.start(i)), "text is in no token before ", tokens.get(i));
            done = tokens.end(i);
        }
        require(!tree.errors().isEmpty() || isBlank(text, done, text.length()), "text is in no token after ", done);
    }

    /** Blanks, and backticks that continue nothing. */
    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!(c == '\t' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '`' || Character.isSpaceChar(c)
                    || i > from && text.charAt(i - 1) == '`' && Character.isWhitespace(c))) {
                return false;
            }
        }
        return true;
    }

    private static void errorsLieInTheText(SyntaxTree tree) {
        for (SyntaxError error : tree.errors()) {
            liesIn(tree.source(), error);
        }
    }

    static void liesIn(SourceText source, SyntaxError error) {
        require(error.start() >= 0 && error.start() <= error.end() && error.end() <= source.length() + BEHIND,
                "an error leaves the text: ", error);
    }

    private static void nodesHangTogether(SyntaxTree tree) {
        boolean valid = tree.errors().isEmpty();
        Deque<Ast> open = new ArrayDeque<>(List.of(tree.root()));
        while (!open.isEmpty()) {
            Ast node = open.pop();
            require(node.start() >= 0 && node.start() <= node.end() && node.end() <= tree.source().length() + BEHIND,
                    "a node leaves the text: ", node);
            int done = Integer.MIN_VALUE;
            int last = Integer.MIN_VALUE;
            for (Ast child : node.children()) {
                require(child.start() >= last, "a child is out of order: ", child);
                require(!valid || WIDER_INSIDE.contains(node.nodeType()) || child.start() >= node.start() && child.end() <= node.end(),
                        "a child leaves its parent: ", child);
                require(!valid || OVERLAPPING_INSIDE.contains(node.nodeType()) || child.start() >= done, "children overlap: ", child);
                last = child.start();
                done = child.end();
                open.push(child);
            }
        }
    }

    static void require(boolean holds, String promise, Object what) {
        if (!holds) {
            throw new AssertionError(promise + what);
        }
    }
}
