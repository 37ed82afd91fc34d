package dev.exlint.powershell.ast;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;

/**
 * Questions that rules, completion, hover and outline ask of a tree and its tokens.
 */
public final class AstQueries {

    private AstQueries() {
    }

    /**
     * Finds all nodes of a type, at any depth.
     *
     * @param root where to start; counted too
     * @param type the class of nodes
     * @param <T> the type of nodes
     * @return the nodes, each before what is in it, in source order
     */
    public static <T extends Ast> List<T> all(Ast root, Class<T> type) {
        List<T> found = new ArrayList<>();
        List<Ast> open = new ArrayList<>();
        open.add(root);
        while (!open.isEmpty()) {
            Ast node = open.remove(open.size() - 1);
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
            node.pushChildren(open);
        }
        return found;
    }

    /**
     * Finds the commands of a name, at any depth.
     *
     * @param root where to start; counted too
     * @param name the name as it would be written, in any case
     * @return the commands whose name is a constant and that one, in source order
     */
    public static List<CommandAst> commands(Ast root, String name) {
        return all(root, CommandAst.class).stream().filter(command -> command.commandName().filter(name::equalsIgnoreCase).isPresent())
                .toList();
    }

    /**
     * Finds the token that holds a character, the innermost one: a variable in a string rather than the string.
     *
     * @param tokens the tokens of a source
     * @param offset the place of the character
     * @return the token; empty on a blank between tokens
     */
    public static Optional<Token> tokenAt(TokenList tokens, int offset) {
        int index = tokens.indexAt(offset);
        if (index < 0 || tokens.end(index) <= offset) {
            return Optional.empty();
        }
        Token token = tokens.get(index);
        return token.isExpandable() ? tokenAt(token.nested(), offset).or(() -> Optional.of(token)) : Optional.of(token);
    }

    /**
     * Finds the tokens of a node.
     *
     * @param node the node
     * @param tokens the tokens of its source
     * @return the tokens that start inside of it, in order, comments and newlines included
     */
    public static List<Token> tokens(Ast node, TokenList tokens) {
        List<Token> found = new ArrayList<>();
        for (int i = firstAtOrAfter(tokens, node.start()); i < tokens.size() && tokens.start(i) < node.end(); i++) {
            found.add(tokens.get(i));
        }
        return found;
    }

    /**
     * Finds the comments that belong to a node: directly above it, without an empty line between.
     *
     * @param node the node, usually a statement
     * @param tokens the tokens of its source
     * @return the comments in order
     */
    public static List<Token> leadingComments(Ast node, TokenList tokens) {
        Deque<Token> comments = new ArrayDeque<>();
        int newLines = 0;
        for (int i = firstAtOrAfter(tokens, node.start()) - 1; i >= 0 && newLines < 2; i--) {
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.Comment) {
                comments.push(tokens.get(i));
                newLines = 0;
            } else if (kind == TokenKind.NewLine) {
                newLines++;
            } else {
                dropTrailing(comments, newLines);
                break;
            }
        }
        return List.copyOf(comments);
    }

    /** A comment behind other code on its line belongs to that code. */
    private static void dropTrailing(Deque<Token> comments, int newLines) {
        if (newLines == 0 && !comments.isEmpty()) {
            comments.pop();
        }
    }

    private static int firstAtOrAfter(TokenList tokens, int offset) {
        int index = tokens.indexAt(offset);
        while (index >= 0 && tokens.start(index) >= offset) {
            index--;
        }
        return index + 1;
    }
}
