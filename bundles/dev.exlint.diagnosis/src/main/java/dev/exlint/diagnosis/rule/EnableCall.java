package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One call of Enable-ExchangeCertificate in Exchange's words: which services, which certificates, which servers.
 *
 * <p>The trap: a list that isn't sure means "one of these, or another"; an empty one means "not known"; neither is ever "all of them".
 *
 * @param invocation the call in the trace
 * @param smtp whether it binds SMTP
 * @param thumbprints the certificates it may speak of
 * @param isCertificateSure whether there is exactly one, and no other can be meant
 * @param servers the servers it may act on, as named; empty when unknown
 * @param isServerSure whether there is exactly one, and no other can be meant
 */
public record EnableCall(Invocation invocation, Smtp smtp, List<Thumbprint> thumbprints, boolean isCertificateSure, List<String> servers,
        boolean isServerSure) {

    static final String COMMAND = "Enable-ExchangeCertificate";

    private static final String THUMBPRINT = "Thumbprint";
    private static final String IDENTITY = "Identity";
    private static final String SERVER = "Server";
    private static final String SERVICES = "Services";

    public EnableCall {
        thumbprints = List.copyOf(thumbprints);
        servers = List.copyOf(servers);
    }

    /** Whether the call is one of Enable-ExchangeCertificate that binds. */
    public static boolean isOne(Invocation invocation) {
        return invocation.command().equalsIgnoreCase(COMMAND) && !invocation.binding().fails();
    }

    /** The call as the rules see it. */
    public static EnableCall of(Invocation invocation) {
        Optional<Value> certificate = invocation.binding().value(THUMBPRINT).or(() -> invocation.binding().value(IDENTITY));
        List<Thumbprint> thumbprints = texts(certificate).stream().flatMap(text -> Thumbprint.parse(afterServer(text)).stream()).distinct()
                .toList();
        Optional<Value> server = server(invocation);
        boolean fromIdentity = server.equals(certificate);
        List<String> servers = texts(server).stream().map(text -> fromIdentity && text.indexOf('\\') > 0 ? beforeThumbprint(text) : text)
                .distinct().toList();
        return new EnableCall(invocation, smtp(invocation), thumbprints, isKnown(certificate) && thumbprints.size() == 1, servers,
                isKnown(server) && servers.size() == 1);
    }

    /** Whether it binds SMTP, at least with some of the lists it may get. */
    public boolean mayBindSmtp() {
        return smtp == Smtp.PRESENT || smtp == Smtp.SOMETIMES;
    }

    /** The parameter that names the certificate, if one is bound. */
    public Optional<BoundParameter> certificateParameter() {
        return invocation.binding().parameter(THUMBPRINT).or(() -> invocation.binding().parameter(IDENTITY));
    }

    /** What names the server, if the call does. */
    public Optional<BoundParameter> serverParameter() {
        return invocation.binding().parameter(SERVER);
    }

    /** What names the services, if the call does. */
    public Optional<BoundParameter> servicesParameter() {
        return invocation.binding().parameter(SERVICES);
    }

    /** The organisation before this call. */
    public Organisation before() {
        return ChangePlan.organisation(invocation.before());
    }

    private static Smtp smtp(Invocation invocation) {
        List<Long> lists = lists(invocation);
        long with = lists.stream().filter(flags -> (flags & ExchangeService.SMTP.bit()) != 0).count();
        return lists.isEmpty() ? Smtp.UNKNOWN : with == 0 ? Smtp.ABSENT : with == lists.size() ? Smtp.PRESENT : Smtp.SOMETIMES;
    }

    /** Whether every list of services that the call may get names one of these. */
    public boolean certainlyNames(ExchangeService... any) {
        List<Long> lists = lists(invocation);
        return !lists.isEmpty() && lists.stream().allMatch(flags -> (flags & bits(any)) != 0);
    }

    /** Whether some known list of services that the call may get names one of these. */
    public boolean mayName(ExchangeService... any) {
        return lists(invocation).stream().anyMatch(flags -> (flags & bits(any)) != 0);
    }

    /** Whether the list is surely None, which enables nothing. */
    public boolean namesNone() {
        return lists(invocation).equals(List.of(0L));
    }

    private static long bits(ExchangeService... services) {
        long bits = 0;
        for (ExchangeService each : services) {
            bits |= each.bit();
        }
        return bits;
    }

    /** The lists that the call may get, as flags; empty as soon as nobody can tell one of them. */
    private static List<Long> lists(Invocation invocation) {
        Optional<Value> services = invocation.binding().value(SERVICES);
        List<Known> alternatives = alternatives(services);
        boolean known = services.isPresent() && !(services.get() instanceof Unknown) && alternatives.stream()
                .allMatch(each -> each.content() instanceof EnumValue);
        return known ? alternatives.stream().map(each -> ((EnumValue) each.content()).flags()).toList() : List.of();
    }

    /** The value that says where the call acts: Server, else the server part of Identity, else where it runs. */
    private static Optional<Value> server(Invocation invocation) {
        Optional<Value> server = invocation.binding().value(SERVER);
        if (server.isPresent() && !isNull(server.get())) {
            return server;
        }
        Optional<Value> identity = invocation.binding().value(IDENTITY);
        boolean named = !texts(identity).isEmpty() && texts(identity).stream().allMatch(text -> text.indexOf('\\') > 0);
        return named ? identity : Optional.of(invocation.computer());
    }

    private static boolean isKnown(Optional<Value> value) {
        return value.isPresent() && value.get() instanceof Known;
    }

    /** Exchange takes {@code $null} for the local server. */
    private static boolean isNull(Value value) {
        return value instanceof Known known && known.isNull();
    }

    private static String afterServer(String text) {
        return text.substring(text.lastIndexOf('\\') + 1).strip();
    }

    private static String beforeThumbprint(String identity) {
        return identity.substring(0, identity.lastIndexOf('\\'));
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

    /** What the value can be, a default among others (ruling 38); empty when nobody knows. */
    private static List<Known> alternatives(Optional<Value> value) {
        if (value.isPresent() && value.get() instanceof Known known) {
            return List.of(known);
        }
        if (value.isPresent() && value.get() instanceof OneOf oneOf) {
            return oneOf.alternatives();
        }
        return value.isPresent() && value.get() instanceof Unknown unknown ? unknown.likely() : List.of();
    }
}
