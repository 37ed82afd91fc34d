package dev.exlint.powershell.eval;

import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsScriptBlock;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Where-Object, with a block or with a property and an operator.
 */
final class WhereObjectStage extends Stage {

    private record Operator(String parameter, TokenKind kind) {
    }

    private static final List<Operator> OPERATORS = List.of(new Operator("EQ", TokenKind.Ieq), new Operator("NE", TokenKind.Ine),
            new Operator("GT", TokenKind.Igt), new Operator("GE", TokenKind.Ige), new Operator("LT", TokenKind.Ilt),
            new Operator("LE", TokenKind.Ile), new Operator("Like", TokenKind.Ilike), new Operator("NotLike", TokenKind.Inotlike),
            new Operator("Match", TokenKind.Imatch), new Operator("NotMatch", TokenKind.Inotmatch),
            new Operator("Contains", TokenKind.Icontains), new Operator("NotContains", TokenKind.Inotcontains),
            new Operator("In", TokenKind.Iin), new Operator("NotIn", TokenKind.Inotin), new Operator("CEQ", TokenKind.Ceq),
            new Operator("CNE", TokenKind.Cne), new Operator("CGT", TokenKind.Cgt), new Operator("CGE", TokenKind.Cge),
            new Operator("CLT", TokenKind.Clt), new Operator("CLE", TokenKind.Cle), new Operator("CLike", TokenKind.Clike),
            new Operator("CNotLike", TokenKind.Cnotlike), new Operator("CMatch", TokenKind.Cmatch),
            new Operator("CNotMatch", TokenKind.Cnotmatch), new Operator("CContains", TokenKind.Ccontains),
            new Operator("CNotContains", TokenKind.Cnotcontains), new Operator("CIn", TokenKind.Cin),
            new Operator("CNotIn", TokenKind.Cnotin), new Operator("Is", TokenKind.Is), new Operator("IsNot", TokenKind.IsNot));

    private final Binding binding;
    private final Value filter;

    WhereObjectStage(Evaluation run, Binding binding) {
        super(run);
        this.binding = binding;
        this.filter = binding.value("FilterScript").or(() -> binding.value("Property")).orElse(Known.NULL);
        ForEachObjectStage.block(filter).ifPresent(each -> ForEachObjectStage.followed(run, each));
    }

    @Override
    void start() {
        binding.value("InputObject").ifPresent(this::object);
    }

    @Override
    void object(Value object) {
        Value verdict = verdict(object);
        Optional<Boolean> truth = Truth.of(verdict);
        if (run.isDead()) {
            return;
        }
        if (truth.isEmpty()) {
            run.perhaps(() -> next().object(object));
        } else if (truth.get()) {
            next().object(object);
        }
    }

    /** Whether looking at an object changes nothing. */
    boolean isPure() {
        return ForEachObjectStage.block(filter).map(each -> AnyOrder.isPure(each.body())).orElse(true);
    }

    private Value verdict(Value object) {
        Optional<PsScriptBlock> block = ForEachObjectStage.block(filter);
        if (block.isPresent()) {
            return run.capture(() -> Current.with(run, object, () -> run.repeat(() -> run.calls.inPlace(block.get().body())))).toValue();
        }
        if (!(filter instanceof Known known) || !(known.content() instanceof String) || binding.open().isPresent()) {
            return new Unknown(UnknownReason.COMMAND_OUTPUT, "Where-Object");
        }
        Value property = Members.read(run, object, filter, false);
        Value given = binding.value("Value").orElse(Known.NULL);
        boolean type = (binding.parameter("Is").isPresent() || binding.parameter("IsNot").isPresent()) && given instanceof Known text
                && text.content() instanceof String name && name.matches("\\[.+\\]");
        Value wanted = type ? new Known(((String) ((Known) given).content()).replaceAll("^\\[|\\]$", "")) : given;
        for (Operator operator : OPERATORS) {
            if (binding.parameter(operator.parameter()).isPresent()) {
                return Operators.apply(run, operator.kind(), property, wanted);
            }
        }
        boolean negated = binding.parameter("Not").isPresent();
        Optional<Boolean> truth = Truth.of(property);
        return truth.isPresent() ? Known.of(truth.get() != negated) : Truth.unknown(property);
    }

    @Override
    void unknown(Unknown why) {
        run.anyNumberOfTimes(null, () -> object(why));
    }

    @Override
    void end() {
        // nothing was kept back
    }
}
