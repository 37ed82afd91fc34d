package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.fix.VariableUses.Kind;
import dev.exlint.diagnosis.fix.VariableUses.Use;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandExpressionAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import java.util.List;
import java.util.Optional;

/**
 * The expression that gives a parameter its value, where a fix may edit it: in the call, or where a variable or a splatted table that
 * nobody else reads is written (rules, 3.1, principle 10).
 *
 * <p>The trap: the variable must have one assignment and one reading place in the same scope; another key of the table may be read
 * anywhere (ruling 55).
 *
 * @param node the expression
 * @param isInCall whether it stands in the call itself, where bare words are texts
 * @param kind how far a fix there may go: a list that a loop goes through or a key set later is for review
 */
public record WrittenValue(Ast node, boolean isInCall, FixKind kind) {

    /**
     * Finds the expression.
     *
     * @param variables the variables of the script
     * @param bound the parameter of one call
     * @return nothing if the value comes from elsewhere, or reaches others too
     */
    public static Optional<WrittenValue> of(VariableUses variables, BoundParameter bound) {
        if (bound.argument().isEmpty()) {
            return Optional.empty();
        }
        Ast argument = bound.argument().get();
        if (argument instanceof VariableExpressionAst variable) {
            boolean splat = bound.origin() == Origin.SPLAT;
            if (splat != variable.splatted()) {
                return Optional.empty();
            }
            return splat ? inTable(variables, variable, bound) : inVariable(variables, variable);
        }
        return bound.origin() == Origin.SPLAT ? Optional.empty() : Optional.of(new WrittenValue(argument, true, FixKind.SAFE));
    }

    private static Optional<WrittenValue> inVariable(VariableUses variables, VariableExpressionAst read) {
        List<Use> uses = variables.of(read.name());
        boolean readOnce = uses.size() == 2 && haveOneScope(uses) && only(uses, Kind.READ).filter(use -> use.node() == read).isPresent();
        if (!readOnce) {
            return Optional.empty();
        }
        Optional<Ast> assigned = only(uses, Kind.ASSIGNED).flatMap(WrittenValue::assigned);
        if (assigned.isPresent()) {
            return assigned.map(node -> new WrittenValue(node, false, FixKind.SAFE));
        }
        return only(uses, Kind.LOOPED).map(use -> (ForEachStatementAst) use.owner())
                .filter(loop -> loop.body().start() <= read.start() && read.end() <= loop.body().end())
                .flatMap(loop -> expression(loop.condition())).map(node -> new WrittenValue(node, false, FixKind.REVIEW));
    }

    private static Optional<WrittenValue> inTable(VariableUses variables, VariableExpressionAst splat, BoundParameter bound) {
        String key = bound.key().map(each -> each instanceof StringConstantExpressionAst word ? word.value() : "")
                .filter(each -> !each.isEmpty()).orElse(bound.name());
        List<Use> uses = variables.of(splat.name());
        boolean plain = haveOneScope(uses) && only(uses, Kind.SPLATTED).filter(use -> use.node() == splat).isPresent()
                && uses.stream().noneMatch(use -> use.kind() == Kind.READ || use.kind() == Kind.LOOPED || use.kind() == Kind.OTHER
                        || use.kind() == Kind.MEMBER_READ && use.member().equalsIgnoreCase(key));
        Optional<HashtableAst> table = only(uses, Kind.ASSIGNED).flatMap(WrittenValue::assigned).flatMap(WrittenValue::table);
        if (!plain || table.isEmpty()) {
            return Optional.empty();
        }
        List<Use> later = uses.stream().filter(use -> use.kind() == Kind.MEMBER_ASSIGNED && use.member().equalsIgnoreCase(key)).toList();
        List<Ast> written = table.get().keyValuePairs().stream()
                .filter(pair -> pair.key() instanceof StringConstantExpressionAst word && word.value().equalsIgnoreCase(key))
                .flatMap(pair -> expression(pair.value()).stream()).toList();
        if (written.size() + later.size() != 1) {
            return Optional.empty();
        }
        return later.isEmpty() ? Optional.of(new WrittenValue(written.get(0), false, FixKind.SAFE))
                : assigned(later.get(0)).map(node -> new WrittenValue(node, false, FixKind.REVIEW));
    }

    private static Optional<HashtableAst> table(Ast expression) {
        Ast inner = expression instanceof ConvertExpressionAst convert ? convert.child() : expression;
        return inner instanceof HashtableAst table ? Optional.of(table) : Optional.empty();
    }

    private static boolean haveOneScope(List<Use> uses) {
        return uses.stream().map(Use::scope).distinct().count() == 1;
    }

    private static Optional<Use> only(List<Use> uses, Kind kind) {
        List<Use> found = uses.stream().filter(use -> use.kind() == kind).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<Ast> assigned(Use use) {
        return use.owner() instanceof AssignmentStatementAst assignment ? expression(assignment.right()) : Optional.empty();
    }

    /** The one expression that a statement consists of. */
    private static Optional<Ast> expression(Ast statement) {
        Ast inner = statement instanceof PipelineAst pipeline && pipeline.pipelineElements().size() == 1 && !pipeline.isBackground()
                ? pipeline.pipelineElements().get(0) : statement;
        return inner instanceof CommandExpressionAst expression && expression.redirections().isEmpty()
                ? Optional.of(expression.expression()) : Optional.empty();
    }
}
