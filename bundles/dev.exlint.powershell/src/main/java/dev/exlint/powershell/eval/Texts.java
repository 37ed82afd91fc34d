package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return separator instanceof Known known ? TextForm.join(elements(left), (String) known.content()) : separator;
    }

    private static List<Value> elements(Known known) {
        return known.content() instanceof PsArray array ? array.elements() : List.of(known);
    }

    static Value splitAtBlanks(Value value) {
        return value instanceof Known known ? split(known, new Known("\\s+"), true, text -> text.strip()) : value;
    }

    static Value split(Known left, Known right, boolean cased) {
        return split(left, right, cased, text -> text);
    }

    private static Value split(Known left, Known right, boolean cased, java.util.function.UnaryOperator<String> prepare) {
        if (!(right.content() instanceof String pattern)) {
            return Operators.unmodelled(TokenKind.Isplit);
        }
        Optional<Pattern> compiled = Patterns.compile(pattern, cased);
        if (compiled.isEmpty() || compiled.get().matcher("").groupCount() > 0) {
            return Operators.unmodelled(TokenKind.Isplit);
        }
        List<Value> parts = new ArrayList<>();
        for (Value element : elements(left)) {
            Value text = TextForm.of(element, " ");
            Optional<List<String>> split = text instanceof Known known ? Patterns.split(compiled.get(),
                    prepare.apply((String) known.content())) : Optional.empty();
            if (split.isEmpty()) {
                return text instanceof Unknown ? text : Operators.unmodelled(TokenKind.Isplit);
            }
            split.get().forEach(part -> parts.add(new Known(part)));
        }
        return new Known(new PsArray(parts));
    }

    static Value replace(Known left, Known right, boolean cased) {
        List<Value> pair = elements(right);
        String pattern = pair.isEmpty() ? "" : plain(pair.get(0));
        String replacement = pair.size() < 2 ? "" : plain(pair.get(1));
        if (pattern == null || replacement == null || pair.size() > 2) {
            return Operators.unmodelled(TokenKind.Ireplace);
        }
        if (left.content() instanceof PsArray array) {
            List<Value> replaced = new ArrayList<>();
            for (Value element : array.elements()) {
                replaced.add(Operators.map(element, each -> replaceOne((Known) each, pattern, replacement, cased)));
            }
            return new Known(new PsArray(replaced));
        }
        return replaceOne(left, pattern, replacement, cased);
    }

    private static Value replaceOne(Known left, String pattern, String replacement, boolean cased) {
        Value text = TextForm.of(left, " ");
        if (!(text instanceof Known known)) {
            return text;
        }
        Optional<String> replaced = Patterns.replace(pattern, cased, (String) known.content(), replacement);
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
        Optional<Matcher> matcher = Patterns.find((String) wanted.content(), cased, (String) known.content());
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
                entries.add(new PsHashtable.Entry(Integer.toString(i), new Known(matcher.group(i))));
            }
        }
        boolean mixed = !named.isEmpty() && matcher.groupCount() > named.size();
        return mixed ? new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "Matches")
                : new Known(new PsHashtable(PsHashtable.Kind.HASHTABLE, entries));
    }
}
