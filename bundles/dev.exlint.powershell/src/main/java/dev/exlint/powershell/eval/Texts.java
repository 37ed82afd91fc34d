package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Operators on texts: join, split, replace, like, match.
 */
final class Texts {

    private Texts() {
    }

    static Value join(Known left, Known right) {
        Value separator = TextForm.of(right, " ");
        return Enumerating.isUnordered(left) ? Operators.unmodelled(TokenKind.Join)
                : separator instanceof Known known ? TextForm.join(elements(left), (String) known.content()) : separator;
    }

    private static List<Value> elements(Known known) {
        return Enumerating.elements(known);
    }

    static Value splitAtBlanks(Evaluation run, Value value) {
        return value instanceof Known known ? split(run, known, new Known("\\s+"), true, text -> text.strip()) : value;
    }

    static Value split(Evaluation run, Known left, Known right, boolean cased) {
        return split(run, left, right, cased, text -> text);
    }

    /** The right side is a pattern, perhaps with the greatest number of parts and options. */
    private static Value split(Evaluation run, Known left, Known right, boolean cased, UnaryOperator<String> prepare) {
        List<Value> given = elements(right);
        Unknown unmodelled = Operators.unmodelled(TokenKind.Isplit);
        boolean simple = given.size() == 3 && given.get(2) instanceof Known option
                && String.valueOf(option.content()).equalsIgnoreCase("SimpleMatch");
        int most = 0;
        if (given.size() > 1) {
            boolean counted = given.get(1) instanceof Known count && count.content() instanceof Integer number && number >= 0;
            if (!counted || given.size() > 2 && !simple) {
                return unmodelled;
            }
            most = (Integer) ((Known) given.get(1)).content();
        }
        if (given.isEmpty() || !(given.get(0) instanceof Known first) || !(first.content() instanceof String pattern)
                || Enumerating.isUnordered(left)) {
            return unmodelled;
        }
        Optional<Pattern> compiled = Patterns.compile(simple ? quoted(pattern) : pattern, cased);
        if (compiled.isEmpty() || compiled.get().matcher("").groupCount() > 0) {
            return unmodelled;
        }
        List<Value> parts = new ArrayList<>();
        for (Value element : elements(left)) {
            Value text = TextForm.of(element, " ");
            Optional<List<String>> split = text instanceof Known known ? run.patterns.split(compiled.get(),
                    prepare.apply((String) known.content()), most) : Optional.empty();
            if (split.isEmpty()) {
                return text instanceof Unknown ? text : unmodelled;
            }
            split.get().forEach(part -> parts.add(new Known(part)));
        }
        return new Known(new PsArray(parts));
    }

    /** The pattern that matches the text itself. */
    static String quoted(String text) {
        return text.replaceAll("[\\\\*+?|{\\[()^$.#]", "\\\\$0");
    }

    static Value replace(Evaluation run, Known left, Known right, boolean cased) {
        List<Value> pair = elements(right);
        String pattern = pair.isEmpty() ? "" : plain(pair.get(0));
        String replacement = pair.size() < 2 ? "" : plain(pair.get(1));
        if (pattern == null || replacement == null || pair.size() > 2) {
            return Operators.unmodelled(TokenKind.Ireplace);
        }
        if (left.content() instanceof PsArray array) {
            List<Value> replaced = new ArrayList<>();
            for (Value element : array.elements()) {
                replaced.add(Operators.map(element, each -> replaceOne(run, (Known) each, pattern, replacement, cased)));
            }
            return new Known(new PsArray(replaced));
        }
        return replaceOne(run, left, pattern, replacement, cased);
    }

    private static Value replaceOne(Evaluation run, Known left, String pattern, String replacement, boolean cased) {
        Value text = TextForm.of(left, " ");
        if (!(text instanceof Known known)) {
            return text;
        }
        Optional<String> replaced = run.patterns.replace(pattern, cased, (String) known.content(), replacement);
        return replaced.isPresent() ? new Known(replaced.get()) : Operators.unmodelled(TokenKind.Ireplace);
    }

    private static String plain(Value value) {
        Value text = TextForm.of(value, " ");
        return text instanceof Known known ? (String) known.content() : null;
    }

    static Value like(Known left, Known right, boolean cased, boolean negated) {
        Value text = TextForm.of(left, " ");
        Value wildcard = TextForm.of(right, " ");
        if (!(text instanceof Known known) || !(wildcard instanceof Known pattern)) {
            return text instanceof Known ? wildcard : text;
        }
        Optional<Boolean> matches = Patterns.like((String) pattern.content(), cased, (String) known.content());
        return matches.isPresent() ? Known.of(matches.get() != negated) : Operators.unmodelled(TokenKind.Ilike);
    }

    /** A match that succeeds sets {@code $Matches}. */
    static Value match(Evaluation run, Known left, Known right, boolean cased, boolean negated) {
        Value text = TextForm.of(left, " ");
        Value pattern = TextForm.of(right, " ");
        if (!(text instanceof Known known) || !(pattern instanceof Known wanted)) {
            run.setLocal("matches", new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "Matches"));
            return text instanceof Known ? pattern : text;
        }
        Optional<Matcher> matcher = run.patterns.find((String) wanted.content(), cased, (String) known.content());
        if (matcher.isEmpty()) {
            run.setLocal("matches", new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "Matches"));
            return Operators.unmodelled(TokenKind.Imatch);
        }
        boolean found = Patterns.found(matcher.get());
        if (found) {
            run.setLocal("matches", groups(matcher.get(), (String) wanted.content()));
        }
        return Known.of(found != negated);
    }

    private static Value groups(Matcher matcher, String pattern) {
        List<PsHashtable.Entry> entries = new ArrayList<>();
        Matcher names = Pattern.compile("\\(\\?<([A-Za-z][A-Za-z0-9]*)>").matcher(pattern);
        List<String> named = new ArrayList<>();
        while (names.find()) {
            named.add(names.group(1));
        }
        for (String name : named) {
            String group = matcher.group(name);
            if (group != null) {
                entries.add(new PsHashtable.Entry(name, new Known(group)));
            }
        }
        int numbered = named.isEmpty() ? matcher.groupCount() : 0;
        for (int i = 0; i <= numbered; i++) {
            if (matcher.group(i) != null) {
                entries.add(new PsHashtable.Entry(PsHashtable.NUMBER + i, new Known(matcher.group(i))));
            }
        }
        boolean mixed = !named.isEmpty() && matcher.groupCount() > named.size();
        return mixed ? new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "Matches")
                : new Known(new PsHashtable(PsHashtable.Kind.HASHTABLE, entries));
    }
}
