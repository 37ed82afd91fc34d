package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.BlockStatementAst;
import dev.exlint.powershell.ast.BreakStatementAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.ContinueStatementAst;
import dev.exlint.powershell.ast.DataStatementAst;
import dev.exlint.powershell.ast.ExitStatementAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.IfStatementAst;
import dev.exlint.powershell.ast.LoopStatementAst;
import dev.exlint.powershell.ast.MemberAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.PipelineBaseAst;
import dev.exlint.powershell.ast.PipelineChainAst;
import dev.exlint.powershell.ast.ReturnStatementAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.StatementBlockAst;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.ast.ThrowStatementAst;
import dev.exlint.powershell.ast.TrapStatementAst;
import dev.exlint.powershell.ast.TryStatementAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.VariablePath;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Value;

/**
 * Walks statements.
 */
final class Statements {
    private final Evaluation run;
    private final Loops loops;
    private final Switches switches;
    private final Tries tries;

    Statements(Evaluation run) {
        this.run = run;
        this.loops = new Loops(run);
        this.switches = new Switches(run);
        this.tries = new Tries(run);
    }

    void block(StatementBlockAst block) {
        list(block.statements(), block.traps());
    }

    void block(NamedBlockAst block) {
        list(block.statements(), block.traps());
    }

    /** With traps every statement is a small try: after the trap the next statement runs, unless the trap ends with break. */
    private void list(List<StatementAst> statements, List<TrapStatementAst> traps) {
        if (traps.isEmpty()) {
            list(statements);
            return;
        }
        for (StatementAst statement : statements) {
            if (run.isDead()) {
                return;
            }
            Jumps.Target target = run.jumps.push(Jumps.Kind.TRY, "", run.state);
            statement(statement);
            run.jumps.pop(target);
            State normal = run.state;
            run.state = target.takeLeft();
            if (!run.isDead()) {
                trapped(traps, 0);
            }
            run.state = State.join(normal, run.state);
        }
    }

    private void trapped(List<TrapStatementAst> traps, int index) {
        if (index == traps.size()) {
            run.raise();
        } else if (traps.get(index).trapType().isPresent()) {
            run.either(() -> trap(traps.get(index)), () -> trapped(traps, index + 1));
        } else {
            trap(traps.get(index));
        }
    }

    private void trap(TrapStatementAst trap) {
        Jumps.Target target = run.jumps.push(Jumps.Kind.LOOP, "", run.state);
        list(trap.body().statements());
        run.jumps.pop(target);
        State continued = State.join(run.state, target.takeAgain());
        run.state = target.takeLeft();
        run.errors.stop(Errors.UNKNOWN);
        run.state = continued;
    }

    void list(List<StatementAst> statements) {
        for (StatementAst statement : statements) {
            if (run.isDead()) {
                return;
            }
            statement(statement);
        }
    }

    /** One statement; an error that no try catches ends only it. */
    private void statement(StatementAst statement) {
        run.spend();
        Optional<CommandAst> single = Literals.singleCommand(statement);
        run.status.before(single);
        Jumps.Target target = run.jumps.push(Jumps.Kind.STATEMENT, "", run.state);
        run.deeper(statement, () -> walk(statement));
        run.jumps.pop(target);
        run.state = State.join(run.state, target.takeLeft());
        run.status.after(single);
    }

    private void walk(StatementAst node) {
        if (node instanceof PipelineBaseAst pipeline) {
            pipeline(pipeline);
        } else if (node instanceof IfStatementAst branch) {
            branch(branch, 0);
        } else if (node instanceof LoopStatementAst loop) {
            loops.walk(loop);
        } else if (node instanceof SwitchStatementAst choice) {
            switches.walk(choice);
        } else if (node instanceof TryStatementAst attempt) {
            tries.walk(attempt);
        } else if (node instanceof FunctionDefinitionAst function) {
            define(function);
        } else if (node instanceof TypeDefinitionAst type) {
            methods(type);
        } else if (node instanceof DataStatementAst data) {
            data(data);
        } else if (node instanceof BlockStatementAst block) {
            block(block.body());
        } else {
            leave(node);
        }
    }

