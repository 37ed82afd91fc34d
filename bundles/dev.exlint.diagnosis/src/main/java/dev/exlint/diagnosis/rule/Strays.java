package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.exchange.ExchangeTypes;
import dev.exlint.diagnosis.fix.ServicesList;
import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.bind.BindingErrorId;
import dev.exlint.powershell.command.ParameterSignature;
import dev.exlint.powershell.eval.Invocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Arguments of a call that were meant to belong to the parameter before them, and become positional arguments instead.
 *
 * <p>The trap: such a word may bind as the thumbprint; no other rule may then complain of the thumbprint.
 *
 * @param list the last element of the services list, if services follow it
 * @param services the services that follow it without a comma
 * @param switches the values that stand behind a switch
 */
public record Strays(Optional<Ast> list, List<Ast> services, List<SwitchValue> switches) {

    private static final Set<String> TRUE = Set.of("$true", "true", "1", "yes");
    private static final Set<String> FALSE = Set.of("$false", "false", "0", "no");

    /** What a value behind a switch says. */
    public enum Says {
        /** On. */
        YES,
        /** Off. */
        NO,
        /** The value of a variable that no parameter takes. */
        OPEN
    }

    /**
     * A value behind a switch.
     *
     * @param parameter the switch
     * @param value the value
     * @param says what it says
     */
    public record SwitchValue(CommandParameterAst parameter, Ast value, Says says) {
    }

    /** The stray arguments of one call. */
    public static Strays of(RuleContext context, Invocation call) {
        String source = context.tree().source().text();
        List<CommandElementAst> elements = call.site().commandElements();
        List<Ast> services = new ArrayList<>();
        List<SwitchValue> switches = new ArrayList<>();
        Optional<Ast> list = Optional.empty();
        for (int i = 1; i < elements.size(); i++) {
            Optional<ParameterSignature> signature = elements.get(i) instanceof CommandParameterAst named ? signature(call, named)
                    : Optional.empty();
            if (elements.get(i) instanceof CommandParameterAst parameter && signature.isPresent()) {
                boolean isSwitch = signature.get().isSwitch();
                boolean isServices = signature.get().type() == ExchangeTypes.ALLOWED_SERVICES;
                if (isSwitch && parameter.argument().isEmpty() && i + 1 < elements.size()) {
                    switchValue(source, call, parameter, elements.get(i + 1)).ifPresent(switches::add);
                } else if (isServices) {
                    int last = parameter.argument().isPresent() ? i : i + 1;
                    list = last < elements.size() ? Optional.of(elements.get(last)) : Optional.empty();
                    for (int j = last + 1; j < elements.size() && namesServices(source, elements.get(j)); j++) {
                        services.add(elements.get(j));
                    }
                }
            }
        }
        return new Strays(list, services, switches);
    }

    /** Whether the argument is one of them. */
    public boolean hold(Ast argument) {
        return services.contains(argument) || switches.stream().anyMatch(each -> each.value() == argument);
    }

    /** Whether every argument has its parameter. */
    public boolean isEmpty() {
        return services.isEmpty() && switches.isEmpty();
    }

    private static Optional<SwitchValue> switchValue(String source, Invocation call, CommandParameterAst parameter,
            CommandElementAst next) {
        String text = source.substring(next.start(), next.end()).toLowerCase(Locale.ROOT).replaceAll("^['\"]|['\"]$", "");
        if (next instanceof VariableExpressionAst && !TRUE.contains(text) && !FALSE.contains(text)) {
            return isLeftOver(call, next) ? Optional.of(new SwitchValue(parameter, next, Says.OPEN)) : Optional.empty();
        }
        if (next instanceof CommandParameterAst || !TRUE.contains(text) && !FALSE.contains(text)) {
            return Optional.empty();
        }
        return Optional.of(new SwitchValue(parameter, next, TRUE.contains(text) ? Says.YES : Says.NO));
    }

    /** Whether the call fails because no parameter takes the argument. */
    private static boolean isLeftOver(Invocation call, Ast argument) {
        return call.binding().errors().stream().anyMatch(error -> error.id() == BindingErrorId.PositionalParameterNotFound)
                && call.binding().parameters().values().stream().noneMatch(bound -> bound.argument().filter(argument::equals).isPresent());
    }

    private static boolean namesServices(String source, CommandElementAst element) {
        if (element instanceof CommandParameterAst) {
            return false;
        }
        List<Element> words = ServicesList.read(source, element).leaves();
        return !words.isEmpty() && words.stream().allMatch(word -> ExchangeTypes.ALLOWED_SERVICES.valueOf(word.word()).isPresent());
    }

    private static Optional<ParameterSignature> signature(Invocation call, CommandParameterAst written) {
        String text = written.parameterName();
        Optional<ParameterSignature> exact = call.signature().parameter(text);
        List<ParameterSignature> starting = call.signature().parameters().stream().filter(each -> each.startsWith(text)).toList();
        return exact.isPresent() ? exact : starting.size() == 1 ? Optional.of(starting.get(0)) : Optional.empty();
    }
}
