package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.SwitchFlag;
import dev.exlint.powershell.ast.SwitchStatementAst;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsCollection;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Walks switch statements. The trap: without break later clauses run too, and an empty list runs nothing, not even the default.
 */
final class Switches {

    private enum Verdict {
        NO, MAYBE, YES
    }

    private final Evaluation run;

    Switches(Evaluation run) {
        this.run = run;
    }

    void walk(SwitchStatementAst node) {
        Value value = node.flags().contains(SwitchFlag.File) ? unreadFile(node) : run.statements.value(node.condition());
        if (run.isDead()) {
            return;
        }
        Jumps.Target target = run.jumps.push(Jumps.Kind.LOOP, node.label().orElse(""), run.state);
        Value outer = run.state.scope().local("_");
        if (node.flags().contains(SwitchFlag.File)) {
            run.anyNumberOfTimes(target, () -> round(node, value, target));
        } else if (value instanceof Known known && known.content() instanceof PsArray array) {
            for (Value element : array.elements()) {
                if (!run.isDead()) {
                    round(node, element, target);
                }
            }
        } else if (Enumerating.isUnordered(value)) {
            Value any = Loops.element(value);
            run.anyNumberOfTimes(target, () -> round(node, any, target));
        } else if (value instanceof Known known && known.content() instanceof PsCollection collection) {
            for (Value element : collection.items()) {
                if (!run.isDead()) {
                    round(node, element, target);
                }
            }
        } else if (!value.equals(Known.NOTHING)) {
            round(node, value, target);
        }
        run.jumps.pop(target);
        run.state = State.join(run.state, target.takeLeft());
        if (!run.isDead()) {
            run.state = run.state.with(outer == null ? run.state.scope().withoutVariable("_") : run.state.scope().withVariable("_", outer));
        }
    }

    private Value unreadFile(SwitchStatementAst node) {
        run.statements.value(node.condition());
        return new Unknown(UnknownReason.DRIVE_ITEM, "file");
    }

    private void round(SwitchStatementAst node, Value element, Jumps.Target target) {
        run.setLocal("_", element);
        if (isChoice(node, element)) {
            alternatives(node, 0);
        } else {
            clauses(node, element);
        }
        run.state = State.join(run.state, target.takeAgain());
    }

    private void clauses(SwitchStatementAst node, Value element) {
        Verdict any = Verdict.NO;
        for (SwitchStatementAst.Clause clause : node.clauses()) {
            if (run.isDead()) {
                return;
            }
            Verdict matches = matches(node.flags(), element, clause);
            if (matches == Verdict.YES) {
                run.statements.block(clause.body());
                any = Verdict.YES;
            } else if (matches == Verdict.MAYBE) {
                run.perhaps(() -> run.statements.block(clause.body()));
                any = any == Verdict.YES ? any : Verdict.MAYBE;
            }
        }
        Verdict matched = any;
        node.defaultClause().ifPresent(block -> {
            if (!run.isDead() && matched == Verdict.NO) {
                run.statements.block(block);
            } else if (matched == Verdict.MAYBE) {
                run.perhaps(() -> run.statements.block(block));
            }
        });
    }

    /** An unknown single value against different constants: at most one clause runs. */
    private static boolean isChoice(SwitchStatementAst node, Value element) {
        List<String> texts = node.clauses().stream().filter(each -> each.condition() instanceof StringConstantExpressionAst)
                .map(each -> ((StringConstantExpressionAst) each.condition()).value().toLowerCase(java.util.Locale.ROOT))
                .distinct().toList();
        boolean exact = !node.flags().contains(SwitchFlag.Regex) && !node.flags().contains(SwitchFlag.Wildcard);
        return element instanceof Unknown && exact && texts.size() == node.clauses().size();
    }

    private void alternatives(SwitchStatementAst node, int index) {
        if (index == node.clauses().size()) {
            node.defaultClause().ifPresent(run.statements::block);
            return;
        }
        run.either(() -> run.statements.block(node.clauses().get(index).body()), () -> alternatives(node, index + 1));
    }

    private Verdict matches(Set<SwitchFlag> flags, Value element, SwitchStatementAst.Clause clause) {
        if (clause.condition() instanceof ScriptBlockExpressionAst block) {
            run.ran.add(block.scriptBlock());
            return verdict(run.capture(() -> run.calls.inPlace(block.scriptBlock())).toValue());
        }
        Value condition = run.expressions.value(clause.condition());
        boolean cased = flags.contains(SwitchFlag.CaseSensitive);
        TokenKind operator = flags.contains(SwitchFlag.Regex) ? cased ? TokenKind.Cmatch : TokenKind.Imatch
                : flags.contains(SwitchFlag.Wildcard) ? cased ? TokenKind.Clike : TokenKind.Ilike
                : cased ? TokenKind.Ceq : TokenKind.Ieq;
        return run.isDead() ? Verdict.NO : verdict(Operators.apply(run, operator, element, condition));
    }

    private static Verdict verdict(Value value) {
        Optional<Boolean> truth = Truth.of(value);
        return truth.isEmpty() ? Verdict.MAYBE : truth.get() ? Verdict.YES : Verdict.NO;
    }
}
