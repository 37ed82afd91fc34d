package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.rule.Situation.Smtp;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One call of Enable-ExchangeCertificate in Exchange's words: which services, which certificates, which servers.
 *
 * <p>The trap: lists with more than one element mean "one of these", an empty one means "not known"; neither is ever "all of them".
 *
 * @param invocation the call in the trace
 * @param smtp whether it binds SMTP
 * @param thumbprints the certificates it may speak of
 * @param servers the servers it may act on, as named; empty when unknown
 */
record EnableCall(Invocation invocation, Smtp smtp, List<Thumbprint> thumbprints, List<String> servers) {

    static final String COMMAND = "Enable-ExchangeCertificate";

    private static final String THUMBPRINT = "Thumbprint";
    private static final String IDENTITY = "Identity";
    private static final String SERVER = "Server";
    private static final String SERVICES = "Services";

    EnableCall {
        thumbprints = List.copyOf(thumbprints);
        servers = List.copyOf(servers);
    }

    static boolean isOne(Invocation invocation) {
        return invocation.command().equalsIgnoreCase(COMMAND) && !invocation.binding().fails();
    }

    static EnableCall of(Invocation invocation) {
        List<String> identities = texts(value(invocation, IDENTITY));
        List<String> named = identities.isEmpty() ? texts(value(invocation, THUMBPRINT)) : identities;
        List<Thumbprint> thumbprints = named.stream().flatMap(text -> Thumbprint.parse(afterServer(text)).stream()).distinct().toList();
        boolean allReadable = thumbprints.size() == named.stream().distinct().count();
        return new EnableCall(invocation, smtp(invocation), allReadable ? thumbprints : List.of(), servers(invocation, identities));
    }

    /** The parameter that names the certificate, if one is bound. */
    Optional<BoundParameter> certificateParameter() {
        return invocation.binding().parameter(THUMBPRINT).or(() -> invocation.binding().parameter(IDENTITY));
    }

    Optional<BoundParameter> serverParameter() {
        return invocation.binding().parameter(SERVER);
    }

    Optional<BoundParameter> servicesParameter() {
        return invocation.binding().parameter(SERVICES);
    }

    boolean isOneOfSeveralCertificates() {
        return thumbprints.size() > 1;
    }

    /** The organisation before this call. */
    Organisation before() {
        return ChangePlan.organisation(invocation.before());
    }

    private static Smtp smtp(Invocation invocation) {
        List<Known> alternatives = alternatives(invocation.binding().value(SERVICES));
        if (alternatives.isEmpty() || !alternatives.stream().allMatch(known -> known.content() instanceof EnumValue)) {
            return Smtp.UNKNOWN;
        }
        long with = alternatives.stream().filter(known -> known.content() instanceof EnumValue flags && hasSmtp(flags)).count();
        return with == 0 ? Smtp.ABSENT : with == alternatives.size() ? Smtp.PRESENT : Smtp.SOMETIMES;
    }

    private static boolean hasSmtp(EnumValue flags) {
        return (flags.flags() & ExchangeService.SMTP.bit()) != 0;
    }

    private static List<String> servers(Invocation invocation, List<String> identities) {
        Optional<Value> server = invocation.binding().value(SERVER);
        if (server.isPresent() && !isNull(server.get())) {
            return texts(server);
        }
        List<String> fromIdentity = identities.stream().filter(text -> text.indexOf('\\') > 0)
                .map(text -> text.substring(0, text.lastIndexOf('\\'))).distinct().toList();
        if (!fromIdentity.isEmpty()) {
            return identities.stream().allMatch(text -> text.indexOf('\\') > 0) ? fromIdentity : List.of();
        }
        return texts(Optional.of(invocation.computer()));
    }

    /** Exchange takes {@code $null} for the local server. */
    private static boolean isNull(Value value) {
        return value instanceof Known known && known.isNull();
    }

    private static String afterServer(String text) {
        return text.substring(text.lastIndexOf('\\') + 1).strip();
    }

    private static Optional<Value> value(Invocation invocation, String parameter) {
        return invocation.binding().value(parameter);
    }

    /** The known texts of a value; empty as soon as one alternative isn't a text. */
    private static List<String> texts(Optional<Value> value) {
        List<String> texts = new ArrayList<>();
        for (Known alternative : alternatives(value)) {
            if (!(alternative.content() instanceof String text) || text.isBlank()) {
                return List.of();
            }
            texts.add(text);
        }
        return texts;
    }

    /** What the value can be; empty when nobody knows. */
    private static List<Known> alternatives(Optional<Value> value) {
        if (value.isPresent() && value.get() instanceof Known known) {
            return List.of(known);
        }
        return value.isPresent() && value.get() instanceof OneOf oneOf ? oneOf.alternatives() : List.of();
    }
}
