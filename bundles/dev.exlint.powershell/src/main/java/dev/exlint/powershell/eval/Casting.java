package dev.exlint.powershell.eval;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.exlint.powershell.bind.EnumConversion;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.EnumType;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.ScriptPath;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.TypeReference;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Casts to the types that scripts use for data; any other type makes the value unknown.
 */
final class Casting {

    private Casting() {
    }

    static Value cast(Evaluation run, String typeName, Value value) {
        String type = shortName(typeName);
        if (value instanceof Unknown unknown) {
            return unknown;
        }
        if (value instanceof OneOf oneOf) {
            Value joined = null;
            for (Known known : oneOf.alternatives()) {
                Value each = known(run, type, typeName, known, true);
                joined = joined == null ? each : dev.exlint.powershell.value.ValueJoin.join(joined, each);
            }
            return joined;
        }
        return known(run, type, typeName, (Known) value, false);
    }

    /** The name without namespace, in lower case. */
    static String shortName(String typeName) {
        String lower = typeName.toLowerCase(Locale.ROOT);
        return lower.startsWith("system.") && lower.indexOf('[') != 0 ? lower.substring(lower.lastIndexOf('.') + 1) : lower;
    }

    private static Value known(Evaluation run, String type, String typeName, Known known, boolean oneOfSeveral) {
        switch (type) {
            case "string":
                if (known.content() instanceof ScriptPath || known.content() instanceof LocalComputer) {
                    return known;
                }
                return keepingPlace(TextForm.of(known, Interpolation.separator(run)), known);
            case "object", "psobject", "void":
                return type.equals("void") ? Known.NOTHING : known;
            case "bool", "boolean", "switch", "switchparameter":
                return Truth.value(known);
            case "string[]":
                return texts(known);
            case "array", "object[]":
                return known.isNull() ? Known.NULL : array(known);
            case "int", "int32", "long", "int64":
                return whole(run, type, known, oneOfSeveral);
            case "double", "float", "single":
                return Operators.number(known).map(each -> (Value) new Known(each.doubleValue())).orElse(unmodelled(typeName));
            case "char":
                return character(known, typeName);
            case "byte[]":
                return bytes(known);
            case "datetime":
                return date(run, known);
            case "version":
                return known.content() instanceof Version ? known : known.content() instanceof String text
                        ? Version.parse(text).map(each -> (Value) new Known(each)).orElse(unmodelled(typeName)) : unmodelled(typeName);
            case "scriptblock", "exception":
                return type.equals("scriptblock") && known.content() instanceof PsScriptBlock ? known : made(typeName, known);
            case "pscustomobject", "management.automation.pscustomobject":
                return custom(known);
            case "hashtable":
                return known.content() instanceof PsHashtable ? known : unmodelled(typeName);
            default:
                if (Lists.kind(typeName) != PsArray.Kind.ARRAY) {
                    return Enumerating.isUnordered(known) ? unmodelled(typeName)
                            : new Known(PsArray.of(Lists.kind(typeName), Enumerating.elements(known)));
                }
                if (type.endsWith("exception")) {
                    return made(typeName, known);
                }
                return enumType(run, type).map(each -> enumValue(run, each, known, oneOfSeveral)).orElse(unmodelled(typeName));
        }
    }

    /** A table becomes a custom object; anything else stays what it is. */
    private static Value custom(Known known) {
        return known.content() instanceof PsHashtable table && table.kind() != PsHashtable.Kind.OBJECT
                ? new Known(PsHashtable.objectOf(table)) : known;
    }

    private static Value made(String typeName, Known known) {
        return known.content() instanceof String ? Thrown.exception(typeName, known).map(Value.class::cast).orElse(unmodelled(typeName))
                : unmodelled(typeName);
    }

    private static Value bytes(Known known) {
        List<Value> elements = known.content() instanceof PsArray array ? array.elements() : List.of(known);
        boolean plain = elements.stream().allMatch(each -> each instanceof Known element && element.content() instanceof Integer number
                && number >= 0 && number < 256);
        if (known.content() instanceof OpaqueObject object && object.typeName().equals("System.Byte[]")) {
            return known;
        }
        return known.isNull() ? Known.NULL : plain ? new Known(new PsArray(elements)) : unmodelled("byte[]");
    }

    private static Value date(Evaluation run, Known known) {
        if (Dates.isDate(known.content())) {
            return known;
        }
        return known.content() instanceof String text
                ? Dates.parse(text, true).map(each -> (Value) new Known(each)).orElse(unmodelled("datetime"))
                : unmodelled("datetime");
    }

    private static Value keepingPlace(Value value, Known known) {
        return value instanceof Known result ? new Known(result.content(), known.sources()) : value;
    }

