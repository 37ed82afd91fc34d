package dev.exlint.powershell.bind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dev.exlint.powershell.value.ParameterType;
import dev.exlint.powershell.command.SimpleType;
import dev.exlint.powershell.value.EnumType;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.LocalComputer;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsCollection;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.ScriptPath;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * The outcome of converting an argument to the type of its parameter.
 *
 * @param value the converted value; unknown if the argument is
 * @param error why the engine refuses every possible argument; empty if it accepts some
 * @param doubt why the engine may refuse the argument; empty if it certainly accepts it or certainly doesn't
 */
record Conversion(Value value, Optional<BindingErrorId> error, Optional<BindingErrorId> doubt) {

    private static Conversion to(Value value) {
        return new Conversion(value, Optional.empty(), Optional.empty());
    }

    private static Conversion refused(BindingErrorId id) {
        return new Conversion(Known.NULL, Optional.of(id), Optional.empty());
    }

    private static Conversion doubtful(Value value, BindingErrorId id) {
        return new Conversion(value, Optional.empty(), Optional.of(id));
    }

    /** Converts a value of any kind; several possible values are converted one by one. */
    static Conversion of(Value value, ParameterType type, boolean mandatory) {
        if (value instanceof Unknown unknown) {
            return type == SimpleType.OBJECT && !mandatory ? to(unknown) : doubtful(unknown, refusal(type));
        }
        if (value instanceof OneOf oneOf) {
            return ofEach(oneOf, known -> ofKnown(known, type, mandatory));
        }
        return ofKnown((Known) value, type, mandatory);
    }

    private static Conversion ofEach(OneOf oneOf, Function<Known, Conversion> convert) {
        Value joined = null;
        Optional<BindingErrorId> error = Optional.empty();
        Optional<BindingErrorId> doubt = Optional.empty();
        for (Known known : oneOf.alternatives()) {
            Conversion each = convert.apply(known);
            if (each.error.isPresent()) {
                error = error.or(each::error);
            } else {
                joined = joined == null ? each.value : ValueJoin.join(joined, each.value);
                doubt = doubt.or(each::doubt);
            }
        }
        if (joined == null) {
            return new Conversion(Known.NULL, error, Optional.empty());
        }
        return new Conversion(joined, Optional.empty(), doubt.isPresent() ? doubt : error);
    }

    private static Conversion ofKnown(Known known, ParameterType type, boolean mandatory) {
        if (mandatory && known.isNull()) {
            return refused(BindingErrorId.ParameterArgumentValidationErrorNullNotAllowed);
        }
        Conversion converted = type instanceof EnumType enumType ? toEnum(known, enumType) : toSimple(known, (SimpleType) type);
        if (mandatory && converted.value instanceof Known result && result.content() instanceof String text && text.isEmpty()) {
            return refused(BindingErrorId.ParameterArgumentValidationErrorEmptyStringNotAllowed);
        }
        boolean list = mandatory && type == SimpleType.STRINGS;
        return list && converted.value instanceof Known result && result.content() instanceof PsArray array ? withoutEmpty(converted, array)
                : converted;
    }

    /** A mandatory list must have elements, and none of them may be empty. */
    private static Conversion withoutEmpty(Conversion converted, PsArray array) {
        if (array.elements().isEmpty()) {
            return refused(BindingErrorId.ParameterArgumentValidationErrorEmptyArrayNotAllowed);
        }
        if (array.elements().contains(new Known(""))) {
            return refused(BindingErrorId.ParameterArgumentValidationErrorEmptyStringNotAllowed);
        }
        boolean known = array.elements().stream().allMatch(Known.class::isInstance);
        return known ? converted : doubtful(converted.value, BindingErrorId.ParameterArgumentValidationErrorEmptyStringNotAllowed);
    }

    private static Conversion toEnum(Known known, EnumType type) {
        if (!known.isFullyKnown()) {
            return doubtful(new Unknown(UnknownReason.OPERATION, "conversion of a partly known list"), refusal(type));
        }
        if (known.content() instanceof OpaqueObject) {
            return doubtful(new Unknown(UnknownReason.OPERATION, "conversion"), refusal(type));
        }
        return EnumConversion.convert(type, known.content()).map(value -> to(new Known(value, known.sources())))
                .orElseGet(() -> refused(refusal(type)));
    }

