package dev.exlint.diagnosis.rule.target;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Placeholder;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Strays;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.command.SimpleType;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.ParameterType;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A placeholder of a document where a value belongs.
 *
 * <p>The trap: without quotes it is a syntax error; it is said here instead of as EXParseError, with the engine's id (ruling 3).
 */
public final class PlaceholderLeftIn implements Rule {

    private static final Set<String> NAMES = Set.of("Identity", "Server", "Fqdn", "SmartHosts", "TlsDomain", "SourceTransportServers",
            "DomainController", "AddressSpaces", "DomainName", "SendingTransportServers", "ReceivingTransportServers",
            "OnPremisesSmartHost");
    private static final Set<ParameterType> TEXTS = Set.of(SimpleType.STRING, SimpleType.STRINGS, SimpleType.OBJECT);

    @Override
    public String name() {
        return "EXPlaceholderLeftIn";
    }

    @Override
    public boolean judgesBrokenCode() {
        return true;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        String source = context.tree().source().text();
        for (SyntaxError error : context.tree().errors()) {
            Placeholder.endAt(source, error).ifPresent(end -> findings.certain(Level.ERROR, new Place(error.start(), end, Optional.empty()),
                    Message.of("placeholderLeftIn.syntax", "text", source.substring(error.start(), end), "id", error.id()), List.of(),
                    Optional.empty()));
        }
        for (Invocation call : context.trace().invocations()) {
            call.binding().parameters().values().forEach(bound -> check(context, call, bound, findings));
        }
        return findings.list();
    }

    private static void check(RuleContext context, Invocation call, BoundParameter bound, Findings findings) {
        boolean text = TEXTS.contains(bound.signature().type()) && !bound.signature().common() && bound.origin() != Origin.PIPELINE;
        if (!text || Strays.of(context, call).hold(bound.argument().orElse(call.site()))) {
            return;
        }
        boolean named = NAMES.contains(bound.name());
        texts(bound.value()).filter(value -> Placeholder.is(value) || Placeholder.is(value.substring(value.lastIndexOf('\\') + 1))
                || named && Placeholder.isIn(value)).findFirst()
                .ifPresent(value -> findings.certain(Level.ERROR, Place.argument(call, bound), Message.of("placeholderLeftIn", "text",
                value, "parameter",
                        bound.name()), List.of(), Optional.empty()));
    }

    /** The known texts of a value, a list's elements among them. */
    private static Stream<String> texts(Value value) {
        if (!(value instanceof Known known)) {
            return Stream.empty();
        }
        return known.content() instanceof PsArray list ? list.elements().stream().flatMap(each -> each instanceof Known element
                && element.content() instanceof String text ? Stream.of(text) : Stream.empty())
                : known.content() instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
