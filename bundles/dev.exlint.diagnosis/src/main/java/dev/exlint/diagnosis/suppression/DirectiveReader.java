package dev.exlint.diagnosis.suppression;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.settings.NearestName;
import dev.exlint.diagnosis.settings.RuleNames;
import dev.exlint.diagnosis.suppression.Suppression.Scope;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.LineMap;
import dev.exlint.powershell.token.TokenKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the comments that are directives (ruling 51). For one use. */
final class DirectiveReader {

    private static final String PREFIX = "exlint-";
    private static final String NEXT_LINE = "exlint-disable-next-line";
    private static final String THIS_LINE = "exlint-disable-line";
    private static final String DISABLE = "exlint-disable";
    private static final String ENABLE = "exlint-enable";
    private static final List<String> WORDS = List.of(DISABLE, ENABLE, NEXT_LINE, THIS_LINE);

    /** A script with so many errors isn't read by people; nobody shall wait for advice about each. */
    static final int MOST_ERRORS = 100;
    private static final int MOST_NAMES = 100;

    private final SyntaxTree tree;
    private final String text;
    private final LineMap lines;
    private final RuleNames names;
    private final boolean reasonRequired;
    private final List<Suppression> found = new ArrayList<>();
    private final List<DirectiveError> errors = new ArrayList<>();
    private int passedFrom;
    private int passedTo;
    private final Map<String, Suppression> open = new LinkedHashMap<>();

    DirectiveReader(SyntaxTree tree, RuleNames names, boolean reasonRequired) {
        this.tree = tree;
        this.text = tree.source().text();
        this.lines = tree.source().lines();
        this.names = names;
        this.reasonRequired = reasonRequired;
    }

    void read() {
        for (int i = 0; i < tree.tokens().size() && errors.size() < MOST_ERRORS && found.size() < Suppressions.MOST; i++) {
            if (tree.tokens().kind(i) == TokenKind.Comment) {
                comment(tree.tokens().start(i), tree.tokens().end(i));
            }
        }
        open.values().forEach(each -> close(each, text.length()));
    }

    List<Suppression> found() {
        return found;
    }

    List<DirectiveError> errors() {
        return errors;
    }

