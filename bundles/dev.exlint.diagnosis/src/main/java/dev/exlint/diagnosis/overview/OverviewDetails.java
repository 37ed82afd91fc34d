package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import java.util.ArrayList;
import java.util.List;

/** Everything the page says of one thing, for a door that shows things one by one. The words are the page's. */
public final class OverviewDetails {

    private OverviewDetails() {
    }

    /** The names, version and role of a server, and whether its certificates are all known. */
    public static List<Entry> of(ServerOverview each) {
        List<Entry> entries = new ArrayList<>(List.of(new Entry("FQDN", OverviewPage.cell(each.server().fqdn())),
                new Entry("Version", OverviewPage.cell(each.server().adminDisplayVersion())),
                new Entry("Role", OverviewPage.cell(each.server().serverRole()))));
        if (!each.server().certificates().isComplete()) {
            entries.add(new Entry("Certificates", Cell.of(Tone.OPEN, each.server().certificates().missing())));
        }
        return entries;
    }

    /** A certificate as it is judged on its server. */
    public static List<Entry> of(CertificateOverview each) {
        return entries(CertificateWords.COLUMNS, CertificateWords.row(each));
    }

    /** A Send connector, and why it is taken for hybrid. */
    public static List<Entry> of(ConnectorOverview each) {
        return List.copyOf(ConnectorWords.properties(each));
    }

    /** What a host presents, whether Exchange Online takes it, and why the other certificates lost. */
    public static List<Entry> of(HostOverview each) {
        return entries(ConnectorWords.COLUMNS, ConnectorWords.row(each));
    }

    /** A Receive connector with what decides which certificate its clients see. */
    public static List<Entry> of(ReceiveConnector each) {
        return List.of(new Entry("Server", OverviewPage.cell(each.server())),
                new Entry("Enabled", OverviewPage.cell(each.enabled().map(OverviewPage::yesOrNo))),
                new Entry("Fqdn", OverviewPage.cell(each.fqdn())), new Entry("TlsCertificateName", OverviewPage.cell(each.tlsCertificateName())),
                new Entry("TlsDomainCapabilities", OverviewPage.cell(each.tlsDomainCapabilities())),
                new Entry("TransportRole", OverviewPage.cell(each.transportRole())),
                new Entry("AuthMechanism", OverviewPage.cell(each.authMechanism())), new Entry("Bindings", OverviewPage.cell(each.bindings())),
                new Entry("RemoteIPRanges", OverviewPage.cell(each.remoteIpRanges())),
                new Entry("PermissionGroups", OverviewPage.cell(each.permissionGroups())));
    }

    /** What the hybrid wizard was told. */
    public static List<Entry> of(HybridConfiguration hybrid) {
        return List.of(new Entry("TlsCertificateName", OverviewPage.cell(hybrid.tlsCertificateName())),
                new Entry("SendingTransportServers", OverviewPage.cell(hybrid.sendingTransportServers())),
                new Entry("ReceivingTransportServers", OverviewPage.cell(hybrid.receivingTransportServers())),
                new Entry("EdgeTransportServers", OverviewPage.cell(hybrid.edgeTransportServers())),
                new Entry("Domains", OverviewPage.cell(hybrid.domains())));
    }

    private static List<Entry> entries(List<String> columns, List<Cell> row) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            entries.add(new Entry(columns.get(i), row.get(i)));
        }
        return entries;
    }
}
