package dev.exlint.diagnosis.rule;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.VariablePath;
import dev.exlint.powershell.token.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The variables that a script gives a value, anywhere and in any way that its text shows.
 *
 * <p>The trap: code that can't be seen, such as a dot-sourced file, may define any; then nothing is known to be undefined.
 */
public final class DefinedVariables {

    private static final Set<String> ENGINE = Set.of("_", "psitem", "args", "input", "this", "true", "false", "null", "error", "host",
            "home", "pid", "pwd", "profile", "matches", "lastexitcode", "myinvocation", "psboundparameters", "pscmdlet", "pscommandpath",
            "psscriptroot", "psversiontable", "pshome", "psculture", "psuiculture", "psedition", "executioncontext", "stacktrace",
            "shellid", "nestedpromptlevel", "foreach", "switch", "event", "eventargs", "eventsubscriber", "sender", "consolefilename",
            "iswindows", "islinux", "ismacos", "iscoreclr", "?", "^", "$", "exbin", "exinstall", "exscripts", "psdefaultparametervalues",
            "ofs", "psdebugcontext", "psemailserver", "formatenumerationlimit", "outputencoding", "maximumhistorycount",
            "psmodulepath", "pssenderinfo", "psnativecommanduseerroractionpreference", "psstyle", "enabledexperimentalfeatures");
    private static final Set<String> GIVING = Set.of("outvariable", "ov", "errorvariable", "ev", "warningvariable", "wv",
            "informationvariable", "iv", "pipelinevariable", "pv", "variable", "sessionvariable", "responseheadersvariable",
            "statuscodevariable");
    private static final Set<String> SETTING = Set.of("set-variable", "new-variable", "sv", "nv", "set", "clear-variable", "set-item",
            "new-item");
    private static final Set<String> UNSEEN = Set.of("invoke-expression", "iex", "import-clixml");

    private final Set<String> names = new HashSet<>(ENGINE);
    private final boolean open;

    private DefinedVariables(RuleContext context) {
        context.all(AssignmentStatementAst.class).forEach(each -> addAll(each.left()));
        context.all(ForEachStatementAst.class).forEach(each -> add(each.variable()));
        context.all(ParameterAst.class).forEach(each -> add(each.name()));
        context.all(UnaryExpressionAst.class).forEach(each -> addAll(each.child()));
        context.all(ConvertExpressionAst.class).stream().filter(each -> each.type().typeName().fullName().equalsIgnoreCase("ref"))
                .forEach(each -> addAll(each.child()));
        boolean unseen = false;
        for (CommandAst command : context.all(CommandAst.class)) {
            unseen |= command.invocationOperator() == TokenKind.Dot
                    && !(command.commandElements().get(0) instanceof ScriptBlockExpressionAst)
                    || UNSEEN.contains(command.commandName().orElse("").toLowerCase(Locale.ROOT));
            unseen |= setsAnyName(command);
            addGiven(command);
        }
        open = unseen;
    }

    /** The variables of a script. */
    public static DefinedVariables of(RuleContext context) {
        return context.memo().get(DefinedVariables.class, () -> new DefinedVariables(context));
    }

    /** Whether nothing in the script gives the variable a value, and nothing unseen could. */
    public boolean lack(VariableExpressionAst variable) {
        VariablePath path = variable.variablePath();
        String name = path.unqualifiedName().toLowerCase(Locale.ROOT);
        return !open && path.isVariable() && (path.isUnqualified() || path.scope().equalsIgnoreCase("script")) && !names.contains(name)
                && !name.endsWith("preference");
    }

    private void add(VariableExpressionAst variable) {
        names.add(variable.unqualifiedName().toLowerCase(Locale.ROOT));
    }

    private void addAll(Ast left) {
        AstQueries.all(left, VariableExpressionAst.class).forEach(this::add);
    }

    /** Set-Variable with a name that isn't written there. */
    private static boolean setsAnyName(CommandAst command) {
        String name = command.commandName().orElse("").toLowerCase(Locale.ROOT);
        return (name.endsWith("-variable") || name.equals("sv") || name.equals("nv")) && SETTING.contains(name)
                && AstQueries.all(command, StringConstantExpressionAst.class).size() < 2;
    }

    private void addGiven(CommandAst command) {
        boolean sets = SETTING.contains(command.commandName().orElse("").toLowerCase(Locale.ROOT));
        List<CommandElementAst> elements = command.commandElements();
        for (int i = 1; i < elements.size(); i++) {
            CommandElementAst element = elements.get(i);
            boolean gives = elements.get(i - 1) instanceof CommandParameterAst before
                    && GIVING.contains(before.parameterName().toLowerCase(Locale.ROOT));
            if (sets || gives) {
                addTexts(element);
            }
            if (element instanceof CommandParameterAst named && GIVING.contains(named.parameterName().toLowerCase(Locale.ROOT))) {
                named.argument().ifPresent(this::addTexts);
            }
        }
    }

    private void addTexts(Ast element) {
        for (StringConstantExpressionAst text : AstQueries.all(element, StringConstantExpressionAst.class)) {
            String name = text.value().replace("+", "");
            names.add(name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT));
        }
    }
}