    private static Conversion toSimple(Known given, SimpleType type) {
        if (given.content() instanceof PsCollection && type != SimpleType.OBJECT && type != SimpleType.SWITCH
                && type != SimpleType.BOOLEAN) {
            return ofCollection(given, type);
        }
        Known known = given;
        return switch (type) {
            case STRING -> toText(known);
            case TEXT -> to(known.content() instanceof LocalComputer || known.content() instanceof ScriptPath
                    ? known : TextForm.of(known, " "));
            case STRINGS -> toTexts(known);
            case SWITCH -> toTruth(known, true);
            case BOOLEAN -> toTruth(known, false);
            case INT32 -> toInteger(known);
            case SCRIPT_BLOCK -> known.content() instanceof PsScriptBlock || known.isNull() ? to(known) : refused(refusal(type));
            case HASHTABLE -> known.content() instanceof PsHashtable || known.isNull() ? to(known) : refused(refusal(type));
            case OBJECTS -> to(known.content() instanceof PsArray || known.isNull() ? known
                    : new Known(new PsArray(List.of(known)), known.sources()));
            case OBJECT, INT64 -> to(known);
            case BYTES -> isBytes(known) ? to(known) : known.content() instanceof String ? refused(BindingErrorId.CannotConvertArgument)
                    : doubtful(known, BindingErrorId.CannotConvertArgument);
            case SECURE_STRING -> known.content() instanceof OpaqueObject object && object.typeName().equals("System.Security.SecureString")
                    || known.isNull() ? to(known) : known.content() instanceof String ? refused(BindingErrorId.CannotConvertArgument)
                    : doubtful(known, BindingErrorId.CannotConvertArgument);
        };
    }

    /** A collection becomes an array where one is wanted, if its order is known. */
    private static Conversion ofCollection(Known known, SimpleType type) {
        PsCollection collection = (PsCollection) known.content();
        boolean list = type == SimpleType.STRINGS || type == SimpleType.OBJECTS;
        return list && collection.ordered() ? toSimple(new Known(new PsArray(collection.items())), type)
                : doubtful(new Unknown(UnknownReason.OPERATION, "the order of a hashtable"), refusal(type));
    }

    /** One text: the engine's own string parameters refuse lists, even of one element, and keep nothing as nothing. */
    private static Conversion toText(Known known) {
        if (known.content() instanceof PsArray) {
            return refused(BindingErrorId.CannotConvertArgument);
        }
        if (known.isNull() || known.content() instanceof LocalComputer || known.content() instanceof ScriptPath) {
            return to(known.isNull() ? Known.NULL : known);
        }
        Value text = TextForm.of(known, " ");
        return to(text instanceof Known result ? new Known(result.content(), known.sources()) : text);
    }

    private static Conversion toTexts(Known known) {
        if (known.isNull()) {
            return to(Known.NULL);
        }
        if (!(known.content() instanceof PsArray array)) {
            return to(new Known(new PsArray(List.of(TextForm.of(known, " "))), known.sources()));
        }
        List<Value> texts = new ArrayList<>();
        for (Value element : array.elements()) {
            Value text = TextForm.of(element, " ");
            texts.add(text instanceof Known result && element instanceof Known given ? new Known(result.content(), given.sources()) : text);
        }
        return to(new Known(new PsArray(texts), known.sources()));
    }

    /** A truth value: only truth values and numbers convert; nothing leaves a switch on and is refused elsewhere (recorded). */
    private static Conversion toTruth(Known known, boolean isSwitch) {
        Object content = known.content();
        if (content instanceof Boolean) {
            return to(known);
        }
        if (content instanceof Number number) {
            return to(new Known(number.doubleValue() != 0, known.sources()));
        }
        if (known.isNull() && isSwitch) {
            return to(Known.TRUE);
        }
        return refused(BindingErrorId.CannotConvertArgument);
    }

    private static boolean isBytes(Known known) {
        return known.content() instanceof OpaqueObject object && object.typeName().equals("System.Byte[]")
                || known.content() instanceof PsArray array && array.elements().stream().allMatch(each -> each instanceof Known element
                && element.content() instanceof Integer number && number >= 0 && number < 256);
    }

    private static Conversion toInteger(Known known) {
        Object content = known.content();
        if (content instanceof Integer) {
            return to(known);
        }
        if (known.isNull()) {
            return to(new Known(0));
        }
        if (content instanceof String || content instanceof Number) {
            return number(content.toString().strip()).map(value -> to(new Known(value, known.sources())))
                    .orElseGet(() -> refused(BindingErrorId.CannotConvertArgumentNoMessage));
        }
        return content instanceof Boolean truth ? to(new Known(truth ? 1 : 0)) : refused(BindingErrorId.CannotConvertArgument);
    }

    private static Optional<Integer> number(String text) {
        try {
            BigDecimal rounded = new BigDecimal(text).setScale(0, RoundingMode.HALF_EVEN);
            return Optional.of(rounded.intValueExact());
        } catch (NumberFormatException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static BindingErrorId refusal(ParameterType type) {
        return type instanceof EnumType || type == SimpleType.INT32 ? BindingErrorId.CannotConvertArgumentNoMessage
                : BindingErrorId.CannotConvertArgument;
    }
}
