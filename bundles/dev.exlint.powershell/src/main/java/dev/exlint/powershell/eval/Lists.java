package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;

/**
 * Methods of arrays and lists. The trap (recorded): Add of an ArrayList gives the new index, which joins a function's output.
 */
final class Lists {

    private static final Pattern LIST = Pattern.compile(
            "(system\\.)?(collections\\.)?(generic\\.)?list\\[(string|object|psobject|system\\.string)\\]");

    private Lists() {
    }

    /** The kind of list that a type name means; an array if it means none. */
    static PsArray.Kind kind(String typeName) {
        String lower = typeName.toLowerCase(java.util.Locale.ROOT);
        if (lower.equals("arraylist") || lower.endsWith("collections.arraylist")) {
            return PsArray.Kind.ARRAY_LIST;
        }
        return lower.contains("list[") && LIST.matcher(lower).matches()
                ? PsArray.Kind.GENERIC_LIST : PsArray.Kind.ARRAY;
    }

    /** The result; null if the method isn't modelled. */
    static Value invoke(Evaluation run, PsArray array, String method, List<Value> arguments) {
        List<Value> elements = new ArrayList<>(array.elements());
        Value argument = arguments.isEmpty() ? Known.NULL : arguments.get(0);
        switch (method) {
            case "contains":
                return arguments.size() == 1 && argument instanceof Known wanted
                        ? Comparing.compare(run, TokenKind.Ccontains, new Known(array), wanted) : null;
            case "add":
                if (!array.isList() || arguments.size() != 1) {
                    return null;
                }
                elements.add(argument);
                Mutation.replace(run, array.identity(), array.with(elements));
                return array.kind() == PsArray.Kind.ARRAY_LIST ? new Known(elements.size() - 1) : Known.NOTHING;
            case "addrange":
                if (!array.isList() || !(argument instanceof Known more) || !(more.content() instanceof PsArray list)) {
                    return null;
                }
                elements.addAll(list.elements());
                Mutation.replace(run, array.identity(), array.with(elements));
                return Known.NOTHING;
            case "clear":
                if (!array.isList()) {
                    return null;
                }
                Mutation.replace(run, array.identity(), array.with(List.of()));
                return Known.NOTHING;
            case "insert":
            case "removeat":
                return at(run, array, elements, method, arguments);
            case "indexof":
                return arguments.size() == 1 && argument instanceof Known wanted && wanted.content() instanceof String
                        && elements.stream().allMatch(Known.class::isInstance) ? new Known(elements.indexOf(wanted)) : null;
            case "reverse":
                if (!array.isList() || !arguments.isEmpty()) {
                    return null;
                }
                java.util.Collections.reverse(elements);
                Mutation.replace(run, array.identity(), array.with(elements));
                return Known.NOTHING;
            case "remove":
                return remove(run, array, elements, argument);
            case "toarray":
                return new Known(new PsArray(elements));
            default:
                return null;
        }
    }

    private static Value at(Evaluation run, PsArray array, List<Value> elements, String method, List<Value> arguments) {
        boolean inserts = method.equals("insert");
        if (!array.isList() || arguments.size() != (inserts ? 2 : 1) || !(arguments.get(0) instanceof Known known)
                || !(known.content() instanceof Integer place) || place < 0 || place > elements.size() - (inserts ? 0 : 1)) {
            return null;
        }
        if (inserts) {
            elements.add(place, arguments.get(1));
        } else {
            elements.remove((int) place);
        }
        Mutation.replace(run, array.identity(), array.with(elements));
        return Known.NOTHING;
    }

    private static Value remove(Evaluation run, PsArray array, List<Value> elements, Value wanted) {
        if (!array.isList() || !(wanted instanceof Known known) || !elements.stream().allMatch(Known.class::isInstance)) {
            return null;
        }
        boolean removed = elements.remove(known);
        Mutation.replace(run, array.identity(), array.with(elements));
        return array.kind() == PsArray.Kind.ARRAY_LIST ? Known.NOTHING : Known.of(removed);
    }
}
