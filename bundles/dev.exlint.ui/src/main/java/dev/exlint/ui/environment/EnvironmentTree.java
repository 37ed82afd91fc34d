package dev.exlint.ui.environment;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.CertificateOverview;
import dev.exlint.diagnosis.overview.ConnectorOverview;
import dev.exlint.diagnosis.overview.HostOverview;
import dev.exlint.diagnosis.overview.Overview;
import dev.exlint.diagnosis.overview.OverviewDetails;
import dev.exlint.diagnosis.overview.ServerOverview;
import dev.exlint.ui.view.ExchangeWords;
import dev.exlint.workspace.overview.CertificateCall;
import dev.exlint.workspace.overview.ProjectEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/**
 * Makes the lines of the view: servers with certificates, connectors with hosts and what they present, the hybrid configuration. A pure
 * function.
 */
final class EnvironmentTree {

    /** The key of the group of servers. */
    static final String SERVERS = "servers";
    private static final String SEPARATOR = " \u00B7 ";

    private final Overview overview;
    private final Map<Thumbprint, List<CertificateCall>> calls;
    private final Texts texts;

    private EnvironmentTree(ProjectEnvironment.Known known, Texts texts) {
        this.texts = texts;
        this.overview = known.overview();
        this.calls = known.calls();
    }

    static List<EnvironmentNode> of(ProjectEnvironment.Known known, Texts texts) {
        EnvironmentTree tree = new EnvironmentTree(known, texts);
        List<EnvironmentNode> roots = new ArrayList<>();
        Overview overview = known.overview();
        Organisation organisation = overview.organisation();
        roots.add(group(SERVERS, EnvironmentMessages.Servers, true, overview.servers().stream().map(tree::server).toList()));
        roots.add(group("connectors", EnvironmentMessages.Connectors, organisation.sendConnectors().isComplete(),
                overview.connectors().stream().map(tree::connector).toList()));
        roots.add(group("receive", EnvironmentMessages.ReceiveConnectors, organisation.receiveConnectors().isComplete(),
                organisation.receiveConnectors().items().stream().map(tree::receiveConnector).toList()));
        roots.add(tree.hybridConfiguration(organisation.hybridConfiguration()));
        tree.sentences(roots, "problems", EnvironmentMessages.Problems, overview.problems().stream().map(Problem::toString).toList());
        tree.sentences(roots, "unknown", EnvironmentMessages.Unknown, overview.unknown().stream().map(texts::render).toList());
        return roots;
    }

    private static EnvironmentNode group(String key, String label, boolean complete, List<EnvironmentNode> children) {
        String count = Integer.toString(children.size());
        String remark = complete ? count : NLS.bind(EnvironmentMessages.MayBeMore, count);
        return new EnvironmentNode(key, label, remark, List.of(), children);
    }

    private void sentences(List<EnvironmentNode> roots, String key, String label, List<String> sentences) {
        if (!sentences.isEmpty()) {
            roots.add(group(key, label, true, sentences.stream()
                    .map(each -> new EnvironmentNode(key + '/' + each, each, "", List.of(), List.of())).toList()));
        }
    }

    private EnvironmentNode server(ServerOverview each) {
        String key = SERVERS + '/' + each.server().name();
        List<EnvironmentNode> children = new ArrayList<>();
        for (CertificateOverview certificate : each.certificates()) {
            children.add(certificate(key + '/' + children.size() + certificate.certificate().label(), certificate));
        }
        String remark = each.server().certificates().isComplete() ? "" : EnvironmentMessages.CertificatesIncomplete;
        return new EnvironmentNode(key, each.server().name(), remark, OverviewDetails.of(each, texts), children);
    }

    private EnvironmentNode certificate(String key, CertificateOverview each) {
        ExchangeCertificate certificate = each.certificate();
        CertificateCells cells = new CertificateCells(ExchangeWords.services(certificate), ExchangeWords.issuer(each.trust()),
                EnvironmentWords.daysLeft(each.daysLeft()), each.daysLeft().orElse(Long.MAX_VALUE));
        List<CertificateCall> named = certificate.thumbprint() instanceof Fact.Known<Thumbprint> known
                ? calls.getOrDefault(known.value(), List.of()) : List.of();
        List<EnvironmentNode> children = new ArrayList<>();
        for (CertificateCall call : named) {
            children.add(new EnvironmentNode(key + '/' + call.file().getFullPath() + ':' + call.line() + ':' + children.size(),
                    NLS.bind(EnvironmentMessages.CallPlace, call.file().getProjectRelativePath(), call.line()), call.text(),
                    CertificateCells.NONE, List.of(), List.of(call), List.of()));
        }
        return new EnvironmentNode(key, ExchangeWords.name(certificate), ExchangeWords.brief(certificate), cells,
                OverviewDetails.of(each, texts), named, children);
    }

    private EnvironmentNode connector(ConnectorOverview each) {
        String key = "connectors/" + each.connector().label();
        List<EnvironmentNode> hosts = each.hosts().stream().map(host -> host(key, host)).toList();
        String remark = EnvironmentWords.hybrid(each.recognition());
        if (each.connector().enabled().is(false)) {
            remark = remark + SEPARATOR + EnvironmentMessages.Disabled;
        }
        return new EnvironmentNode(key, each.connector().label(), remark, OverviewDetails.of(each, texts), hosts);
    }

    private EnvironmentNode host(String connector, HostOverview host) {
        String key = connector + '/' + host.server().name();
        List<EnvironmentNode> presented = new ArrayList<>();
        for (ExchangeCertificate certificate : host.prediction().presented()) {
            overview.servers().stream().filter(server -> server.server().name().equals(host.server().name()))
                    .flatMap(server -> server.certificates().stream()).filter(each -> each.certificate().equals(certificate)).findFirst()
                    .ifPresent(each -> presented.add(certificate(key + '/' + presented.size() + certificate.label(), each)));
        }
        return new EnvironmentNode(key, host.server().name(), ExchangeWords.presents(host), OverviewDetails.of(host, texts), presented);
    }

    private EnvironmentNode receiveConnector(ReceiveConnector each) {
        return new EnvironmentNode("receive/" + each.label(), each.label(), EnvironmentWords.receives(each), OverviewDetails.of(each,
                texts),
                List.of());
    }

    private EnvironmentNode hybridConfiguration(Fact<HybridConfiguration> fact) {
        String remark = EnvironmentWords.hybridConfiguration(fact);
        boolean isThere = fact instanceof Fact.Known<HybridConfiguration> known && !known.value().equals(HybridConfiguration.none());
        List<Entry> details = isThere ? OverviewDetails.of(fact.orElse(HybridConfiguration.none()), texts) : List.of();
        List<EnvironmentNode> lines = details.stream()
                .map(each -> new EnvironmentNode("hybrid/" + each.label(), each.label(), text(each), List.of(), List.of())).toList();
        return new EnvironmentNode("hybrid", EnvironmentMessages.HybridConfiguration, remark, details, lines);
    }

    private static String text(Entry entry) {
        return entry.value().parts().stream().map(Part::text).collect(Collectors.joining(", "));
    }
}
