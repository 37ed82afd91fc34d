package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.AttributeAst;
import dev.exlint.powershell.ast.ExpressionAst;
import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.ScriptBlockExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Value;

/**
 * Checks the arguments of a script's own function against its validation attributes: a value they refuse keeps the function from running.
 */
final class Validation {

    private Validation() {
    }

    static void check(Evaluation run, ParameterAst parameter, Value value) {
        FunctionSignatures.attribute(parameter, "validateset").ifPresent(each -> check(run, value, text -> isIn(each, text)));
        FunctionSignatures.attribute(parameter, "validatepattern").ifPresent(each -> check(run, value, text -> matches(run, each, text)));
        if (FunctionSignatures.attribute(parameter, "validatenotnullorempty").isPresent() && value instanceof Known known
                && (known.isNull() || known.content().equals("") || known.content() instanceof PsArray array
                && array.elements().isEmpty())) {
            run.raise();
        }
        FunctionSignatures.attribute(parameter, "validatelength")
                .ifPresent(each -> check(run, value, text -> isBetween(run, each, text.length())));
        FunctionSignatures.attribute(parameter, "validatescript").ifPresent(each -> script(run, each, value));
        FunctionSignatures.attribute(parameter, "validaterange").ifPresent(each -> range(run, each, value));
        boolean other = List.of("validatecount", "validatedrive", "validateuserdrive").stream()
                .anyMatch(each -> FunctionSignatures.attribute(parameter, each).isPresent());
        if (other) {
            run.mayRaise();
        }
    }

    private static void check(Evaluation run, Value value, java.util.function.Function<String, Optional<Boolean>> accepts) {
        List<Value> elements = value instanceof Known known && known.content() instanceof PsArray array ? array.elements() : List.of(value);
        for (Value element : elements) {
            Value text = TextForm.of(element, " ");
            Optional<Boolean> accepted = text instanceof Known known ? accepts.apply((String) known.content()) : Optional.empty();
            if (accepted.isEmpty()) {
                run.mayRaise();
            } else if (!accepted.get()) {
                run.raise();
            }
            if (run.isDead()) {
                return;
            }
        }
    }

    private static List<Value> elements(Value value) {
        return value instanceof Known known && known.content() instanceof PsArray array ? array.elements() : List.of(value);
    }

    private static void verdict(Evaluation run, Optional<Boolean> accepted) {
        if (accepted.isEmpty()) {
            run.mayRaise();
        } else if (!accepted.get()) {
            run.raise();
        }
    }

    /** A block looks at every element. */
    private static void script(Evaluation run, AttributeAst attribute, Value value) {
        ExpressionAst code = attribute.positionalArguments().isEmpty() ? null : attribute.positionalArguments().get(0);
        for (Value element : elements(value)) {
            if (run.isDead()) {
                return;
            }
            if (!(code instanceof ScriptBlockExpressionAst block) || !AnyOrder.isPure(block.scriptBlock())) {
                run.mayRaise();
                return;
            }
            run.ran.add(block.scriptBlock());
            Value verdict = run.capture(() -> Current.with(run, element, () -> run.calls.inPlace(block.scriptBlock()))).toValue();
            verdict(run, Truth.of(verdict));
        }
    }

    private static void range(Evaluation run, AttributeAst attribute, Value value) {
        List<String> bounds = attribute.positionalArguments().stream().map(run::text).toList();
        boolean plain = bounds.size() == 2 && bounds.stream().allMatch(each -> each.matches("-?[0-9]{1,9}"));
        for (Value element : elements(value)) {
            boolean whole = element instanceof Known known && known.content() instanceof Integer;
            verdict(run, plain && whole ? Optional.of((Integer) ((Known) element).content() >= Integer.parseInt(bounds.get(0))
                    && (Integer) ((Known) element).content() <= Integer.parseInt(bounds.get(1))) : Optional.empty());
            if (run.isDead()) {
                return;
            }
        }
    }

    private static Optional<Boolean> isIn(AttributeAst attribute, String text) {
        boolean constant = attribute.positionalArguments().stream().allMatch(StringConstantExpressionAst.class::isInstance);
        return constant ? Optional.of(attribute.positionalArguments().stream()
                .anyMatch(each -> ((StringConstantExpressionAst) each).value().equalsIgnoreCase(text))) : Optional.empty();
    }

    private static Optional<Boolean> matches(Evaluation run, AttributeAst attribute, String text) {
        ExpressionAst pattern = attribute.positionalArguments().isEmpty() ? null : attribute.positionalArguments().get(0);
        return pattern instanceof StringConstantExpressionAst constant
                ? run.patterns.find(constant.value(), false, text).map(Patterns::found) : Optional.empty();
    }

    private static Optional<Boolean> isBetween(Evaluation run, AttributeAst attribute, int length) {
        List<String> bounds = attribute.positionalArguments().stream().map(run::text).toList();
        boolean plain = bounds.size() == 2 && bounds.stream().allMatch(each -> each.matches("[0-9]{1,9}"));
        return plain ? Optional.of(length >= Integer.parseInt(bounds.get(0)) && length <= Integer.parseInt(bounds.get(1)))
                : Optional.empty();
    }
}
