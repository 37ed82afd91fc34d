package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.TypeReference;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Calls of .NET methods: a few of texts, arrays and tables are known, every other result isn't.
 */
final class Methods {

    private Methods() {
    }

    static Value invoke(Evaluation run, InvokeMemberExpressionAst node, Value target, Value name, List<Value> arguments) {
        if (!(name instanceof Known known) || !(known.content() instanceof String method)) {
            return lost(run, target, arguments, "");
        }
        String lower = method.toLowerCase(Locale.ROOT);
        if (ShouldProcess.isCall(node, lower)) {
            return ShouldProcess.answer(run);
        }
        if (node.isStatic()) {
            return staticMethod(run, target, lower, arguments);
        }
        if (target instanceof Unknown unknown) {
            lost(run, target, arguments, method);
            return unknown.withoutLikely();
        }
        if (!(target instanceof Known object)) {
            Value joined = null;
            for (Known each : ValueJoin.alternatives(target)) {
                Value result = each.content() instanceof String text ? text(text, lower, arguments) : null;
                if (result == null) {
                    return lost(run, target, arguments, method);
                }
                joined = joined == null ? result : ValueJoin.join(joined, result);
            }
            return joined;
        }
        return known(run, object, lower, method, arguments);
    }

    private static Value known(Evaluation run, Known target, String lower, String method, List<Value> arguments) {
        Object content = target.content();
        if (target.isNull()) {
            run.raise(false);
            return Known.NULL;
        }
        if (content instanceof PsScriptBlock block && lower.equals("invoke")) {
            return run.calls.blockValue(block, arguments);
        }
        Value result = Enumerations.invoke(run, target, lower, arguments);
        if (run.isDead() || result != null) {
            return result == null ? Known.NULL : result;
        }
        if (content instanceof String text) {
            result = text(text, lower, arguments);
        } else if (content instanceof PsArray array) {
            result = Lists.invoke(run, array, lower, arguments);
        } else if (content instanceof PsHashtable table) {
            result = Tables.invoke(run, table, lower, arguments);
        }
        if (result == null && lower.equals("tostring") && arguments.isEmpty()) {
            result = content instanceof PsArray array && !array.isList() ? new Known("System.Object[]") : TextForm.of(target, " ");
        }
        if (result == null && lower.equals("gettype")) {
            return new Unknown(UnknownReason.MEMBER, method);
        }
        return result == null ? lost(run, target, arguments, method) : result;
    }

    /** A method nobody knows may change what it is given. */
    private static Value lost(Evaluation run, Value target, List<Value> arguments, String method) {
        Unknown why = new Unknown(UnknownReason.MEMBER, method);
        Mutation.lose(run, target, why);
        arguments.forEach(argument -> Mutation.lose(run, argument, why));
        arguments.forEach(argument -> ForEachObjectStage.block(argument).ifPresent(block -> Blocks.mayRun(run, block)));
        if (run.jumps.insideTry()) {
            run.mayRaise(false);
        }
        return why;
    }

    private static Value staticMethod(Evaluation run, Value target, String method, List<Value> arguments) {
        String type = target instanceof Known known && known.content() instanceof TypeReference reference
                ? reference.name().toLowerCase(Locale.ROOT) : "";
        if (Casting.shortName(type).equals("string")) {
            Optional<Value> result = onStrings(method, arguments);
            if (result.isPresent()) {
                return result.get();
            }
        }
        if (method.equals("new") && arguments.isEmpty() && Lists.kind(type) != PsArray.Kind.ARRAY) {
            return new Known(PsArray.of(Lists.kind(type), List.of()));
        }
        return lost(run, target, arguments, type + "::" + method);
    }

    private static Optional<Value> onStrings(String method, List<Value> arguments) {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof Known first)) {
            return Optional.empty();
        }
        return switch (method) {
            case "isnullorempty" -> first.isNull() || first.content() instanceof String
                    ? Optional.of(Known.of(first.isNull() || first.content().equals(""))) : Optional.empty();
            case "isnullorwhitespace" -> first.isNull() || first.content() instanceof String
                    ? Optional.of(Known.of(first.isNull() || ((String) first.content()).isBlank())) : Optional.empty();
            case "join" -> arguments.size() == 2 && arguments.get(1) instanceof Known list && first.content() instanceof String
                    ? Optional.of(Texts.join(list, first)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A method of a text; null if it isn't modelled. */
    static Value text(String text, String method, List<Value> arguments) {
        Object[] given = new Object[arguments.size()];
        for (int i = 0; i < given.length; i++) {
            if (!(arguments.get(i) instanceof Known known)) {
                return null;
            }
            given[i] = known.content() instanceof Character c ? c.toString() : known.content();
        }
        if (given.length == 0) {
            return noArgument(text, method);
        }
        boolean texts = Arrays.stream(given).allMatch(String.class::isInstance);
        if (texts && given.length == 1) {
            return oneText(text, method, (String) given[0]);
        }
        if (texts && given.length == 2 && method.equals("replace") && !((String) given[0]).isEmpty()) {
            return new Known(text.replace((String) given[0], (String) given[1]));
        }
        if (method.equals("substring") && Arrays.stream(given).allMatch(Integer.class::isInstance)) {
            int from = (Integer) given[0];
            int end = given.length == 1 ? text.length() : from + (Integer) given[1];
            return from >= 0 && from <= end && end <= text.length() && given.length <= 2 ? new Known(text.substring(from, end)) : null;
        }
        return null;
    }

    private static Value noArgument(String text, String method) {
        return switch (method) {
            case "toupper", "toupperinvariant" -> new Known(text.toUpperCase(Locale.ROOT));
            case "tolower", "tolowerinvariant" -> new Known(text.toLowerCase(Locale.ROOT));
            case "trim" -> new Known(trim(text, "", true, true));
            case "trimstart" -> new Known(trim(text, "", true, false));
            case "trimend" -> new Known(trim(text, "", false, true));
            case "tostring" -> new Known(text);
            default -> null;
        };
    }

    private static Value oneText(String text, String method, String argument) {
        return switch (method) {
            case "split" -> argument.length() == 1 ? split(text, argument.charAt(0)) : null;
            case "trim" -> new Known(trim(text, argument, true, true));
            case "trimstart" -> new Known(trim(text, argument, true, false));
            case "trimend" -> new Known(trim(text, argument, false, true));
            case "startswith" -> Known.of(text.startsWith(argument));
            case "endswith" -> Known.of(text.endsWith(argument));
            case "contains" -> Known.of(text.contains(argument));
            case "indexof" -> new Known(text.indexOf(argument));
            default -> null;
        };
    }

    private static Value split(String text, char separator) {
        List<Value> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(new Known(text.substring(from, at)));
            from = at + 1;
        }
        parts.add(new Known(text.substring(from)));
        return new Known(new PsArray(parts));
    }

    /** Trims the given characters, blanks if there are none. */
    private static String trim(String text, String characters, boolean atStart, boolean atEnd) {
        int start = 0;
        int end = text.length();
        while (atStart && start < end && trims(text.charAt(start), characters)) {
            start++;
        }
        while (atEnd && end > start && trims(text.charAt(end - 1), characters)) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean trims(char c, String characters) {
        return characters.isEmpty() ? Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == '\u0085' : characters.indexOf(c) >= 0;
    }
}
