package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Related;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import java.util.List;
import java.util.Optional;

/**
 * Where a finding stands: always inside the call, and the literal elsewhere that it speaks of (ruling 40).
 *
 * @param start first UTF-16 unit
 * @param end exclusive
 * @param literal where the value is really written, if not in the call
 */
public record Place(int start, int end, Optional<Ast> literal) {

    /** A node of the tree, which is itself what is spoken of. */
    public static Place of(Ast node) {
        return new Place(node.start(), node.end(), Optional.empty());
    }

    /** The whole command, for what is missing. */
    public static Place command(Invocation call) {
        return of(call.site());
    }

    /** The argument; the command if none is written in the call. */
    public static Place argument(Invocation call, BoundParameter parameter) {
        if (parameter.argument().isEmpty()) {
            return parameter.parameter().map(node -> of(node)).orElseGet(() -> command(call));
        }
        Ast shown = parameter.argument().get();
        return new Place(shown.start(), shown.end(), literal(parameter, shown));
    }

    /** The parameter with its argument; the splatted variable for a key of a table. */
    public static Place parameter(Invocation call, BoundParameter parameter) {
        Place argument = argument(call, parameter);
        if (parameter.parameter().isEmpty() || parameter.origin() == Origin.SPLAT) {
            return argument;
        }
        Ast name = parameter.parameter().get();
        return new Place(name.start(), Math.max(name.end(), argument.end()), argument.literal());
    }

    private static Optional<Ast> literal(BoundParameter parameter, Ast shown) {
        return parameter.literal().filter(each -> each.start() < shown.start() || each.end() > shown.end());
    }

    /** The literal as related place, if it stands elsewhere. */
    public List<Related> related(RuleContext context) {
        return literal.map(node -> new Related(context.script().displayName(), node.start(), node.end(), Message.of("related.value")))
                .stream().toList();
    }
}
