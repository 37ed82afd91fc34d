package dev.exlint.powershell.eval;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsCollection;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsNull;
import dev.exlint.powershell.value.ScriptPath;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Folds operators of known values, within limits: strings and arrays can explode.
 */
final class Operators {

    private static final int MOST_ELEMENTS = 10_000;
    private static final int MOST_CHARACTERS = 100_000;
    private static final int MOST_COMBINATIONS = 64;

    private Operators() {
    }

    static Value apply(Evaluation run, TokenKind operator, Value left, Value right) {
        if (operator == TokenKind.Is || operator == TokenKind.IsNot || operator == TokenKind.As) {
            return Casting.operator(run, operator, left, right);
        }
        run.work(Evaluation.size(left) + Evaluation.size(right));
        return each(left, right, (a, b) -> known(run, operator, (Known) a, (Known) b));
    }

    static Value unary(Evaluation run, TokenKind operator, Value operand) {
        return each(operand, value -> switch (operator) {
            case Not, Exclaim -> Truth.value(value);
            case Minus, Plus -> sign(operator, (Known) value);
            case Join -> TextForm.join(Enumerating.rounds(value).orElse(List.of()), "");
            case Isplit, Csplit -> Texts.splitAtBlanks(run, value);
            case Bnot -> unmodelled(operator);
            default -> unmodelled(operator);
        }, operator == TokenKind.Not || operator == TokenKind.Exclaim);
    }

    private static Value each(Value operand, UnaryOperator<Value> operation, boolean negate) {
        if (operand instanceof Unknown unknown) {
            return unknown.withoutLikely();
        }
        Value joined = null;
        for (Known known : ValueJoin.alternatives(operand)) {
            Value result = operation.apply(known);
            if (negate && result instanceof Known truth) {
                result = Known.of(truth.content().equals(Boolean.FALSE));
            }
            joined = joined == null ? result : ValueJoin.join(joined, result);
        }
        return joined;
    }

    /** The operator over every combination of possible values. */
    static Value each(Value left, Value right, BinaryOperator<Value> operation) {
        if (left instanceof Unknown || right instanceof Unknown) {
            return ((Unknown) (left instanceof Unknown ? left : right)).withoutLikely();
        }
        List<Known> lefts = ValueJoin.alternatives(left);
        List<Known> rights = ValueJoin.alternatives(right);
        if (lefts.size() * rights.size() > MOST_COMBINATIONS) {
            return new Unknown(UnknownReason.BRANCHES, "");
        }
        Value joined = null;
        for (Known a : lefts) {
            for (Known b : rights) {
                Value result = operation.apply(a, b);
                joined = joined == null ? result : ValueJoin.join(joined, result);
            }
        }
        return joined;
    }

    static Unknown unmodelled(TokenKind operator) {
        return new Unknown(UnknownReason.OPERATION, operator.name());
    }

    private static Value known(Evaluation run, TokenKind operator, Known left, Known right) {
        return switch (operator) {
            case Plus -> add(run, left, right);
            case Minus -> Dates.calculate(true, left.content(), right.content()).orElseGet(() -> arithmetic('-', operator, left, right));
            case Multiply -> multiply(left, right);
            case Divide -> arithmetic('/', operator, left, right);
            case Rem -> arithmetic('%', operator, left, right);
            case DotDot -> range(left, right);
            case Format -> Formatting.format(left, right);
            case Join -> Texts.join(left, right);
            case Isplit, Csplit -> Texts.split(run, left, right, operator == TokenKind.Csplit);
            case Ireplace, Creplace -> Texts.replace(run, left, right, operator == TokenKind.Creplace);
            case Xor -> exclusive(left, right);
            case Bor, Band, Bxor -> bits(operator, left, right);
            default -> Comparing.compare(run, operator, left, right);
        };
    }

    private static Value sign(TokenKind operator, Known operand) {
        Optional<Number> number = number(operand);
        if (number.isEmpty()) {
            return unmodelled(operator);
        }
        return operator == TokenKind.Plus ? new Known(number.get())
                : Numbers.calculate('-', 0, number.get()).map(each -> (Value) new Known(each)).orElse(unmodelled(operator));
    }

    static Optional<Number> number(Known known) {
        Object content = known.content();
        if (content instanceof Number number) {
            return Optional.of(number);
        }
        if (content instanceof String text) {
            return Numbers.parse(text);
        }
        if (content instanceof Boolean truth) {
            return Optional.of(truth ? 1 : 0);
        }
        return known.isNull() ? Optional.of(0) : Optional.empty();
    }

    private static Value exclusive(Known left, Known right) {
        Optional<Boolean> a = Truth.of(left);
        Optional<Boolean> b = Truth.of(right);
        return a.isPresent() && b.isPresent() ? Known.of(!a.equals(b)) : unmodelled(TokenKind.Xor);
    }

    private static Value bits(TokenKind operator, Known left, Known right) {
        if (left.content() instanceof EnumValue a && right.content() instanceof EnumValue b && a.type().equals(b.type())) {
            return new Known(new EnumValue(a.type(), bits(operator, a.flags(), b.flags())));
        }
        Optional<Number> a = bitNumber(left);
        Optional<Number> b = bitNumber(right);
        if (a.isEmpty() || b.isEmpty()) {
            return left.content() instanceof EnumValue value && right.content() instanceof String text
                    ? dev.exlint.powershell.bind.EnumConversion.convert(value.type(), text)
                            .map(other -> (Value) new Known(new EnumValue(value.type(), bits(operator, value.flags(), other.flags()))))
                            .orElse(unmodelled(operator))
                    : unmodelled(operator);
        }
        return new Known(Numbers.whole(BigInteger.valueOf(bits(operator, a.get().longValue(), b.get().longValue()))));
    }

