package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.fix.VerifyLine;
import dev.exlint.diagnosis.rule.Assignments;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether two calls mean the same certificate on the same server, as far as the script shows it.
 *
 * <p>The trap: an unknown value is the same only where the same variable holds it and nothing sets that in between.
 */
final class SameCertificate {

    private final RuleContext context;
    private final Assignments assignments;
    private final Map<Ast, List<Ast>> known = new HashMap<>();

    private SameCertificate(RuleContext context) {
        this.context = context;
        this.assignments = Assignments.of(context);
    }

    static SameCertificate of(RuleContext context) {
        return context.memo().get(SameCertificate.class, () -> new SameCertificate(context));
    }

    /** Whether they name the same certificate, and not surely different servers. */
    boolean may(Invocation one, Invocation other) {
        Optional<BoundParameter> first = certificate(one);
        Optional<BoundParameter> second = certificate(other);
        return first.isPresent() && second.isPresent() && !areElsewhere(one, other)
                && (isSameValue(first.get().value(), second.get().value()) || isSameText(first.get(), second.get()));
    }

    private static Optional<BoundParameter> certificate(Invocation call) {
        return call.binding().parameter("Thumbprint").or(() -> call.binding().parameter("Identity"));
    }

    private static boolean areElsewhere(Invocation one, Invocation other) {
        EnableCall first = EnableCall.of(one);
        EnableCall second = EnableCall.of(other);
        return first.isServerSure() && second.isServerSure() && !first.servers().get(0).split("\\.")[0].equalsIgnoreCase(second.servers()
                .get(0).split("\\.")[0]);
    }

    /** A known thumbprint, or the same parameter of the script: both are the same certificate wherever they appear. */
    private static boolean isSameValue(Value one, Value other) {
        boolean recognisable = one instanceof Known known && !known.isNull() || one instanceof Unknown unknown
                && unknown.reason() == UnknownReason.PARAMETER;
        return recognisable && one.equals(other);
    }

    private boolean isSameText(BoundParameter one, BoundParameter other) {
        Optional<Ast> first = one.argument().filter(argument -> one.origin() != Origin.SPLAT && one.origin() != Origin.PIPELINE);
        Optional<Ast> second = other.argument().filter(argument -> other.origin() != Origin.SPLAT && other.origin() != Origin.PIPELINE);
        return first.isPresent() && second.isPresent() && text(first.get()).equalsIgnoreCase(text(second.get()))
                && VerifyLine.repeatable(context.tree(), first.get()).isPresent() && holders(first.get()).equals(holders(second.get()));
    }

    /** What the variables of an argument may have their values from. */
    private List<Ast> holders(Ast argument) {
        return known.computeIfAbsent(argument, this::find);
    }

    private List<Ast> find(Ast argument) {
        List<Ast> holders = new ArrayList<>();
        for (VariableExpressionAst variable : AstQueries.all(argument, VariableExpressionAst.class)) {
            holders.addAll(assignments.reaching(variable));
            assignments.loop(variable).ifPresent(holders::add);
        }
        return holders;
    }

    private String text(Ast node) {
        return context.tree().source().text().substring(node.start(), node.end());
    }
}
