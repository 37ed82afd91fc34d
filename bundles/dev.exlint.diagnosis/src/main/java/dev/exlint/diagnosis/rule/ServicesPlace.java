package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Where a finding about {@code -Services} stands: the SMTP element where it is written in the call, else the argument (ruling 40).
 *
 * @param start first UTF-16 unit
 * @param end exclusive
 * @param literal where the list is really written, if not in the call
 */
public record ServicesPlace(int start, int end, Optional<Ast> literal) {

    private static final String SMTP = ExchangeService.SMTP.text();

    /** The SMTP element; the argument if no single element is to blame. */
    public static ServicesPlace ofSmtp(String source, Invocation call) {
        ServicesPlace whole = ofList(call);
        Optional<BoundParameter> services = services(call);
        if (services.isEmpty() || services.get().argument().isEmpty() || services.get().origin() == Origin.SPLAT) {
            return whole;
        }
        return smtpIn(source, services.get().argument().get()).orElse(whole);
    }

    /** The whole list in the call; the command if the call has none. */
    public static ServicesPlace ofList(Invocation call) {
        Optional<BoundParameter> services = services(call);
        Optional<Ast> argument = services.flatMap(BoundParameter::argument);
        if (argument.isEmpty()) {
            return new ServicesPlace(call.site().start(), call.site().end(), Optional.empty());
        }
        Ast shown = argument.get();
        Optional<Ast> literal = services.get().literal().filter(each -> each.start() < shown.start() || each.end() > shown.end());
        return new ServicesPlace(shown.start(), shown.end(), literal);
    }

    private static Optional<BoundParameter> services(Invocation call) {
        return call.binding().parameter("Services");
    }

    private static Optional<ServicesPlace> smtpIn(String source, Ast argument) {
        Deque<Ast> open = new ArrayDeque<>(List.of(argument));
        while (!open.isEmpty()) {
            Ast node = open.pop();
            Optional<ServicesPlace> found = smtpAt(source, node);
            if (found.isPresent()) {
                return found;
            }
            List<Ast> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(children.get(i));
            }
        }
        return Optional.empty();
    }

    private static Optional<ServicesPlace> smtpAt(String source, Ast node) {
        if (node instanceof StringConstantExpressionAst string) {
            String value = string.value().strip();
            if (value.equalsIgnoreCase(SMTP) || hasSmtpFlag(value)) {
                return Optional.of(new ServicesPlace(node.start(), node.end(), Optional.empty()));
            }
            return smtpInside(source, string);
        }
        boolean number = node instanceof ConstantExpressionAst && hasSmtpFlag(source.substring(node.start(), node.end()));
        return number ? Optional.of(new ServicesPlace(node.start(), node.end(), Optional.empty())) : Optional.empty();
    }

    /** The word SMTP inside a quoted list, as far as the quotes hold the value itself. */
    private static Optional<ServicesPlace> smtpInside(String source, StringConstantExpressionAst string) {
        int at = source.indexOf(string.value(), string.start());
        if (at < 0 || at + string.value().length() > string.end()) {
            return Optional.empty();
        }
        for (String part : string.value().split(",", -1)) {
            if (part.strip().equalsIgnoreCase(SMTP)) {
                int start = at + part.indexOf(part.strip());
                return Optional.of(new ServicesPlace(start, start + part.strip().length(), Optional.empty()));
            }
            at += part.length() + 1;
        }
        return Optional.empty();
    }

    private static boolean hasSmtpFlag(String text) {
        try {
            return (Integer.decode(text) & ExchangeService.SMTP.bit()) != 0;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }
}
