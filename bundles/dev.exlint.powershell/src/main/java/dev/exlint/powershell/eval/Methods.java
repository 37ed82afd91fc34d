package dev.exlint.powershell.eval;

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
                Value result = each.content() instanceof String text ? text(run, text, lower, arguments) : null;
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
        run.work(Evaluation.size(target));
        if (target.isNull()) {
            run.raise();
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
            result = text(run, text, lower, arguments);
        } else if (content instanceof PsArray array) {
            result = Lists.invoke(run, array, lower, arguments);
            if (result == null && !lower.equals("tostring") && !lower.equals("gettype")) {
                Mutation.loseArrays(run, target, new Unknown(UnknownReason.MEMBER, method));
            }
        } else if (Dates.isDate(content)) {
            result = Dates.invoke(content, lower, arguments).orElse(null);
        } else if ((content instanceof Integer || content instanceof Long) && lower.equals("tostring") && arguments.size() == 1
                && arguments.get(0) instanceof Known format && format.content() instanceof String pattern) {
            result = Formatting.number(((Number) content).longValue(), pattern).map(each -> (Value) new Known(each)).orElse(null);
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
            run.mayRaise();
        }
        return why;
    }

    private static Value staticMethod(Evaluation run, Value target, String method, List<Value> arguments) {
        String type = target instanceof Known known && known.content() instanceof TypeReference reference
                ? reference.name().toLowerCase(Locale.ROOT) : "";
        Optional<Value> result = Casting.shortName(type).equals("string") ? onStrings(method, arguments)
                : StaticMethods.invoke(run, type, method, arguments);
        if (result.isPresent()) {
            return result.get();
        }
        if (method.equals("new") && arguments.isEmpty() && Lists.kind(type) != PsArray.Kind.ARRAY) {
            return new Known(PsArray.of(Lists.kind(type), List.of()));
        }
        Unknown why = new Unknown(UnknownReason.MEMBER, type + "::" + method);
        arguments.forEach(argument -> Mutation.loseArrays(run, argument, why));
        StaticMethods.mayWrite(run, type, arguments);
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
    static Value text(Evaluation run, String text, String method, List<Value> arguments) {
        Object[] given = new Object[arguments.size()];
        for (int i = 0; i < given.length; i++) {
            if (!(arguments.get(i) instanceof Known known)) {
                return null;
            }
            given[i] = known.content() instanceof Character c ? c.toString() : known.content();
        }
        return TextMethods.invoke(run.isPowerShell7(), text, method, given);
    }
}
