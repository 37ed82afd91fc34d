package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.parse.SyntaxTree;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Wraps a statement in a loop over an argument that was a list where the cmdlet takes one value. */
public final class LoopOver {

    private LoopOver() {
    }

    /** The fix, if the call is a statement of its own; the loop variable is one that the script doesn't use. */
    public static Optional<Fix> argument(SyntaxTree tree, CommandAst call, Ast argument) {
        String source = tree.source().text();
        List<Ast> path = AstPath.covering(tree.root(), call.start(), call.end()).nodes();
        int at = path.indexOf(call);
        boolean ownStatement = at > 1 && path.get(at - 1) instanceof PipelineAst pipeline && pipeline.pipelineElements().size() == 1
                && (path.get(at - 2) instanceof NamedBlockAst || path.get(at - 2) instanceof StatementBlockAst);
        boolean inCall = argument.start() > call.start() && argument.end() <= call.end()
                && !(argument instanceof VariableExpressionAst variable && variable.splatted());
        if (!ownStatement || !inCall) {
            return Optional.empty();
        }
        String loop = source.toLowerCase(Locale.ROOT).contains("$server") ? "$eachServer" : "$server";
        String list = source.substring(argument.start(), argument.end());
        return Optional.of(new Fix(Message.of("fix.loop", "list", list), FixKind.REVIEW, List.of(
                Edit.insert(call.start(), "foreach (" + loop + " in " + quoted(new ScriptStyle(tree), list) + ") { "),
                new Edit(argument.start(), argument.end(), loop), Edit.insert(call.end(), " }"))));
    }

    /** Bare words are texts only among arguments. */
    private static String quoted(ScriptStyle style, String list) {
        return list.matches("[\\w.-]+(\\s*,\\s*[\\w.-]+)+")
                ? Pattern.compile("[\\w.-]+").matcher(list).replaceAll(word -> style.quoted(word.group())) : list;
    }
}
