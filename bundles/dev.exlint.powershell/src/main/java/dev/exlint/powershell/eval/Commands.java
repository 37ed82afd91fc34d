package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.UsingExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.Argument;
import dev.exlint.powershell.command.BuiltIns;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.CommandReference;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.ScriptPath;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Finds out what a command means: an alias, a function of the script, a modelled cmdlet, a built-in one, or something nobody can see into.
 */
final class Commands {

    /** The name under which the scope keeps the prefix that Import-PSSession gave. */
    static final String PREFIX_VARIABLE = "\0prefix";
    /** Exchange's own start file of its shell, which defines commands and changes no variable of a script. */
    private static final String SHELL_START = "remoteexchange.ps1";
    private static final int MOST_ALIASES = 10;

    private final Evaluation run;

    Commands(Evaluation run) {
        this.run = run;
    }

    /** The command as a stage, its arguments evaluated and bound. */
    Stage prepare(CommandAst node, boolean hasInput) {
        boolean inPlace = node.invocationOperator() == TokenKind.Dot;
        boolean operator = node.invocationOperator() != TokenKind.Unknown;
        CommandElementAst first = node.commandElements().get(0);
        Value name = first instanceof StringConstantExpressionAst text ? new Known(text.value())
                : first instanceof ExpressionAst expression && operator ? run.expressions.value(expression)
                : new Known(run.text(first));
        List<Argument> arguments = run.isDead() ? List.of() : arguments(node);
        if (run.isDead()) {
            return new Stage.Drain(run);
        }
        if (name instanceof Known known) {
            if (known.content() instanceof PsScriptBlock block) {
                return new CallStage(run, run.pipelines.newBuffer(), node, run.calls.block(block), arguments, !inPlace);
            }
            if (known.content() instanceof CommandReference reference) {
                return resolve(node, reference.name(), arguments, true, hasInput);
            }
            boolean named = known.content() instanceof ScriptPath || known.content() instanceof String written && written.startsWith(".");
            Optional<Stage> file = !named ? Optional.empty() : Paths.of(run, known).flatMap(path -> file(node, path, arguments, inPlace));
            if (file.isPresent()) {
                return file.get();
            }
            if (known.content() instanceof ScriptPath path) {
                return opaque(node, UnknownReason.OPAQUE_CODE, path.relative(), arguments);
            }
            if (known.content() instanceof String text) {
                return inPlace ? dotSourced(node, text, arguments) : resolve(node, text, arguments, false, hasInput);
            }
        }
        String detail = name instanceof Unknown unknown ? unknown.detail() : "";
        return opaque(node, UnknownReason.OPAQUE_CODE, detail, arguments);
    }

    /** The code of a file beside the script; a file with syntax errors runs nothing. */
    private Optional<Stage> file(CommandAst node, ScriptPath path, List<Argument> arguments, boolean inPlace) {
        boolean named = path.relative().toLowerCase(Locale.ROOT).endsWith(".ps1");
        Optional<ScriptUnit> unit = named ? run.units.load(path) : Optional.empty();
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (!unit.get().tree().errors().isEmpty()) {
            run.raise();
            return Optional.of(new Stage.Drain(run));
        }
        Function code = new Function("", List.of(), unit.get().tree().root(), false);
        return Optional.of(new CallStage(run, run.pipelines.newBuffer(), node, code, arguments, !inPlace));
    }

    /** A function of the script in the current scope; any other file can't be seen. */
    private Stage dotSourced(CommandAst node, String text, List<Argument> arguments) {
        Function function = run.state.scope().function(withoutScope(unaliased(text)));
        if (text.toLowerCase(Locale.ROOT).endsWith(SHELL_START)) {
            return BuiltInStages.prepare(run, node, "Import-Module", List.of());
        }
        return function == null || function.isUnknown() ? opaque(node, UnknownReason.OPAQUE_CODE, text, arguments)
                : new CallStage(run, run.pipelines.newBuffer(), node, function, arguments, false);
    }

