package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.exlint.powershell.ast.ArrayLiteralAst;
import dev.exlint.powershell.ast.AssignmentStatementAst;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AttributedExpressionAst;
import dev.exlint.powershell.ast.ConvertExpressionAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.MemberExpressionAst;
import dev.exlint.powershell.ast.ParenExpressionAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.UnaryExpressionAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.ast.VariablePath;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Assignments to variables, members and elements, plain and compound.
 */
final class Assignments {
    private final Evaluation run;
    private boolean dynamic;

    Assignments(Evaluation run) {
        this.run = run;
    }

    /** Walks code in which compound assignments read the caller's variables, as in the blocks of ForEach-Object (recorded). */
    void dynamically(boolean reads, Runnable work) {
        boolean before = dynamic;
        dynamic = reads;
        try {
            work.run();
        } finally {
            dynamic = before;
        }
    }

    boolean isDynamic() {
        return dynamic;
    }

    /** The assigned value. */
    Value assign(AssignmentStatementAst node) {
        Ast source = Literals.inside(node.right());
        if (node.operator() == TokenKind.Equals) {
            Value value = run.statements.value(node.right());
            return run.isDead() ? value : write(node.left(), value, source);
        }
        Value old = node.left() instanceof VariableExpressionAst variable
                ? Variables.readForCompound(run, variable.variablePath(), dynamic) : run.expressions.value(node.left());
        if (node.operator() == TokenKind.QuestionQuestionEquals) {
            return coalesce(node, old, source);
        }
        Value more = run.statements.value(node.right());
        if (run.isDead()) {
            return Known.NULL;
        }
        Value sum = Operators.apply(run, operator(node.operator()), old, more);
        return run.isDead() ? sum : write(node.left(), sum, source);
    }

    private Value coalesce(AssignmentStatementAst node, Value old, Ast source) {
        if (old instanceof Known known && !known.isNull()) {
            return old;
        }
        Value value = run.statements.value(node.right());
        return run.isDead() ? value : write(node.left(), old instanceof Known ? value : ValueJoin.join(old, value), source);
    }

    private static TokenKind operator(TokenKind assignment) {
        return switch (assignment) {
            case PlusEquals -> TokenKind.Plus;
            case MinusEquals -> TokenKind.Minus;
            case MultiplyEquals -> TokenKind.Multiply;
            case DivideEquals -> TokenKind.Divide;
            default -> TokenKind.Rem;
        };
    }

    /** {@code ++} and {@code --}. */
    Value step(UnaryExpressionAst node) {
        TokenKind operator = node.operator();
        boolean up = operator == TokenKind.PlusPlus || operator == TokenKind.PostfixPlusPlus;
        boolean after = operator == TokenKind.PostfixPlusPlus || operator == TokenKind.PostfixMinusMinus;
        Value old = run.expressions.value(node.child());
        Value start = old instanceof Known known && known.isNull() ? new Known(0) : old;
        Value stepped = Operators.apply(run, up ? TokenKind.Plus : TokenKind.Minus, start, new Known(1));
        if (!run.isDead()) {
            write(node.child(), stepped, node);
        }
        return after ? start : stepped;
    }

    private Value write(ExpressionAst target, Value value, Ast source) {
        if (target instanceof VariableExpressionAst variable) {
            Variables.write(run, variable.variablePath(), value);
        } else if (target instanceof ConvertExpressionAst convert) {
            return writeTyped(convert, value, source);
        } else if (target instanceof AttributedExpressionAst attributed) {
            return write(attributed.child(), value, source);
        } else if (target instanceof ParenExpressionAst paren && paren.pipeline() instanceof PipelineAst pipeline
                && Literals.expression(pipeline) != null) {
            return write(Literals.expression(pipeline), value, source);
        } else if (target instanceof ArrayLiteralAst several) {
            writeSeveral(several, value, source);
        } else if (target instanceof IndexExpressionAst index) {
            writeElement(index, value, source);
        } else if (target instanceof MemberExpressionAst member) {
            writeMember(member, value, source);
        }
        return value;
    }