    private static Optional<Number> bitNumber(Known known) {
        if (known.content() instanceof EnumValue value) {
            return Optional.of(Numbers.whole(BigInteger.valueOf(value.flags())));
        }
        return known.content() instanceof Integer || known.content() instanceof Long ? number(known) : Optional.empty();
    }

    private static long bits(TokenKind operator, long a, long b) {
        return switch (operator) {
            case Bor -> a | b;
            case Band -> a & b;
            default -> a ^ b;
        };
    }

    // ---- arithmetic

    /** The left side decides: an array grows, a text is continued, a table takes the other's entries, everything else is a number. */
    static Value add(Evaluation run, Known left, Known right) {
        Object content = left.content();
        if (content instanceof PsArray array && !(right.content() instanceof PsCollection)) {
            List<Value> sum = new ArrayList<>(array.elements());
            sum.addAll(right.content() instanceof PsArray more ? more.elements()
                    : right.content() == PsNull.NOTHING ? List.of() : List.of(right));
            return sum.size() > MOST_ELEMENTS ? new Unknown(UnknownReason.TOO_MUCH_WORK, "") : new Known(new PsArray(sum));
        }
        if (content instanceof ScriptPath path && right.content() instanceof String text) {
            return Paths.joined(path, text).map(each -> (Value) new Known(each)).orElse(unmodelled(TokenKind.Plus));
        }
        if (content instanceof String text) {
            Value more = TextForm.of(right, Interpolation.separator(run));
            return more instanceof Known known ? concatenated(text, (String) known.content()) : more;
        }
        if (content instanceof PsHashtable table && right.content() instanceof PsHashtable more) {
            return merged(run, table, more);
        }
        Optional<Value> date = Dates.calculate(false, content, right.content());
        if (date.isPresent()) {
            return date.get();
        }
        if (content instanceof PsCollection || right.content() instanceof PsCollection && content instanceof PsArray) {
            return unmodelled(TokenKind.Plus);
        }
        if (left.isNull()) {
            return right.content() instanceof PsArray array ? new Known(array) : right;
        }
        return arithmetic('+', TokenKind.Plus, left, right);
    }

    private static Value concatenated(String first, String second) {
        return first.length() + second.length() > MOST_CHARACTERS ? new Unknown(UnknownReason.TOO_MUCH_WORK, "")
                : new Known(first + second);
    }

    private static Value merged(Evaluation run, PsHashtable table, PsHashtable more) {
        List<PsHashtable.Entry> entries = new ArrayList<>(table.entries());
        for (PsHashtable.Entry entry : more.entries()) {
            if (table.entry(entry.key()).isPresent()) {
                run.raise();
                return Known.NULL;
            }
            entries.add(entry);
        }
        return new Known(new PsHashtable(table.kind(), entries));
    }

    private static Value arithmetic(char sign, TokenKind operator, Known left, Known right) {
        if (left.content() instanceof EnumValue || right.content() instanceof EnumValue) {
            return unmodelled(operator);
        }
        Optional<Number> a = number(left);
        Optional<Number> b = number(right);
        if (a.isEmpty() || b.isEmpty()) {
            return unmodelled(operator);
        }
        return Numbers.calculate(sign, a.get(), b.get()).map(each -> (Value) new Known(each)).orElse(unmodelled(operator));
    }

    private static Value multiply(Known left, Known right) {
        Optional<Number> times = number(right);
        if (left.content() instanceof String text && times.isPresent() && Numbers.isWhole(times.get())) {
            long length = text.length() * times.get().longValue();
            return times.get().longValue() < 0 ? unmodelled(TokenKind.Multiply)
                    : length > MOST_CHARACTERS || length < 0 ? new Unknown(UnknownReason.TOO_MUCH_WORK, "")
                    : new Known(text.repeat(times.get().intValue()));
        }
        if (left.content() instanceof PsArray array && times.isPresent() && Numbers.isWhole(times.get())) {
            return repeated(array, times.get().longValue());
        }
        return arithmetic('*', TokenKind.Multiply, left, right);
    }

    private static Value repeated(PsArray array, long times) {
        if (times < 0 || times > MOST_ELEMENTS || array.elements().size() * times > MOST_ELEMENTS) {
            return times < 0 ? unmodelled(TokenKind.Multiply) : new Unknown(UnknownReason.TOO_MUCH_WORK, "");
        }
        List<Value> elements = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            elements.addAll(array.elements());
        }
        return new Known(new PsArray(elements));
    }

    private static Value range(Known left, Known right) {
        Optional<Number> from = number(left);
        Optional<Number> to = number(right);
        if (from.isEmpty() || to.isEmpty() || !Numbers.isWhole(from.get()) || !Numbers.isWhole(to.get())) {
            return unmodelled(TokenKind.DotDot);
        }
        long first = from.get().longValue();
        long last = to.get().longValue();
        if (Math.abs(last - first) >= MOST_ELEMENTS) {
            return new Unknown(UnknownReason.TOO_MUCH_WORK, "");
        }
        List<Value> numbers = new ArrayList<>();
        long step = last >= first ? 1 : -1;
        for (long each = first; each != last + step; each += step) {
            numbers.add(new Known((int) each));
        }
        return new Known(new PsArray(numbers));
    }

    /** The values of a OneOf or Known, combined by an operation on each. */
    static Value map(Value value, UnaryOperator<Value> operation) {
        return value instanceof OneOf || value instanceof Known ? each(value, operation, false) : value;
    }
}