    private void leave(StatementAst node) {
        if (node instanceof ReturnStatementAst end) {
            end.pipeline().ifPresent(this::pipeline);
            jump(Jumps.Exit.RETURN, "");
        } else if (node instanceof ExitStatementAst end) {
            end.pipeline().ifPresent(this::value);
            jump(Jumps.Exit.EXIT, "");
        } else if (node instanceof ThrowStatementAst error) {
            Value thrown = error.pipeline().map(this::value).orElse(Errors.UNKNOWN);
            run.errors.thrown(Thrown.of(run, thrown, error.pipeline().isEmpty()));
        } else if (node instanceof BreakStatementAst end) {
            jump(Jumps.Exit.BREAK, label(end.label()));
        } else if (node instanceof ContinueStatementAst next) {
            jump(Jumps.Exit.CONTINUE, label(next.label()));
        }
    }

    private String label(Optional<ExpressionAst> label) {
        Value text = label.map(each -> TextForm.of(run.expressions.value(each), " ")).orElse(new Known(""));
        return text instanceof Known known ? (String) known.content() : "";
    }

    private void jump(Jumps.Exit exit, String label) {
        if (!run.isDead()) {
            run.jumps.jump(exit, label, run.state);
            run.state = null;
        }
    }

    // ---- pipelines

    /** A pipeline as a statement: what it gives goes to the output. */
    private void pipeline(PipelineBaseAst node) {
        ExpressionAst expression = Literals.expression(node);
        if (node instanceof AssignmentStatementAst assignment) {
            run.assignments.assign(assignment);
        } else if (expression != null) {
            Value value = run.expressions.value(expression);
            if (!isStep(expression)) {
                run.emit(value);
            }
        } else if (node instanceof PipelineAst pipeline) {
            run.pipelines.walk(pipeline);
        } else if (node instanceof PipelineChainAst chain) {
            pipeline(chain.leftPipelineChain());
            run.perhaps(() -> pipeline(chain.rightPipeline()));
        }
    }

    private static boolean isStep(ExpressionAst expression) {
        return expression instanceof UnaryExpressionAst unary && (unary.operator() == TokenKind.PlusPlus
                || unary.operator() == TokenKind.MinusMinus || unary.operator() == TokenKind.PostfixPlusPlus
                || unary.operator() == TokenKind.PostfixMinusMinus);
    }

    /** What a statement gives where a value is wanted. */
    Value value(StatementAst node) {
        if (run.isDead()) {
            return Known.NULL;
        }
        ExpressionAst expression = Literals.expression(node);
        if (expression != null) {
            return run.expressions.value(expression);
        }
        if (node instanceof AssignmentStatementAst assignment) {
            return run.assignments.assign(assignment);
        }
        return run.capture(() -> walk(node)).toValue();
    }

    // ---- branches

    private void branch(IfStatementAst node, int index) {
        if (index == node.clauses().size()) {
            node.elseClause().ifPresent(this::block);
            return;
        }
        IfStatementAst.Clause clause = node.clauses().get(index);
        Optional<Boolean> truth = Truth.of(value(clause.condition()));
        if (run.isDead()) {
            return;
        }
        if (truth.isEmpty()) {
            run.either(() -> block(clause.body()), () -> branch(node, index + 1));
        } else if (truth.get()) {
            block(clause.body());
        } else {
            branch(node, index + 1);
        }
    }

    // ---- definitions

    private void define(FunctionDefinitionAst node) {
        VariablePath path = VariablePath.of(node.name());
        Function function = new Function(node.name(), node.parameters(), node.body(), node.isFilter());
        run.functions.add(function);
        run.made.add(node.body());
        String name = path.isVariable() ? path.unqualifiedName() : node.name();
        int depth = Variables.scope(run.state.scope(), path.scope()).depth();
        run.state = run.state.with(Variables.at(run.state.scope(), depth,
                scope -> scope.withFunction(name.toLowerCase(Locale.ROOT), function)));
    }

    private void methods(TypeDefinitionAst type) {
        for (MemberAst member : type.members()) {
            if (member instanceof FunctionMemberAst method) {
                run.functions.add(new Function(method.name(), method.parameters(), method.body(), false));
                run.made.add(method.body());
            }
        }
    }

    private void data(DataStatementAst data) {
        Value value = run.capture(() -> list(data.body().statements())).toValue();
        if (data.variable().isPresent()) {
            Variables.write(run, VariablePath.of(data.variable().get()), value);
        } else {
            run.emit(value);
        }
    }
}
