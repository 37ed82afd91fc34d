package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.catalogue.Texts;
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
    public static List<Entry> of(ServerOverview each, Texts texts) {
        OverviewWords words = new OverviewWords(texts);
        List<Entry> entries = new ArrayList<>(List.of(words.entry("fqdn", words.cell(each.server().fqdn())),
                words.entry("version", words.cell(each.server().adminDisplayVersion())),
                words.entry("role", words.cell(each.server().serverRole()))));
        if (!each.server().certificates().isComplete()) {
            entries.add(words.entry("certificates", Cell.of(Tone.OPEN, each.server().certificates().missing())));
        }
        return entries;
    }

    /** A certificate as it is judged on its server. */
    public static List<Entry> of(CertificateOverview each, Texts texts) {
        CertificateWords words = new CertificateWords(new OverviewWords(texts));
        return entries(words.columns(), words.row(each));
    }

    /** A Send connector, and why it is taken for hybrid. */
    public static List<Entry> of(ConnectorOverview each, Texts texts) {
        return List.copyOf(new ConnectorWords(new OverviewWords(texts)).properties(each));
    }

    /** What a host presents, whether Exchange Online takes it, and why the other certificates lost. */
    public static List<Entry> of(HostOverview each, Texts texts) {
        ConnectorWords words = new ConnectorWords(new OverviewWords(texts));
        return entries(words.columns(), words.row(each));
    }

    /** A Receive connector with what decides which certificate its clients see. */
    public static List<Entry> of(ReceiveConnector each, Texts texts) {
        OverviewWords words = new OverviewWords(texts);
        return List.of(new Entry("Server", words.cell(each.server())),
                new Entry("Enabled", words.flag(each.enabled())),
                new Entry("Fqdn", words.cell(each.fqdn())), new Entry("TlsCertificateName", words.cell(each.tlsCertificateName())),
                new Entry("TlsDomainCapabilities", words.cell(each.tlsDomainCapabilities())),
                new Entry("TransportRole", words.cell(each.transportRole())),
                new Entry("AuthMechanism", words.cell(each.authMechanism())), new Entry("Bindings", words.cell(each.bindings())),
                new Entry("RemoteIPRanges", words.cell(each.remoteIpRanges())),
                new Entry("PermissionGroups", words.cell(each.permissionGroups())));
    }

    /** What the hybrid wizard was told. */
    public static List<Entry> of(HybridConfiguration hybrid, Texts texts) {
        return of(hybrid, new OverviewWords(texts));
    }

    static List<Entry> of(HybridConfiguration hybrid, OverviewWords words) {
        return List.of(new Entry("TlsCertificateName", words.cell(hybrid.tlsCertificateName())),
                new Entry("SendingTransportServers", words.cell(hybrid.sendingTransportServers())),
                new Entry("ReceivingTransportServers", words.cell(hybrid.receivingTransportServers())),
                new Entry("EdgeTransportServers", words.cell(hybrid.edgeTransportServers())),
                new Entry("Domains", words.cell(hybrid.domains())));
    }

    private static List<Entry> entries(List<String> columns, List<Cell> row) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            entries.add(new Entry(columns.get(i), row.get(i)));
        }
        return entries;
    }
}
