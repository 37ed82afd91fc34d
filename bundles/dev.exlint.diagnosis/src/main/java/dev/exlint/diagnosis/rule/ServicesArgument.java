package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.ServicesList;
import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.BindingError;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * The {@code -Services} argument of one call, whether it bound or was refused.
 *
 * @param call the call
 * @param value the value before conversion
 * @param argument where it stands in the call; nothing if it isn't written there
 * @param literal where it stands if that is elsewhere
 * @param elements the elements as written in the call, with their places; none for a value from elsewhere
 */
public record ServicesArgument(Invocation call, Value value, Optional<Ast> argument, Optional<Ast> literal, List<Element> elements) {

    private static final String SERVICES = "Services";

    /** The argument of every call that has one, in the order of the trace. */
    public static List<ServicesArgument> all(RuleContext context) {
        return context.trace().invocations().stream().flatMap(call -> of(context, call).stream()).toList();
    }

    /** The services of one call; none if it names none. */
    public static Optional<ServicesArgument> of(RuleContext context, Invocation call) {
        Optional<BoundParameter> bound = call.binding().parameter(SERVICES);
        if (bound.isPresent()) {
            return Optional.of(of(context, call, bound.get().given(), bound.get().argument(), bound.get().literal()));
        }
        return call.binding().errors().stream().filter(error -> error.parameter().equals(SERVICES) && error.given().isPresent()).findFirst()
                .map(error -> refused(context, call, error));
    }

    private static ServicesArgument refused(RuleContext context, Invocation call, BindingError error) {
        Optional<Ast> argument = error.node() == call.site() ? Optional.empty() : Optional.of(error.node());
        Value value = error.given().orElseThrow();
        Optional<Ast> literal = value instanceof Known known && known.sources().size() == 1
                ? Optional.of(known.sources().get(0)) : Optional.empty();
        return of(context, call, value, argument, literal);
    }

    private static ServicesArgument of(RuleContext context, Invocation call, Value value, Optional<Ast> argument, Optional<Ast> literal) {
        List<Element> elements = argument.filter(node -> !(node instanceof VariableExpressionAst))
                .map(node -> ServicesList.read(context.tree().source().text(), node).leaves()).orElse(List.of());
        Optional<Ast> elsewhere = literal.filter(node -> argument.isEmpty() || node.start() < argument.get().start()
                || node.end() > argument.get().end());
        return new ServicesArgument(call, value, argument, elsewhere, elements);
    }

    /** The values it can have; none when nobody knows. */
    public List<Known> alternatives() {
        return value instanceof Known known ? List.of(known) : value instanceof OneOf oneOf ? oneOf.alternatives() : List.of();
    }

    /** Whether the call binds it. */
    public boolean isBound() {
        return call.binding().parameter(SERVICES).isPresent();
    }

    /** The elements that are written so; empty when the word isn't written in the call. */
    public List<Element> written(ServiceWord word) {
        return elements.stream().filter(each -> each.kind() == ServicesList.Kind.WORD && (word.isWritten(each.word())
                || word.kind() == ServiceWord.Kind.NUMBER && isNumber(each.word(), word.flags()))).toList();
    }

    private static boolean isNumber(String text, long flags) {
        try {
            return Long.decode(text) == flags;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    /** The whole argument; the command if none is written in the call. */
    public Place place() {
        Ast shown = argument.orElse(call.site());
        return new Place(shown.start(), shown.end(), literal);
    }

    /** The first element that is written so; the whole argument if there is none. */
    public Place place(ServiceWord word) {
        return written(word).stream().findFirst().map(each -> new Place(each.start(), each.end(), Optional.empty())).orElseGet(this::place);
    }

    /** Whether a finding stands in this call. */
    public boolean holds(Finding finding) {
        return finding.start() >= call.site().start() && finding.end() <= call.site().end();
    }
}
