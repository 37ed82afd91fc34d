package dev.exlint.powershell.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributeBaseAst;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.TrapStatementAst;
import dev.exlint.powershell.ast.TypeConstraintAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.token.TokenKind;

/**
 * The flow of one method of a class: whether every path returns, and which variables are read before all paths assign them.
 *
 * <p>The trap: any command may break out of a loop around it, so a loop with a command in it never assigns for sure.
 */
final class MethodFlow {

    private static final Set<String> VARIABLE_MAKERS = Set.of("NEW-VARIABLE", "REMOVE-VARIABLE", "SET-VARIABLE", "SET-PSBREAKPOINT",
            "MICROSOFT.POWERSHELL.UTILITY\\NEW-VARIABLE", "MICROSOFT.POWERSHELL.UTILITY\\REMOVE-VARIABLE",
            "MICROSOFT.POWERSHELL.UTILITY\\SET-VARIABLE", "MICROSOFT.POWERSHELL.UTILITY\\SET-PSBREAKPOINT", "NV", "RV", "SBP", "SV", "SET");

    private final MethodVariables variables;
    private final FlowBlock entry = FlowBlock.entry();
    private final FlowBlock exit = new FlowBlock();
    private final Deque<Loop> loops = new ArrayDeque<>();
    private FlowBlock current = entry;
    private boolean everyPathReturns = true;
    private Set<VariableExpressionAst> unassigned = Set.of();

    /** Where {@code break} and {@code continue} of a loop go. */
    record Loop(String label, FlowBlock breakTarget, FlowBlock continueTarget) {
    }

    private MethodFlow(boolean allDynamic) {
        variables = new MethodVariables(allDynamic);
    }

    /** Follows a method; when the budget runs out, nothing is held against it. */
    static MethodFlow of(FunctionMemberAst method, Budget budget) {
        MethodFlow flow = new MethodFlow(makesVariables(method.body(), budget));
        flow.parameters(method);
        Agenda agenda = new Agenda();
        FlowStatements statements = new FlowStatements(flow, agenda);
        ScriptBlockAst body = method.body();
        agenda.plan(Stream.of(body.dynamicParamBlock(), body.beginBlock(), body.processBlock(), body.endBlock(), body.cleanBlock())
                .flatMap(Optional::stream).<Runnable>map(block -> () -> statements.all(block.statements())).toList());
        if (agenda.run(budget)) {
            flow.current.flowsTo(flow.exit);
            flow.finish(budget);
        }
        return flow;
    }

    boolean everyPathReturns() {
        return everyPathReturns;
    }

    Set<VariableExpressionAst> unassigned() {
        return unassigned;
    }

    private void finish(Budget budget) {
        everyPathReturns = exit.isReachedOnlyByLeaving();
        for (FlowBlock block : entry.inOrder()) {
            if (!budget.spend(1 + variables.count() / 64)) {
                return;
            }
            block.replay(variables.count());
        }
        unassigned = new HashSet<>(variables.unassigned());
    }

    private void parameters(FunctionMemberAst method) {
        for (ParameterAst parameter : method.parameters()) {
            int types = 0;
            boolean dynamic = false;
            String type = "";
            for (AttributeBaseAst attribute : parameter.attributes()) {
                if (attribute instanceof TypeConstraintAst) {
                    types++;
                    type = types == 1 ? KnownTypes.key(attribute.typeName()) : type;
                    dynamic |= KnownTypes.isReference(attribute.typeName());
                } else {
                    dynamic = true;
                }
            }
            variables.parameter(parameter.name(), dynamic || types > 1);
            assign(parameter.name(), type);
        }
    }

    /** Whether a method dot-sources or calls what makes variables; nested functions and script blocks don't count. */
    private static boolean makesVariables(ScriptBlockAst body, Budget budget) {
        List<Ast> found = new ArrayList<>();
        new TreeWalk(budget) {
            @Override
            boolean enter(Ast node) {
                boolean maker = node instanceof CommandAst command && (command.invocationOperator() == TokenKind.Dot
                        || VARIABLE_MAKERS.contains(Names.key(command.commandName().orElse(""))));
                boolean hidden = node instanceof VariableExpressionAst variable && "private".equals(variable.variablePath().scope());
                if (maker || hidden) {
                    found.add(node);
                }
                return !(node instanceof FunctionDefinitionAst || node instanceof ScriptBlockExpressionAst
                        || node instanceof TrapStatementAst);
            }
        }.walk(body);
        return !found.isEmpty();
    }

    FlowBlock current() {
        return current;
    }

    void goOnIn(FlowBlock block) {
        current = block;
    }

    void read(VariableExpressionAst variable) {
        FlowBlock block = current;
        block.add(() -> variables.read(variable, block.assigned()));
    }

    void assign(VariableExpressionAst target, String type) {
        FlowBlock block = current;
        variables.note(target.variablePath().unqualifiedName());
        block.add(() -> variables.assign(target, type, block.assigned()));
    }

    void assignName(String name, String type) {
        FlowBlock block = current;
        variables.note(name);
        block.add(() -> variables.assignName(name, type, block.assigned()));
    }

    void forceDynamic(VariableExpressionAst target) {
        variables.forceDynamic(target);
    }

    /** Ends the method here; what follows is unreachable. */
    void leave() {
        current.flowsTo(exit);
        current.markLeaving();
        current = new FlowBlock();
    }

    void rethrow(FlowBlock from) {
        FlowBlock rethrow = new FlowBlock();
        from.flowsTo(rethrow);
        rethrow.markLeaving();
        rethrow.flowsTo(exit);
    }

    void enter(Loop loop) {
        loops.push(loop);
    }

    void leaveLoop() {
        loops.pop();
    }

    /** Jumps to a loop; a label that is unknown leaves the method. */
    void jump(boolean labelled, String label, Function<Loop, FlowBlock> target) {
        Loop found = null;
        for (Loop loop : loops) {
            if (!labelled || !label.isEmpty() && Names.key(label).equals(Names.key(loop.label()))) {
                found = loop;
                break;
            }
        }
        if (found == null) {
            leave();
        } else {
            current.flowsTo(target.apply(found));
            current = new FlowBlock();
        }
    }

    /** After a command: it may have broken out of any loop around. */
    void mayBreakOut() {
        if (loops.isEmpty()) {
            return;
        }
        for (Loop loop : loops) {
            current.flowsTo(loop.breakTarget());
            current.flowsTo(loop.continueTarget());
        }
        FlowBlock next = new FlowBlock();
        current.flowsTo(next);
        current = next;
    }
}