    private List<Argument> arguments(CommandAst node) {
        List<Argument> arguments = new ArrayList<>();
        for (CommandElementAst element : node.commandElements().subList(1, node.commandElements().size())) {
            if (element instanceof CommandParameterAst parameter) {
                arguments.add(new Argument.Named(parameter, parameter.argument().map(run.expressions::value)));
            } else if (element instanceof VariableExpressionAst variable && variable.splatted()) {
                arguments.add(new Argument.Splat(variable, Variables.read(run, variable.variablePath())));
            } else if (element instanceof UsingExpressionAst using && using.subExpression() instanceof VariableExpressionAst variable
                    && variable.splatted()) {
                arguments.add(new Argument.Splat(variable, run.expressions.value(using)));
            } else if (element instanceof ExpressionAst expression) {
                arguments.add(new Argument.Plain(expression, run.expressions.value(expression)));
            }
            if (run.isDead()) {
                return List.of();
            }
        }
        return arguments;
    }

    private Stage resolve(CommandAst node, String written, List<Argument> arguments, boolean cmdletOnly, boolean hasInput) {
        String name = written;
        boolean qualified = name.indexOf('\\') > 0 && name.indexOf('\\') == name.lastIndexOf('\\') && !isPath(name);
        if (qualified) {
            name = name.substring(name.indexOf('\\') + 1);
        } else if (!cmdletOnly) {
            name = unaliased(name);
            if (name.equals(Scope.UNKNOWN_ALIAS)) {
                return opaque(node, UnknownReason.OPAQUE_CODE, written, arguments);
            }
            Function function = run.state.scope().function(withoutScope(name));
            if (function != null) {
                if (run.models.find(name).isPresent()) {
                    run.recorder.shadowed(node);
                }
                return function.isUnknown() ? opaque(node, UnknownReason.OPAQUE_CODE, name, arguments)
                        : new CallStage(run, run.pipelines.newBuffer(), node, function, arguments, true);
            }
        }
        Optional<CommandModel> model = run.models.find(name).or(() -> prefixed(written));
        if (model.isPresent()) {
            return new ModelStage(run, node, model.get(), arguments, hasInput);
        }
        if (isPath(name) || name.toLowerCase(Locale.ROOT).endsWith(".ps1")) {
            return opaque(node, UnknownReason.OPAQUE_CODE, name, arguments);
        }
        String canonical = BuiltIns.canonical(name);
        if (!run.options.openParameters() && canonical.equalsIgnoreCase("Import-Module") && importsFile(arguments)) {
            return opaque(node, UnknownReason.OPAQUE_CODE, canonical, arguments);
        }
        return BuiltInStages.prepare(run, node, canonical, arguments);
    }

    /** Whether a module is, or may be, a file beside the script instead of an installed one; its functions can hide cmdlets. */
    private static boolean importsFile(List<Argument> arguments) {
        return Blocks.values(arguments).stream().anyMatch(each -> !(each instanceof Known known) || known.content() instanceof ScriptPath
                || known.content() instanceof String text && text.matches("(?is).*([\\\\/]|\\.ps(m|d)?1).*"));
    }

    private static boolean isPath(String name) {
        if (name.isEmpty() || Character.isLetter(name.charAt(0)) && (name.length() < 2 || name.charAt(1) != ':')) {
            return false;
        }
        return name.startsWith(".\\") || name.startsWith("./") || name.startsWith("..\\") || name.startsWith("\\\\")
                || name.length() > 2 && name.charAt(1) == ':' && (name.charAt(2) == '\\' || name.charAt(2) == '/');
    }

    private static String withoutScope(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        return colon > 0 ? lower.substring(colon + 1) : lower;
    }

    /** Follows the aliases of the script. */
    private String unaliased(String written) {
        String name = written;
        for (int i = 0; i < MOST_ALIASES; i++) {
            String target = run.state.scope().alias(name.toLowerCase(Locale.ROOT));
            if (target == null) {
                return name;
            }
            name = target;
        }
        return Scope.UNKNOWN_ALIAS;
    }

    /** The cmdlet behind the name that Import-PSSession -Prefix made. */
    private Optional<CommandModel> prefixed(String written) {
        Value prefix = run.variable(PREFIX_VARIABLE);
        int dash = written.indexOf('-');
        if (prefix instanceof Known known && known.content() instanceof String text && !text.isEmpty() && dash > 0
                && written.regionMatches(true, dash + 1, text, 0, text.length())) {
            return run.models.find(written.substring(0, dash + 1) + written.substring(dash + 1 + text.length()));
        }
        return Optional.empty();
    }

    private Stage opaque(CommandAst node, UnknownReason reason, String detail, List<Argument> arguments) {
        return new OpaqueStage(run, run.pipelines.newBuffer(), node, new Unknown(reason, detail), arguments);
    }
}