    private Value writeTyped(ConvertExpressionAst convert, Value value, Ast source) {
        String type = convert.type().typeName().name();
        Value cast = type.equalsIgnoreCase("ordered") ? value : Casting.cast(run, type, value);
        if (!run.isDead()) {
            if (convert.child() instanceof VariableExpressionAst variable && variable.variablePath().isVariable()) {
                VariablePath path = variable.variablePath();
                String name = path.unqualifiedName().toLowerCase(Locale.ROOT);
                int depth = Variables.scope(run.state.scope(), path.scope()).depth();
                run.state = run.state.with(Variables.at(run.state.scope(), depth, scope -> scope.withType(name, type)));
            }
            write(convert.child(), cast, source);
        }
        return cast;
    }

    private void writeSeveral(ArrayLiteralAst targets, Value value, Ast source) {
        Optional<List<Value>> parts = Enumerating.rounds(value);
        int last = targets.elements().size() - 1;
        for (int i = 0; i <= last; i++) {
            Value part = new Unknown(UnknownReason.OPERATION, "=");
            if (parts.isPresent()) {
                List<Value> all = parts.get();
                part = i >= all.size() ? Known.NULL : i < last || all.size() == i + 1 ? all.get(i)
                        : new Known(new PsArray(all.subList(i, all.size())));
            } else if (value instanceof Unknown unknown) {
                part = unknown.withoutLikely();
            }
            write(targets.elements().get(i), part, source);
        }
    }

    private void writeMember(MemberExpressionAst member, Value value, Ast source) {
        Value object = run.expressions.value(member.expression());
        Value name = member.member() instanceof ExpressionAst expression ? run.expressions.value(expression) : Known.NULL;
        writeEntry(member.expression(), object, name, member.member(), value, source);
    }

    private void writeElement(IndexExpressionAst index, Value value, Ast source) {
        Value object = run.expressions.value(index.target());
        Value place = run.expressions.value(index.index());
        if (object instanceof Known known && known.content() instanceof PsArray array) {
            writeInArray(array, place, value);
        } else {
            writeEntry(index.target(), object, place, index.index(), value, source);
        }
    }

    private void writeInArray(PsArray array, Value place, Value value) {
        run.work(array.elements().size());
        if (place instanceof Known known && known.content() instanceof Integer number) {
            int at = number < 0 ? array.elements().size() + number : number;
            if (at < 0 || at >= array.elements().size()) {
                run.raise();
                return;
            }
            List<Value> changed = new ArrayList<>(array.elements());
            changed.set(at, value);
            Mutation.replace(run, array.identity(), array.with(changed));
        } else {
            List<Value> changed = new ArrayList<>();
            array.elements().forEach(each -> changed.add(new Unknown(UnknownReason.OPERATION, "[ ]")));
            Mutation.replace(run, array.identity(), array.with(changed));
        }
    }

    private void writeEntry(ExpressionAst target, Value object, Value key, Ast keyNode, Value value, Ast source) {
        for (Known known : ValueJoin.alternatives(object)) {
            run.work(Evaluation.size(known));
            Optional<String> name = TableKeys.of(key);
            if (!(known.content() instanceof PsHashtable table)) {
                loseVariable(target);
            } else if (name.isEmpty()) {
                Mutation.lose(run, known, new Unknown(UnknownReason.OPERATION, "a key that isn't known"));
            } else if (table.kind() == PsHashtable.Kind.OBJECT && table.entry(name.get()).isEmpty()) {
                run.raise();
            } else {
                Mutation.replace(run, table.identity(), table.with(new PsHashtable.Entry(name.get(), value,
                        Optional.of(keyNode), Optional.of(source))));
            }
        }
    }

    /** An object whose members nobody models was changed. */
    private void loseVariable(ExpressionAst target) {
        if (target instanceof VariableExpressionAst variable) {
            Variables.write(run, variable.variablePath(), new Unknown(UnknownReason.MEMBER, ""));
        }
    }
}
