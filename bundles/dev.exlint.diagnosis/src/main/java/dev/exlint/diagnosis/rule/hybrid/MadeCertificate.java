package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Smtp;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The self-signed certificate that New-ExchangeCertificate makes: with SMTP unless the call says otherwise (ruling 29).
 *
 * <p>Its thumbprint isn't known before it exists, so {@link #STAND_IN} tells it from the others; it must never be shown.
 */
final class MadeCertificate {

    /** Stands for the thumbprint that nobody knows yet. */
    static final Thumbprint STAND_IN = new Thumbprint("0".repeat(40));
    /** The cmdlets after which a server has another certificate. */
    static final Set<String> MAKING = Set.of("New-ExchangeCertificate", "Import-ExchangeCertificate");

    static final String COMMAND = "New-ExchangeCertificate";
    private static final Duration LIFETIME = Duration.ofDays(5L * 365);

    private MadeCertificate() {
    }

    /** The calls that make one, as calls that enable it. */
    static List<EnableCall> calls(RuleContext context) {
        return context.trace().invocations().stream().filter(each -> each.command().equals(COMMAND) && !each.binding().fails())
                .filter(each -> isOff(each.binding().value("GenerateRequest")) && each.binding().open().isEmpty())
                .map(MadeCertificate::call)
                .toList();
    }

    private static EnableCall call(Invocation invocation) {
        EnableCall read = EnableCall.of(invocation);
        Smtp smtp = invocation.binding().parameter("Services").isPresent() ? read.smtp() : Smtp.PRESENT;
        List<Thumbprint> made = read.servers().isEmpty() ? List.of() : List.of(STAND_IN);
        return new EnableCall(invocation, smtp, made, true, read.servers(), read.isServerSure());
    }

    static boolean isMade(ExchangeCertificate certificate) {
        return certificate.has(STAND_IN);
    }

    /** Whether the call makes it the server's internal transport certificate without asking. */
    static boolean becomesDefault(Invocation call) {
        return call.binding().value("Force").equals(Optional.of(Known.TRUE));
    }

    /** What people may call a certificate by. */
    static String label(ExchangeCertificate certificate) {
        return isMade(certificate) ? certificate.subject().map(DistinguishedName::text).orElse("") : certificate.label();
    }

    /** The certificate that the call makes on that server. */
    static ExchangeCertificate of(Invocation call, ExchangeServer server, Instant now) {
        Listing<String> names = names(call.binding(), server);
        String first = names.items().isEmpty() ? server.name() : names.items().get(0);
        DistinguishedName subject = text(call.binding().value("SubjectName")).map(DistinguishedName::parse)
                .orElse(DistinguishedName.parse("CN=" + first));
        return ExchangeCertificate.builder().thumbprint(STAND_IN).subject(subject).issuer(subject).certificateDomains(names)
                .services(AllowedServices.SMTP).status(CertificateStatus.VALID).isSelfSigned(true).hasPrivateKey(true).version(3)
                .enhancedKeyUsage(Listing.complete(List.of("1.3.6.1.5.5.7.3.1"))).notBefore(now).notAfter(now.plus(LIFETIME)).build();
    }

    private static Listing<String> names(Binding binding, ExchangeServer server) {
        Optional<Value> given = binding.value("DomainName");
        List<String> names = new ArrayList<>(given.map(MadeCertificate::texts).orElse(List.of()));
        if (given.isEmpty() || !isOff(binding.value("IncludeServerNetBIOSName"))) {
            names.add(server.name());
        }
        if (given.isEmpty() || !isOff(binding.value("IncludeServerFQDN"))) {
            names.add(server.fqdn().orElse(server.name()));
        }
        boolean more = !isOff(binding.value("IncludeAcceptedDomains")) || !isOff(binding.value("IncludeAutoDiscover"))
                || given.isPresent() && texts(given.get()).isEmpty();
        return more ? Listing.incomplete(names, "New-ExchangeCertificate adds names that aren't known here") : Listing.complete(names);
    }

    private static boolean isOff(Optional<Value> truth) {
        return truth.isEmpty() || truth.get().equals(Known.FALSE);
    }

    private static List<String> texts(Value value) {
        List<Value> elements = value instanceof Known known && known.content() instanceof PsArray array ? array.elements() : List.of(value);
        return elements.stream().flatMap(each -> text(Optional.of(each)).stream()).toList();
    }

    private static Optional<String> text(Optional<Value> value) {
        return value.flatMap(each -> each instanceof Known known && known.content() instanceof String text && !text.isBlank()
                ? Stream.of(text).findFirst()
                : Optional.empty());
    }
}
