package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.bind.EnumConversion;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.PsArray;
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
                return left.content() instanceof PsArray array ? filter(run, operator, array, right) : scalar(run, operator, left, right);
            }
        }
    }

    private static Value filter(Evaluation run, TokenKind operator, PsArray array, Known right) {
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
        List<Value> elements = list.content() instanceof PsArray array ? array.elements() : List.of(list);
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
            return other instanceof Known known ? Optional.of(sameText(text, (String) known.content(), cased)) : Optional.empty();
        }
        if (content instanceof Number number) {
            return Operators.number(right).map(other -> Numbers.compare(number, other) == 0).or(() -> Optional.of(false));
        }
        if (content instanceof Boolean truth) {
            return Truth.of(right).map(truth::equals);
        }
        if (content instanceof EnumValue value) {
            return right.content() instanceof OpaqueObject ? Optional.empty()
                    : Optional.of(EnumConversion.convert(value.type(), right.content()).map(value::equals).orElse(false));
        }
        if (content instanceof PsHashtable table) {
            return Optional.of(right.content() instanceof PsHashtable other && table.identity() == other.identity());
        }
        return Optional.empty();
    }

    static boolean sameText(String first, String second, boolean cased) {
        return cased ? first.equals(second) : first.equalsIgnoreCase(second);
    }

    private static Value order(TokenKind operator, Known left, Known right, java.util.function.IntPredicate wanted) {
        if (left.content() instanceof Number number) {
            Optional<Number> other = Operators.number(right);
            return other.isPresent() ? Known.of(wanted.test(Numbers.compare(number, other.get()))) : Operators.unmodelled(operator);
        }
        return Operators.unmodelled(operator);
    }
}
