package dev.exlint.diagnosis.plan;

import dev.exlint.diagnosis.exchange.ExchangeWorld;
import dev.exlint.diagnosis.exchange.ServiceGrant;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.eval.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The organisation as the script leaves it when every call that it may make happens: what is presented is judged by that, as rules judge
 * reachable code in full (ruling 37). A script that gives up early changes less, and a plan isn't made for that.
 *
 * <p>For predictions only. The trap: a call that happens is one thing, a certificate that may be another one of several is another: what no
 * call says for sure stays unknown.
 */
final class FullRun {

    private final Organisation before;
    private final Organisation end;
    private final ServiceComparison services;
    private final List<ExchangeWorld> worlds;

    FullRun(Organisation before, Organisation end, Trace trace, ServiceComparison services) {
        this.before = before;
        this.end = end;
        this.services = services;
        this.worlds = trace.invocations().stream().map(Invocation::after).filter(ExchangeWorld.class::isInstance)
                .map(ExchangeWorld.class::cast).distinct().toList();
    }

    Organisation organisation() {
        List<ExchangeServer> servers = end.servers().stream().map(this::server).toList();
        List<SendConnector> connectors = end.sendConnectors().items().stream().map(this::connector).toList();
        Organisation full = end.withServers(servers).withSendConnectors(end.sendConnectors().withItems(connectors));
        return LastingSmtp.in(before, full);
    }

    private ExchangeServer server(ExchangeServer server) {
        List<ExchangeCertificate> certificates = new ArrayList<>();
        for (ExchangeCertificate certificate : server.certificates().items()) {
            certificates.add(certificate.services().isKnown() ? certificate : certificate(server, certificate));
        }
        return server.toBuilder().certificates(server.certificates().withItems(certificates)).build();
    }

    private ExchangeCertificate certificate(ExchangeServer server, ExchangeCertificate certificate) {
        if (!(certificate.thumbprint() instanceof Fact.Known<Thumbprint> thumbprint)) {
            return certificate;
        }
        Optional<ExchangeCertificate> then = before.certificate(server.name(), thumbprint.value());
        if (then.isEmpty() || !then.get().services().isKnown() || !services.open(then.get(), certificate).isEmpty()) {
            return certificate;
        }
        AllowedServices certain = then.get().services().orElse(AllowedServices.NONE);
        AllowedServices possible = certain;
        for (ExchangeWorld world : worlds) {
            ServiceGrant grant = world.granted(server.name(), thumbprint.value());
            certain = certain.and(grant.certain());
            possible = possible.and(grant.possible());
        }
        return certain.equals(possible) ? certificate.withServices(Fact.known(certain)) : certificate;
    }

    /** The connector as the last call left it that is known to have changed it, where paths that meet know nothing any more. */
    private SendConnector connector(SendConnector connector) {
        Optional<SendConnector> then = before.sendConnector(connector.label());
        if (then.isEmpty() || knowsAsMuchAs(then.get(), connector)) {
            return connector;
        }
        for (int i = worlds.size() - 1; i >= 0; i--) {
            Optional<SendConnector> there = worlds.get(i).organisation().sendConnector(connector.label());
            if (there.isPresent() && !there.equals(then) && knowsAsMuchAs(then.get(), there.get())) {
                return there.get();
            }
        }
        return connector;
    }

    private static boolean knowsAsMuchAs(SendConnector before, SendConnector after) {
        return OtherObjects.changes(before, after).stream().allMatch(PropertyChange::certain);
    }
}
