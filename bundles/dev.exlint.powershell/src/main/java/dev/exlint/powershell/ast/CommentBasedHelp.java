package dev.exlint.powershell.ast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;

/**
 * The help that an author wrote in comments of a script or function: what a hover shows of {@code .SYNOPSIS} and its siblings.
 *
 * <p>The trap is where it may stand: a function's help is directly above it with at most one empty line between, or first or last in its
 * body; a script's is first or last in the file, and the comment above its first statement belongs to that statement if it is a function.
 *
 * @param sections the sections in source order, at least one
 */
public record CommentBasedHelp(List<Section> sections) {

    private static final Set<String> KEYWORDS = Set.of("SYNOPSIS", "DESCRIPTION", "PARAMETER", "EXAMPLE", "INPUTS", "OUTPUTS", "NOTES",
            "LINK", "COMPONENT", "ROLE", "FUNCTIONALITY", "FORWARDHELPTARGETNAME", "FORWARDHELPCATEGORY", "REMOTEHELPRUNSPACE",
            "EXTERNALHELP");
    /** A function's comment may be separated from it by the end of its own line and one empty line. */
    private static final int NEAR = 2;

    /**
     * One section.
     *
     * @param keyword the keyword in capitals, without its dot
     * @param argument what stands behind the keyword, such as a parameter's name; empty if nothing
     * @param text the lines below it, without blanks at either end
     */
    public record Section(String keyword, String argument, String text) {
    }

    /** Copies the sections. */
    public CommentBasedHelp {
        sections = List.copyOf(sections);
    }

    /**
     * Finds the help of a function.
     *
     * @param function the function
     * @param tokens the tokens of its source
     * @return the help, if there is any
     */
    public static Optional<CommentBasedHelp> of(FunctionDefinitionAst function, TokenList tokens) {
        int first = tokens.indexAt(function.start() - 1) + 1;
        int open = tokens.indexAt(function.body().start() - 1) + 1;
        int close = tokens.indexAt(function.end() - 1);
        return help(before(tokens, first, NEAR))
                .or(() -> help(after(tokens, open + 1)))
                .or(() -> help(before(tokens, close, Integer.MAX_VALUE)));
    }

    /**
     * Finds the help of a script.
     *
     * @param script the root of its tree
     * @param tokens its tokens
     * @return the help, if there is any
     */
    public static Optional<CommentBasedHelp> of(ScriptBlockAst script, TokenList tokens) {
        List<Token> head = after(tokens, 0);
        boolean belongsToFunction = !head.isEmpty() && AstPath.at(script, nextCode(tokens, head.get(head.size() - 1).end()))
                .enclosing(FunctionDefinitionAst.class)
                .filter(function -> !before(tokens, tokens.indexAt(function.start() - 1) + 1, NEAR).isEmpty())
                .isPresent();
        return (belongsToFunction ? Optional.<CommentBasedHelp>empty() : help(head))
                .or(() -> help(before(tokens, tokens.size(), Integer.MAX_VALUE)));
    }

    /** The value of a section without argument. */
    public Optional<String> text(String keyword) {
        return sections.stream().filter(section -> section.keyword().equals(keyword.toUpperCase(Locale.ROOT))).map(Section::text)
                .findFirst();
    }

    /** The description of a parameter, its name ignoring case. */
    public Optional<String> parameter(String name) {
        return sections.stream().filter(section -> section.keyword().equals("PARAMETER") && section.argument().equalsIgnoreCase(name))
                .map(Section::text).findFirst();
    }

    private static int nextCode(TokenList tokens, int offset) {
        int i = tokens.indexAt(offset - 1) + 1;
        while (i < tokens.size() && (tokens.kind(i) == TokenKind.NewLine || tokens.kind(i) == TokenKind.Comment)) {
            i++;
        }
        return i < tokens.size() ? tokens.start(i) : offset;
    }

    /**
     * The comments before a token that follow one another without an empty line; {@code near} line ends may lie between them and the token.
     */
    private static List<Token> before(TokenList tokens, int index, int near) {
        List<Token> comments = new ArrayList<>();
        int lineEnds = 0;
        for (int i = index - 1; i >= 0 && lineEnds <= (comments.isEmpty() ? near : 1); i--) {
            if (tokens.kind(i) == TokenKind.Comment) {
                comments.add(0, tokens.get(i));
                lineEnds = 0;
            } else if (tokens.kind(i) == TokenKind.NewLine) {
                lineEnds++;
            } else {
                break;
            }
        }
        return comments;
    }

    /** The first comments at or after a token that follow one another without an empty line, before any code. */
    private static List<Token> after(TokenList tokens, int index) {
        List<Token> comments = new ArrayList<>();
        int lineEnds = 0;
        for (int i = index; i < tokens.size() && (comments.isEmpty() || lineEnds <= 1); i++) {
            if (tokens.kind(i) == TokenKind.Comment) {
                comments.add(tokens.get(i));
                lineEnds = 0;
            } else if (tokens.kind(i) == TokenKind.NewLine) {
                lineEnds++;
            } else {
                break;
            }
        }
        return comments;
    }

    private static Optional<CommentBasedHelp> help(List<Token> comments) {
        List<Section> sections = new ArrayList<>();
        Section open = null;
        StringBuilder text = new StringBuilder();
        for (String line : lines(comments)) {
            Optional<Section> next = heading(line);
            if (next.isPresent()) {
                close(open, text, sections);
                open = next.get();
            } else {
                text.append(line).append('\n');
            }
        }
        close(open, text, sections);
        return sections.isEmpty() ? Optional.empty() : Optional.of(new CommentBasedHelp(sections));
    }

    private static void close(Section open, StringBuilder text, List<Section> sections) {
        if (open != null) {
            sections.add(new Section(open.keyword(), open.argument(), text.toString().strip()));
        }
        text.setLength(0);
    }

    private static Optional<Section> heading(String line) {
        String stripped = line.strip();
        if (!stripped.startsWith(".")) {
            return Optional.empty();
        }
        int end = 1;
        while (end < stripped.length() && Character.isLetter(stripped.charAt(end))) {
            end++;
        }
        String keyword = stripped.substring(1, end).toUpperCase(Locale.ROOT);
        return KEYWORDS.contains(keyword) ? Optional.of(new Section(keyword, stripped.substring(end).strip(), "")) : Optional.empty();
    }

    private static List<String> lines(List<Token> comments) {
        List<String> lines = new ArrayList<>();
        for (Token comment : comments) {
            String text = comment.text();
            if (text.startsWith("<#")) {
                text.substring(2, Math.max(2, text.endsWith("#>") ? text.length() - 2 : text.length())).lines().forEach(lines::add);
            } else {
                lines.add(text.substring(text.startsWith("# ") ? 2 : 1));
            }
        }
        return lines;
    }
}
