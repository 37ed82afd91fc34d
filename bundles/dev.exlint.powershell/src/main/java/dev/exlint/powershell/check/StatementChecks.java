package dev.exlint.powershell.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.BlockStatementAst;
import dev.exlint.powershell.ast.CatchClauseAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.DataStatementAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.ForEachStatementAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SwitchFlag;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.UsingStatementAst;
import dev.exlint.powershell.ast.UsingStatementKind;
import dev.exlint.powershell.source.Dialect;

/** Statements whose form is right but whose use is not. */
final class StatementChecks {

    private static final String NAME_START = "[\\p{L}\\p{Nl}_]";
    private static final String NAME = NAME_START + "[\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}\\p{Mn}\\p{Mc}\\p{Cf}_]*+";
    /** The newline at the end is the engine's mistake: its pattern ends in a dollar sign. */
    private static final Pattern NAMESPACE = Pattern.compile(NAME + "(?:\\." + NAME + ")*+\n?");

    private final ErrorReport report;
    private final SemanticWalk walk;
    private final Dialect dialect;

    StatementChecks(ErrorReport report, SemanticWalk walk, Dialect dialect) {
        this.report = report;
        this.walk = walk;
        this.dialect = dialect;
    }

    void switchStatement(SwitchStatementAst node) {
        if (node.flags().contains(SwitchFlag.Parallel)) {
            parallel(node, "switch", "parallel");
        }
    }

    void forEach(ForEachStatementAst node) {
        if (node.isParallel()) {
            parallel(node, "foreach", "parallel");
        }
        if (node.throttleLimit().isEmpty()) {
            return;
        }
        if (dialect.isPowerShell7()) {
            parallel(node, "foreach", "throttlelimit");
        }
        if (!node.isParallel()) {
            report.at(node, dialect.isPowerShell7() ? "ThrottleLimitRequiresParallelFlag" : "ThrottleLimitRequresParallelFlag");
        }
    }

    private void parallel(Ast node, String keyword, String flag) {
        if (dialect.isPowerShell7()) {
            report.at(node, "KeywordParameterReservedForFutureUse", keyword, flag);
        } else if (!isInWorkflow()) {
            report.at(node, "ParallelNotSupported");
        }
    }

    void data(DataStatementAst node) {
        boolean computed = node.commandsAllowed().stream().anyMatch(command -> !(command instanceof StringConstantExpressionAst));
        Optional<List<String>> allowed = computed
                ? Optional.empty()
                : Optional.of(Stream.concat(Stream.of("ConvertFrom-StringData"), node.commandsAllowed().stream().map(StatementChecks::text))
                        .map(Names::key).toList());
        new RestrictedLanguage(report, allowed, walk.budget()).walk(node.body());
    }

    private static String text(ExpressionAst command) {
        return ((StringConstantExpressionAst) command).value();
    }

    void tryStatement(TryStatementAst node) {
        List<CatchClauseAst> clauses = node.catchClauses();
        for (int i = 0; i < clauses.size() - 1; i++) {
            if (clauses.get(i).catchTypes().isEmpty()) {
                int before = Math.max(0, clauses.get(i + 1).start() - 1);
                report.at(before, before, "EmptyCatchNotLast");
                continue;
            }
            for (int j = i + 1; j < clauses.size(); j++) {
                covered(clauses.get(i), clauses.get(j));
            }
        }
    }

    private void covered(CatchClauseAst first, CatchClauseAst second) {
        for (TypeConstraintAst earlier : first.catchTypes()) {
            for (TypeConstraintAst later : second.catchTypes()) {
                if (ExceptionTypes.covers(earlier.typeName(), later.typeName())) {
                    report.at(later, "ExceptionTypeAlreadyCaught", later.typeName().fullName());
                }
            }
        }
    }

    void block(BlockStatementAst node) {
        if (!isInWorkflow()) {
            report.at(node.start(), node.start() + node.kind().length(), "UnexpectedKeyword", node.kind());
        }
    }

    void using(UsingStatementAst node) {
        boolean supported = node.kind() == UsingStatementKind.Namespace || node.kind() == UsingStatementKind.Assembly
                || node.kind() == UsingStatementKind.Module;
        if (!supported || node.alias().isPresent()) {
            report.at(node, "UsingStatementNotSupported");
        }
        if (dialect.isPowerShell7() && node.kind() == UsingStatementKind.Namespace) {
            node.name().filter(name -> !NAMESPACE.matcher(name.value()).matches())
                    .ifPresent(name -> report.at(name, "InvalidNamespaceValue"));
        }
    }

    /** Up to the function around: it is a workflow, and no inlinescript is between. */
    private boolean isInWorkflow() {
        for (int level = 1; walk.ancestor(level) != null; level++) {
            Ast node = walk.ancestor(level);
            if (node instanceof ScriptBlockAst && walk.ancestor(level + 1) instanceof FunctionDefinitionAst function) {
                return function.isWorkflow();
            }
            if (node instanceof CommandAst command && "INLINESCRIPT".equals(Names.key(command.commandName().orElse("")))) {
                return false;
            }
        }
        return false;
    }
}
