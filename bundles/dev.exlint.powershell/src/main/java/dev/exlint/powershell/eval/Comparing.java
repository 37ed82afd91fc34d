package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.exlint.powershell.bind.EnumConversion;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsCollection;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Value;

/**
 * Comparisons: the left side decides how the right one is converted, and an array on the left is filtered.
 */
final class Comparing {

    private Comparing() {
    }

    static Value compare(Evaluation run, TokenKind operator, Known left, Known right) {
        switch (operator) {
            case Icontains, Ccontains, Inotcontains, Cnotcontains -> {
                return contains(run, operator, left, right);
            }
            case Iin, Cin, Inotin, Cnotin -> {
                return contains(run, operator, right, left);
            }
            default -> {
                return left.content() instanceof PsArray array ? filter(run, operator, array, right)
                        : left.content() instanceof PsCollection collection ? collection.ordered()
                                ? filter(run, operator, new PsArray(collection.items()), right) : Operators.unmodelled(operator)
                        : scalar(run, operator, left, right);
            }
        }
    }

    private static Value filter(Evaluation run, TokenKind operator, PsArray array, Known right) {
        Value matches = run.variable("matches");
        Value kept = filtered(run, operator, array, right);
        boolean sets = operator == TokenKind.Imatch || operator == TokenKind.Cmatch || operator == TokenKind.Inotmatch
                || operator == TokenKind.Cnotmatch;
        if (sets) {
            run.setLocal("matches", matches);
        }
        return kept;
    }

    private static Value filtered(Evaluation run, TokenKind operator, PsArray array, Known right) {
        List<Value> kept = new ArrayList<>();
        for (Value element : array.elements()) {
            Value verdict = Operators.each(element, right, (a, b) -> scalar(run, operator, (Known) a, (Known) b));
            if (!(verdict instanceof Known known)) {
                return verdict;
            }
            if (known.content().equals(Boolean.TRUE)) {
                kept.add(element);
            }
        }
        return new Known(new PsArray(kept));
    }

    private static Value contains(Evaluation run, TokenKind operator, Known list, Known wanted) {
        boolean cased = operator == TokenKind.Ccontains || operator == TokenKind.Cin || operator == TokenKind.Cnotcontains
                || operator == TokenKind.Cnotin;
        boolean negated = operator == TokenKind.Inotcontains || operator == TokenKind.Cnotcontains || operator == TokenKind.Inotin
                || operator == TokenKind.Cnotin;
        List<Value> elements = Enumerating.elements(list);
        Value unknown = null;
        for (Value element : elements) {
            Value same = Operators.each(element, wanted,
                    (a, b) -> scalar(run, cased ? TokenKind.Ceq : TokenKind.Ieq, (Known) a, (Known) b));
            if (same.equals(Known.TRUE)) {
                return Known.of(!negated);
            }
            if (!(same instanceof Known)) {
                unknown = Truth.unknown(same);
            }
        }
        return unknown != null ? unknown : Known.of(negated);
    }

    private static Value scalar(Evaluation run, TokenKind operator, Known left, Known right) {
        return switch (operator) {
            case Ieq -> equal(left, right, false, false);
            case Ceq -> equal(left, right, true, false);
            case Ine -> equal(left, right, false, true);
            case Cne -> equal(left, right, true, true);
            case Ilt, Clt -> order(operator, left, right, sign -> sign < 0);
            case Ile, Cle -> order(operator, left, right, sign -> sign <= 0);
            case Igt, Cgt -> order(operator, left, right, sign -> sign > 0);
            case Ige, Cge -> order(operator, left, right, sign -> sign >= 0);
            case Ilike, Clike, Inotlike, Cnotlike -> Texts.like(left, right, operator == TokenKind.Clike || operator == TokenKind.Cnotlike,
                    operator == TokenKind.Inotlike || operator == TokenKind.Cnotlike);
            case Imatch, Cmatch, Inotmatch, Cnotmatch -> Texts.match(run, left, right, operator == TokenKind.Cmatch
                    || operator == TokenKind.Cnotmatch, operator == TokenKind.Inotmatch || operator == TokenKind.Cnotmatch);
            default -> Operators.unmodelled(operator);
        };
    }

    /** Equality of two scalars, negated if wanted. */
    static Value equal(Known left, Known right, boolean cased, boolean negated) {
        Optional<Boolean> same = same(left, right, cased);
        return same.isPresent() ? Known.of(same.get() != negated) : Operators.unmodelled(TokenKind.Ieq);
    }