    private static Value texts(Known known) {
        if (known.isNull()) {
            return Known.NULL;
        }
        List<Value> texts = new ArrayList<>();
        if (Enumerating.isUnordered(known)) {
            return unmodelled("string[]");
        }
        for (Value element : Enumerating.elements(known)) {
            texts.add(element instanceof Known each ? keepingPlace(TextForm.of(each, " "), each) : TextForm.of(element, " "));
        }
        return new Known(new PsArray(texts), known.sources());
    }

    private static Value array(Known known) {
        return known.content() instanceof PsArray ? known : Enumerating.isUnordered(known) ? unmodelled("array")
                : new Known(new PsArray(Enumerating.elements(known)));
    }

    private static Value whole(Evaluation run, String type, Known known, boolean oneOfSeveral) {
        Object content = known.content() instanceof EnumValue value ? Long.valueOf(value.flags()) : known.content();
        Optional<Number> number = content instanceof Character c ? Optional.of((int) c) : Operators.number(new Known(content));
        if (number.isEmpty() || !Numbers.isFinite(number.get())) {
            if (known.content() instanceof String text && !oneOfSeveral) {
                if (Numbers.mayBeNumber(text)) {
                    run.mayRaise();
                } else {
                    run.raise();
                }
            }
            return unmodelled("int");
        }
        boolean narrow = Set.of("int", "int32").contains(type) && Math.abs(number.get().doubleValue()) > Integer.MAX_VALUE;
        if (narrow) {
            return unmodelled("int");
        }
        BigInteger rounded = Numbers.exact(number.get()).setScale(0, RoundingMode.HALF_EVEN).toBigInteger();
        return new Known(Numbers.whole(rounded));
    }

    private static Value character(Known known, String typeName) {
        if (known.content() instanceof String text && text.length() == 1) {
            return new Known(text.charAt(0));
        }
        if (known.content() instanceof Integer code && code >= 0 && code <= Character.MAX_VALUE) {
            return new Known((char) code.intValue());
        }
        return known.content() instanceof Character ? known : unmodelled(typeName);
    }

    private static Value enumValue(Evaluation run, EnumType type, Known known, boolean oneOfSeveral) {
        Optional<EnumValue> value = EnumConversion.convert(type, known.content());
        if (value.isEmpty() && !oneOfSeveral) {
            run.raise();
        }
        return value.isPresent() ? new Known(value.get(), known.sources()) : unmodelled(type.name());
    }

    /** An enum that a modelled command uses: by its full name, or by its last part. */
    static Optional<EnumType> enumType(Evaluation run, String typeName) {
        return run.models.enumType(typeName.substring(typeName.lastIndexOf('.') + 1));
    }

    private static Unknown unmodelled(String type) {
        return new Unknown(UnknownReason.OPERATION, "[" + type + "]");
    }

    /** The operators -is, -isnot and -as. */
    static Value operator(Evaluation run, TokenKind operator, Value left, Value right) {
        if (!(right instanceof Known known) || !(left instanceof Known value)) {
            return Operators.unmodelled(operator);
        }
        String name = known.content() instanceof TypeReference type ? type.name() : known.content() instanceof String text ? text : "";
        if (operator == TokenKind.As) {
            return name.isEmpty() || value.content() instanceof String && !shortName(name).equals("string") ? Operators.unmodelled(operator)
                    : cast(run, name, left);
        }
        Optional<Boolean> is = is(value, shortName(name));
        return is.isPresent() ? Known.of(is.get() == (operator == TokenKind.Is)) : Operators.unmodelled(operator);
    }

    private static Optional<Boolean> is(Known value, String type) {
        Object content = value.content();
        boolean isArray = content instanceof PsArray array && !array.isList();
        return switch (type) {
            case "string" -> Optional.of(content instanceof String);
            case "int", "int32" -> Optional.of(content instanceof Integer);
            case "bool", "boolean" -> Optional.of(content instanceof Boolean);
            case "double" -> Optional.of(content instanceof Double);
            case "decimal" -> Optional.of(content instanceof BigDecimal);
            case "array" -> Optional.of(isArray);
            case "scriptblock" -> Optional.of(content instanceof PsScriptBlock);
            case "datetime" -> Optional.of(Dates.isDate(content));
            case "pscustomobject" -> content instanceof PsHashtable table && table.kind() == PsHashtable.Kind.OBJECT ? Optional.of(true)
                    : content instanceof String || content instanceof Number || value.isNull() ? Optional.of(false) : Optional.empty();
            case "hashtable" -> Optional.of(content instanceof PsHashtable table && table.kind() == PsHashtable.Kind.HASHTABLE);
            case "object" -> value.isNull() ? Optional.of(false) : content instanceof OpaqueObject ? Optional.of(true) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