    /** A directive is the first thing in its comment; a line of it is all there is. */
    private void comment(int start, int end) {
        if (!isOurs(text, start, end)) {
            return;
        }
        boolean block = text.startsWith("<#", start);
        int from = skipBlanks(text, start + 1, end);
        int to = block && text.startsWith("#>", end - 2) ? end - 2 : end;
        int wordEnd = from;
        while (wordEnd < to && !Character.isWhitespace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        String word = text.substring(from, wordEnd).toLowerCase(Locale.ROOT);
        switch (word) {
            case NEXT_LINE -> rules(start, from, wordEnd, to, new Scope.Line(lineAfter(end)));
            case THIS_LINE -> rules(start, from, wordEnd, to, new Scope.OwnLine(lines.line(start), start));
            case DISABLE -> rules(start, from, wordEnd, to, new Scope.Range(start, start));
            case ENABLE -> enable(start, from, wordEnd, to);
            default -> unknown(word, from, wordEnd, to);
        }
    }

    /** What only looks like a directive is prose, unless it is nearly one. */
    private void unknown(String word, int from, int wordEnd, int to) {
        int next = skipBlanks(text, wordEnd, to);
        boolean torn = (word.equals("exlint") || word.equals("exlint:")) && (text.regionMatches(true, next, "disable", 0, 7)
                || text.regionMatches(true, next, "enable", 0, 6));
        boolean near = word.startsWith(DISABLE) || word.startsWith(ENABLE) || !NearestName.of(word, WORDS).isEmpty();
        if (torn || word.startsWith(PREFIX) && near) {
            String written = torn ? "exlint-" + text.substring(next, to).split("\\s", 2)[0] : word;
            String nearest = NearestName.of(written, WORDS);
            errors.add(new DirectiveError(from, wordEnd, Message.of("invalidDirective.word", "written", torn ? word : written, "nearest",
                    nearest.isEmpty() ? String.join(", ", WORDS) : nearest)));
        }
    }

    private void rules(int comment, int from, int wordEnd, int to, Scope scope) {
        Parts parts = new Parts(wordEnd, to);
        if (parts.names.isEmpty()) {
            errors.add(new DirectiveError(from, wordEnd, Message.of("invalidDirective.noRule", "word", text.substring(from, wordEnd))));
        } else if (reasonRequired && parts.reason.isEmpty()) {
            errors.add(new DirectiveError(comment, to, Message.of("invalidDirective.noReason")));
        } else {
            for (Name name : parts.names) {
                String rule = resolve(name);
                Suppression suppression = new Suppression(SuppressedBy.DIRECTIVE, rule, RuleNames.isForeign(name.text), parts.reason,
                        name.start, name.end, scope);
                if (!rule.isEmpty() && scope instanceof Scope.Range) {
                    open.putIfAbsent(rule, suppression);
                } else if (!rule.isEmpty()) {
                    found.add(suppression);
                }
            }
        }
    }

    private void enable(int comment, int from, int wordEnd, int to) {
        Parts parts = new Parts(wordEnd, to);
        Set<String> ended = new TreeSet<>(parts.names.isEmpty() ? open.keySet() : Set.of());
        for (Name name : parts.names) {
            String rule = resolve(name);
            if (!rule.isEmpty() && !open.containsKey(rule)) {
                errors.add(new DirectiveError(name.start, name.end, Message.of("invalidDirective.notDisabled", "rule", rule)));
            } else if (!rule.isEmpty()) {
                ended.add(rule);
            }
        }
        if (parts.names.isEmpty() && open.isEmpty()) {
            errors.add(new DirectiveError(from, wordEnd, Message.of("invalidDirective.nothingDisabled")));
        }
        ended.forEach(rule -> close(open.remove(rule), comment));
    }

    private void close(Suppression suppression, int at) {
        int from = ((Scope.Range) suppression.scope()).from();
        found.add(new Suppression(suppression.by(), suppression.rule(), suppression.foreign(), suppression.reason(), suppression.start(),
                suppression.end(), new Scope.Range(from, at)));
    }

    private String resolve(Name name) {
        String rule = names.resolve(name.text);
        if (rule.isEmpty()) {
            String first = name.text.split("\\s", 2)[0];
            boolean prose = !first.equals(name.text) && !names.resolve(first).isEmpty();
            errors.add(new DirectiveError(name.start, name.end, prose ? Message.of("invalidDirective.separator", "rule", first)
                    : Message.of("invalidDirective.rule", "why", names.unknown(name.text))));
        }
        return rule;
    }

    /** The line of the code that follows: lines that hold only a comment are passed over, once for all directives among them. */
    private int lineAfter(int end) {
        int first = lines.line(Math.max(0, end - 1)) + 1;
        if (first < passedFrom || first >= passedTo) {
            passedFrom = first;
            passedTo = first;
            while (passedTo < lines.lineCount() && isComment(passedTo)) {
                passedTo++;
            }
        }
        return Math.max(first, passedTo);
    }

    private boolean isComment(int line) {
        int at = lines.lineStart(line);
        while (at < lines.lineEnd(line) && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < lines.lineEnd(line) && text.charAt(at) == '#';
    }

    /** Whether a comment begins as a directive does. */
    static boolean isOurs(String text, int start, int end) {
        return text.regionMatches(true, skipBlanks(text, start + 1, end), "exlint", 0, 6);
    }

    /** The first character that is neither blank nor the sign of a comment. */
    private static int skipBlanks(String text, int from, int to) {
        int at = from;
        while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '#')) {
            at++;
        }
        return at;
    }

    private record Name(String text, int start, int end) {
    }

    /** The names, separated by commas, and the reason behind {@code --}. */
    private final class Parts {
        final List<Name> names = new ArrayList<>();
        final String reason;

        Parts(int from, int to) {
            String rest = text.substring(from, to);
            int separator = rest.indexOf("--");
            reason = separator < 0 ? "" : rest.substring(separator + 2).strip();
            int end = separator < 0 ? to : from + separator;
            int at = from;
            while (at <= end && names.size() < MOST_NAMES) {
                int comma = text.indexOf(',', at);
                int stop = comma < 0 || comma > end ? end : comma;
                name(at, stop);
                at = stop + 1;
            }
        }

        private void name(int from, int to) {
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                names.add(new Name(text.substring(start, end), start, end));
            }
        }
    }
}