    private static Optional<Boolean> same(Known left, Known right, boolean cased) {
        if (left.isNull() || right.isNull()) {
            return Optional.of(left.isNull() && right.isNull());
        }
        Object content = left.content();
        if (content instanceof LocalComputer || right.content() instanceof LocalComputer) {
            return content == right.content() ? Optional.of(true) : Optional.empty();
        }
        if (content instanceof String text) {
            Value other = TextForm.of(right, " ");
            return other instanceof Known known ? equalTexts(text, (String) known.content(), cased) : Optional.empty();
        }
        if (content instanceof Number number) {
            boolean open = right.content() instanceof String text && Numbers.mayBeNumber(text) || right.content() instanceof EnumValue
                    || right.content() instanceof Character;
            return Operators.number(right).map(other -> Numbers.compare(number, other) == 0)
                    .or(() -> open ? Optional.empty() : Optional.of(false));
        }
        if (content instanceof Boolean truth) {
            return Truth.of(right).map(truth::equals);
        }
        if (content instanceof EnumValue value) {
            return right.content() instanceof OpaqueObject ? Optional.empty()
                    : Optional.of(EnumConversion.convert(value.type(), right.content()).map(value::equals).orElse(false));
        }
        if (Dates.isDate(content) || content instanceof Version || content instanceof Duration) {
            OptionalInt order = special(left, right);
            return order.isPresent() ? Optional.of(order.getAsInt() == 0) : Optional.empty();
        }
        if (content instanceof PsHashtable table) {
            return Optional.of(right.content() instanceof PsHashtable other && table.identity() == other.identity());
        }
        return Optional.empty();
    }

    /** Texts are compared by the invariant culture, which ignores marks that aren't seen and knows several spellings of one letter. */
    private static Optional<Boolean> equalTexts(String first, String second, boolean cased) {
        boolean same = sameText(first, second, cased);
        return same || isOrdinary(first) && isOrdinary(second) ? Optional.of(same) : Optional.empty();
    }

    private static boolean isOrdinary(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 127 || c == '\t' || c == '\n' || c == '\r'
                || c >= '\u00C0' && c < '\u017F' && Character.isLetter(c)
                && "\u00C6\u00E6\u00DF\u00DE\u00FE\u0132\u0133\u0149\u0152\u0153\u0131\u0130".indexOf(c) < 0);
    }

    private static OptionalInt special(Known left, Known right, boolean texts) {
        return texts ? Ordering.compare(left, right) : special(left, right);
    }

    /** Dates, versions and spans; a text on the right is converted to what stands on the left. */
    private static OptionalInt special(Known left, Known right) {
        if (right.content() instanceof String text) {
            Optional<Object> converted = Dates.isDate(left.content()) ? Dates.parse(text, true)
                    : left.content() instanceof Version ? Version.parse(text).map(Object.class::cast) : Optional.empty();
            return converted.isPresent() ? Ordering.compare(left, new Known(converted.get())) : OptionalInt.empty();
        }
        if (left.content() instanceof Duration a && right.content() instanceof Duration b) {
            return a.least() > b.most() ? OptionalInt.of(1) : a.most() < b.least() ? OptionalInt.of(-1)
                    : a.isKnown() && b.isKnown() ? OptionalInt.of(0) : OptionalInt.empty();
        }
        return Ordering.compare(left, right);
    }

    static boolean sameText(String first, String second, boolean cased) {
        return cased ? first.equals(second) : first.equalsIgnoreCase(second);
    }

    private static Value order(TokenKind operator, Known left, Known right, java.util.function.IntPredicate wanted) {
        if (left.isNull() != right.isNull() && (left.isNull() ? right : left).content() instanceof Number number
                && Numbers.isFinite(number)) {
            // nothing lies below every number that isn't negative
            int sign = Numbers.exact(number).signum() < 0 ? 1 : -1;
            return Known.of(wanted.test(left.isNull() ? sign : -sign));
        }
        if (left.content() instanceof Number number) {
            Optional<Number> other = Operators.number(right);
            return other.isPresent() ? Known.of(wanted.test(Numbers.compare(number, other.get()))) : Operators.unmodelled(operator);
        }
        boolean texts = left.content() instanceof String && right.content() instanceof String
                && (operator == TokenKind.Ilt || operator == TokenKind.Ile || operator == TokenKind.Igt || operator == TokenKind.Ige);
        if (texts || Dates.isDate(left.content()) || left.content() instanceof Version || left.content() instanceof Duration) {
            OptionalInt order = special(left, right, texts);
            return order.isPresent() ? Known.of(wanted.test(order.getAsInt())) : Operators.unmodelled(operator);
        }
        return Operators.unmodelled(operator);
    }
}
