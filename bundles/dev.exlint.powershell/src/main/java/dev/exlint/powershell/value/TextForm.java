package dev.exlint.powershell.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What values become as strings, independent of the machine's language as in the engine.
 */
public final class TextForm {

    private static final int MOST_CHARACTERS = 100_000;
    private static final int SCIENTIFIC_FROM = 15;
    private static final int SCIENTIFIC_BELOW = -5;

    private TextForm() {
    }

    /**
     * {@return the value as a string: known, one of several, or unknown}
     *
     * @param value the value
     * @param separator what stands between the elements of an array, a blank unless {@code $OFS} is set
     */
    public static Value of(Value value, String separator) {
        if (value instanceof OneOf oneOf) {
            List<Value> texts = oneOf.alternatives().stream().map(each -> of(each, separator)).toList();
            return texts.stream().reduce(ValueJoin::join).orElseThrow();
        }
        if (!(value instanceof Known known)) {
            return value;
        }
        if (known.content() instanceof String) {
            return known;
        }
        if (known.content() instanceof PsArray array) {
            return join(array.elements(), separator);
        }
        return ofScalar(known);
    }

    /**
     * {@return the texts of the elements with the separator between them}
     *
     * @param elements the elements
     * @param separator the separator
     */
    public static Value join(List<Value> elements, String separator) {
        List<String> texts = new ArrayList<>();
        long length = 0;
        for (Value element : elements) {
            Value text = element instanceof Known known ? ofScalar(known) : element;
            if (!(text instanceof Known known)) {
                return text instanceof Unknown ? text : new Unknown(UnknownReason.BRANCHES, "");
            }
            texts.add((String) known.content());
            length += texts.get(texts.size() - 1).length() + separator.length();
            if (length > MOST_CHARACTERS) {
                return new Unknown(UnknownReason.TOO_MUCH_WORK, "");
            }
        }
        return new Known(String.join(separator, texts));
    }

    /** An element as a string: a nested array isn't joined again but shows its type. */
    private static Value ofScalar(Known known) {
        Object content = known.content();
        if (content instanceof PsArray array) {
            return array.isList() ? new Unknown(UnknownReason.OPERATION, "ToString") : new Known("System.Object[]");
        }
        if (content instanceof OpaqueObject object) {
            return object.text();
        }
        if (content instanceof LocalComputer) {
            return new Unknown(UnknownReason.LOCAL_COMPUTER, "");
        }
        Optional<String> text = plain(content);
        return text.isPresent() ? new Known(text.get()) : new Unknown(UnknownReason.OPERATION, "ToString");
    }

    private static Optional<String> plain(Object content) {
        if (content instanceof String text) {
            return Optional.of(text);
        }
        if (content instanceof Boolean truth) {
            return Optional.of(truth ? "True" : "False");
        }
        if (content instanceof Double number) {
            return isShort(number) ? Optional.of(number(number)) : Optional.empty();
        }
        if (content instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        if (content instanceof Number || content instanceof Character || content instanceof EnumValue || content instanceof ParameterName) {
            return Optional.of(content.toString());
        }
        if (content instanceof PsNull) {
            return Optional.of("");
        }
        if (content instanceof PsHashtable table && table.kind() == PsHashtable.Kind.OBJECT) {
            return properties(table);
        }
        if (content instanceof PsHashtable table) {
            return Optional.of(table.kind() == PsHashtable.Kind.HASHTABLE ? "System.Collections.Hashtable"
                    : "System.Collections.Specialized.OrderedDictionary");
        }
        return Optional.empty();
    }

    /** A custom object shows its properties; what isn't a plain value there isn't foretold. */
    private static Optional<String> properties(PsHashtable table) {
        if (!table.isOrdered()) {
            return Optional.empty();
        }
        StringJoiner text = new StringJoiner("; ", "@{", "}");
        for (PsHashtable.Entry entry : table.entries()) {
            boolean plain = entry.value() instanceof Known known && (known.content() instanceof String || known.content() instanceof Integer
                    || known.content() instanceof Boolean || known.content() instanceof EnumValue || known.isNull());
            if (!plain) {
                return Optional.empty();
            }
            text.add(entry.key() + "=" + plain(((Known) entry.value()).content()).orElse(""));
        }
        return Optional.of(text.toString());
    }

    /** Whether 15 digits say it all: with more, versions print it differently. */
    private static boolean isShort(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return true;
        }
        return new BigDecimal(number).round(new MathContext(SCIENTIFIC_FROM)).doubleValue() == number;
    }

    /** A double as .NET prints it: shortest digits, scientific from 1E+15. */
    private static String number(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        if (number == 0) {
            return "0";
        }
        BigDecimal digits = new BigDecimal(number).round(new MathContext(SCIENTIFIC_FROM)).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        if (exponent < SCIENTIFIC_FROM && exponent >= SCIENTIFIC_BELOW) {
            return digits.toPlainString();
        }
        String all = digits.unscaledValue().abs().toString();
        String mantissa = all.length() == 1 ? all : all.charAt(0) + "." + all.substring(1);
        String sign = exponent < 0 ? "-" : "+";
        String power = Math.abs(exponent) < 10 ? "0" + Math.abs(exponent) : Integer.toString(Math.abs(exponent));
        return (number < 0 ? "-" : "") + mantissa + "E" + sign + power;
    }
}
