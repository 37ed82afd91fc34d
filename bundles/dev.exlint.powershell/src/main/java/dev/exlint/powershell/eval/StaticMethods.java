package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.ScriptPath;
import dev.exlint.powershell.value.Value;

/**
 * Static methods of .NET that scripts use for data: files, paths, dates, patterns.
 */
final class StaticMethods {

    private StaticMethods() {
    }

    /** The result; empty if it isn't modelled. */
    static Optional<Value> invoke(Evaluation run, String typeName, String method, List<Value> arguments) {
        String type = typeName.startsWith("system.") ? typeName.substring("system.".length()) : typeName;
        return switch (type) {
            case "io.file" -> file(run, method, arguments);
            case "io.path" -> path(method, arguments);
            case "datetime" -> date(method, arguments);
            case "timespan" -> span(method, arguments);
            case "regex", "text.regularexpressions.regex" -> method.equals("escape") && text(arguments, 0).isPresent()
                    ? text(arguments, 0).filter(each -> each.matches("[!-~]*")).map(each -> new Known(Texts.quoted(each)))
                    : Optional.empty();
            case "net.dns" -> method.equals("gethostname") && arguments.isEmpty() ? Optional.of(run.state.computer()) : Optional.empty();
            case "convert" -> method.equals("toint32") && text(arguments, 0).isPresent() && arguments.size() == 1
                    && text(arguments, 0).get().matches("[0-9]{1,9}")
                    ? Optional.of(new Known(Integer.valueOf(text(arguments, 0).get()))) : Optional.empty();
            case "int", "int32" -> method.equals("parse") && text(arguments, 0).isPresent() && arguments.size() == 1
                    && text(arguments, 0).get().matches("[0-9]{1,9}")
                    ? Optional.of(new Known(Integer.valueOf(text(arguments, 0).get()))) : Optional.empty();
            case "math" -> math(method, arguments);
            default -> type.endsWith("exception") && method.equals("new") && arguments.size() == 1
                    && arguments.get(0) instanceof Known message
                    ? Thrown.exception(type, message).map(Value.class::cast) : Optional.empty();
        };
    }

    private static Optional<String> text(List<Value> arguments, int index) {
        return index < arguments.size() && arguments.get(index) instanceof Known known && known.content() instanceof String text
                ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Value> file(Evaluation run, String method, List<Value> arguments) {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof Known known) || !(known.content() instanceof ScriptPath path)) {
            return Optional.empty();
        }
        Optional<String> encoding = Optional.of("utf8");
        return switch (method) {
            case "readallbytes" -> run.files.bytes(path).filter(each -> arguments.size() == 1).map(each -> BesideScript.BYTES);
            case "readalltext" -> run.files.text(known, encoding).filter(each -> arguments.size() == 1).map(Known::new);
            case "readalllines" -> run.files.text(known, encoding).filter(each -> arguments.size() == 1)
                    .map(each -> new Known(new PsArray(BesideScript.lines(each).stream().map(Known::new).toList())));
            case "exists" -> run.files.bytes(path).map(each -> Known.TRUE);
            default -> Optional.empty();
        };
    }

    /** A method of files that isn't modelled may write the file that it names. */
    static void mayWrite(Evaluation run, String type, List<Value> arguments) {
        if (type.contains("io.") && !arguments.isEmpty()) {
            run.files.written(arguments.get(0));
        }
        arguments.forEach(run.files::named);
    }

    private static Optional<Value> path(String method, List<Value> arguments) {
        if (arguments.isEmpty() || !(arguments.get(0) instanceof Known known) || !(known.content() instanceof ScriptPath path)) {
            return Optional.empty();
        }
        return switch (method) {
            case "combine" -> arguments.size() == 2 ? text(arguments, 1).filter(each -> each.matches("[^:/\\\\].*"))
                    .flatMap(each -> Paths.child(path, each)).map(Known::new) : Optional.empty();
            case "getdirectoryname" -> Paths.parent(path).map(Known::new);
            case "getfilename" -> Paths.leaf(path).map(Known::new);
            default -> Optional.empty();
        };
    }

    private static Optional<Value> date(String method, List<Value> arguments) {
        if (method.equals("parse") && arguments.size() == 1) {
            return text(arguments, 0).flatMap(each -> Dates.parse(each, false)).map(Known::new);
        }
        boolean exact = method.equals("parseexact") && text(arguments, 1).filter(each -> each.equals("yyyy-MM-dd")).isPresent();
        if (exact) {
            return text(arguments, 0).filter(each -> each.length() == 10).flatMap(each -> Dates.parse(each, false)).map(Known::new);
        }
        boolean numbers = arguments.size() == 3 && arguments.stream().allMatch(each -> each instanceof Known known
                && known.content() instanceof Integer);
        return method.equals("new") && numbers ? Dates.parse(String.format(Locale.ROOT, "%04d-%02d-%02d",
                ((Known) arguments.get(0)).content(), ((Known) arguments.get(1)).content(), ((Known) arguments.get(2)).content()), false)
                .map(Known::new) : Optional.empty();
    }

    private static Optional<Value> span(String method, List<Value> arguments) {
        boolean whole = arguments.size() == 1 && arguments.get(0) instanceof Known known && known.content() instanceof Integer;
        if (!whole) {
            return Optional.empty();
        }
        long amount = (Integer) ((Known) arguments.get(0)).content();
        return switch (method) {
            case "fromdays" -> Optional.of(new Known(Duration.of(amount * Duration.DAY)));
            case "fromhours" -> Optional.of(new Known(Duration.of(amount * Duration.HOUR)));
            case "fromminutes" -> Optional.of(new Known(Duration.of(amount * Duration.MINUTE)));
            default -> Optional.empty();
        };
    }

    private static Optional<Value> math(String method, List<Value> arguments) {
        boolean whole = !arguments.isEmpty() && arguments.size() < 3 && arguments.stream().allMatch(each -> each instanceof Known known
                && known.content() instanceof Integer);
        if (!whole) {
            return Optional.empty();
        }
        int first = (Integer) ((Known) arguments.get(0)).content();
        if (arguments.size() == 1) {
            return method.equals("abs") && first != Integer.MIN_VALUE ? Optional.of(new Known(Math.abs(first))) : Optional.empty();
        }
        int second = (Integer) ((Known) arguments.get(1)).content();
        return method.equals("max") ? Optional.of(new Known(Math.max(first, second)))
                : method.equals("min") ? Optional.of(new Known(Math.min(first, second))) : Optional.empty();
    }

    /** A static property that names the computer. */
    static Optional<Value> property(Evaluation run, String typeName, String name) {
        boolean machine = Casting.shortName(typeName).equals("environment") && name.equalsIgnoreCase("MachineName");
        return machine ? Optional.of(run.state.computer()) : Optional.empty();
    }
}
