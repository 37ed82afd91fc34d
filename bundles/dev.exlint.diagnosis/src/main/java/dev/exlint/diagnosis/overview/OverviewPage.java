package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Heading;
import dev.exlint.diagnosis.overview.Block.Items;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.overview.Block.Properties;
import dev.exlint.diagnosis.overview.Block.Rows;
import dev.exlint.diagnosis.overview.Block.Sentence;
import dev.exlint.diagnosis.transport.Acceptance.Verdict;
import dev.exlint.diagnosis.transport.HybridRecognition;
import java.util.ArrayList;
import java.util.List;

/** Puts an overview into words, in the order people read it. For one thread. */
public final class OverviewPage {

    private final Overview overview;
    private final List<Block> blocks = new ArrayList<>();

    private OverviewPage(Overview overview) {
        this.overview = overview;
    }

    /** The page. */
    public static List<Block> of(Overview overview) {
        OverviewPage page = new OverviewPage(overview);
        page.title();
        page.problems();
        page.servers();
        page.sendConnectors();
        page.receiveConnectors();
        page.hybridConfiguration();
        page.unknown();
        return List.copyOf(page.blocks);
    }

    private void title() {
        blocks.add(new Heading(1, "Exchange environment"));
        blocks.add(new Properties(List.of(entry("Snapshot", Cell.of(Tone.PLAIN, overview.snapshot())),
                entry("Taken at", cell(overview.organisation().takenAt())), entry("Judged at", Cell.of(Tone.PLAIN, overview.now().toString())),
                entry("Exchange Online", summary()))));
    }

    /** The one thing a reader in a hurry wants to know. */
    private Cell summary() {
        List<HostOverview> presenters = overview.connectors().stream().flatMap(each -> each.hosts().stream())
                .filter(each -> each.carrier().isPresenter()).toList();
        long taken = presenters.stream().filter(each -> each.acceptance().verdict() == Verdict.ACCEPTED).count();
        long refused = presenters.stream().filter(each -> each.acceptance().verdict() == Verdict.REFUSED).count();
        if (presenters.isEmpty()) {
            return Cell.of(Tone.OPEN, "no host of a hybrid connector is known");
        }
        Tone tone = refused > 0 ? Tone.BAD : taken == presenters.size() ? Tone.GOOD : Tone.OPEN;
        return Cell.of(tone, "takes what " + taken + " of " + presenters.size() + (presenters.size() == 1 ? " host presents" : " hosts present")
                + (refused > 0 ? ", refuses " + refused : ""));
    }

    private void problems() {
        if (!overview.problems().isEmpty()) {
            blocks.add(new Heading(2, "Problems"));
            blocks.add(new Sentence(new Part(Tone.BAD, "Not everything could be read; what these parts would have said is unknown.")));
            blocks.add(new Items(overview.problems().stream().map(Problem::toString).map(text -> new Part(Tone.BAD, text)).toList()));
        }
    }

    private void servers() {
        blocks.add(new Heading(2, "Servers"));
        if (overview.servers().isEmpty()) {
            blocks.add(new Sentence(new Part(Tone.OPEN, "No server is described.")));
        }
        for (ServerOverview each : overview.servers()) {
            ExchangeServer server = each.server();
            blocks.add(new Heading(3, server.name()));
            blocks.add(new Properties(List.of(entry("FQDN", cell(server.fqdn())), entry("Version", cell(server.adminDisplayVersion())),
                    entry("Role", cell(server.serverRole())))));
            if (!each.certificates().isEmpty()) {
                blocks.add(new Rows(CertificateWords.COLUMNS, each.certificates().stream().map(CertificateWords::row).toList()));
            }
            if (!server.certificates().isComplete()) {
                String start = each.certificates().isEmpty() ? "The certificates are not known: " : "There may be more certificates: ";
                blocks.add(new Sentence(new Part(Tone.OPEN, start + server.certificates().missing() + ".")));
            } else if (each.certificates().isEmpty()) {
                blocks.add(new Sentence(new Part(Tone.PLAIN, "The server has no certificate.")));
            }
        }
    }

    private void sendConnectors() {
        blocks.add(new Heading(2, "Send connectors"));
        for (ConnectorOverview each : overview.connectors()) {
            blocks.add(new Heading(3, each.connector().label()));
            blocks.add(new Properties(ConnectorWords.properties(each)));
            if (!each.hosts().isEmpty()) {
                blocks.add(new Rows(ConnectorWords.COLUMNS, each.hosts().stream().map(ConnectorWords::row).toList()));
            } else if (each.recognition().kind() == HybridRecognition.Kind.HYBRID
                    || each.recognition().kind() == HybridRecognition.Kind.POSSIBLY_HYBRID) {
                blocks.add(new Sentence(new Part(Tone.OPEN, "None of the servers described here carries it.")));
            }
        }
        incomplete(overview.organisation().sendConnectors(), "Send connectors");
    }

    private void receiveConnectors() {
        blocks.add(new Heading(2, "Receive connectors"));
        Listing<ReceiveConnector> connectors = overview.organisation().receiveConnectors();
        if (!connectors.items().isEmpty()) {
            blocks.add(new Rows(List.of("Connector", "Enabled", "Fqdn", "TlsCertificateName", "TlsDomainCapabilities"), connectors.items()
                    .stream().map(each -> List.of(Cell.of(Tone.STRONG, each.label()), cell(each.enabled().map(OverviewPage::yesOrNo)),
                            cell(each.fqdn()), cell(each.tlsCertificateName()), cell(each.tlsDomainCapabilities()))).toList()));
        }
        incomplete(connectors, "Receive connectors");
    }

    private void hybridConfiguration() {
        blocks.add(new Heading(2, "Hybrid configuration"));
        if (!(overview.organisation().hybridConfiguration() instanceof Fact.Known<HybridConfiguration> known)) {
            blocks.add(new Sentence(new Part(Tone.OPEN, "Not known: " + overview.organisation().hybridConfiguration().because() + ".")));
        } else if (known.value().equals(HybridConfiguration.none())) {
            blocks.add(new Sentence(new Part(Tone.PLAIN, "There is none.")));
        } else {
            blocks.add(new Properties(OverviewDetails.of(known.value())));
        }
    }

    private void unknown() {
        blocks.add(new Heading(2, "Not known"));
        if (overview.unknown().isEmpty()) {
            blocks.add(new Sentence(new Part(Tone.GOOD, "The snapshot states everything this page asks for.")));
        } else {
            blocks.add(new Items(overview.unknown().stream().map(each -> new Part(Tone.OPEN, each)).toList()));
        }
    }

    private void incomplete(Listing<?> list, String what) {
        if (!list.isComplete()) {
            String start = list.items().isEmpty() ? "The " + what + " are not known: " : "There may be more: ";
            blocks.add(new Sentence(new Part(Tone.OPEN, start + list.missing() + ".")));
        } else if (list.items().isEmpty()) {
            blocks.add(new Sentence(new Part(Tone.PLAIN, "There are none.")));
        }
    }

    static Entry entry(String label, Cell value) {
        return new Entry(label, value);
    }

    /** The value, or that it is empty or unknown. */
    static Cell cell(Fact<?> fact) {
        if (!fact.isKnown()) {
            return Cell.of(Tone.OPEN, "unknown (" + fact.because() + ")");
        }
        String text = ((Fact.Known<?>) fact).value().toString();
        return Cell.of(text.isEmpty() ? Tone.SMALL : Tone.PLAIN, text.isEmpty() ? "empty" : text);
    }

    /** The elements, and whether there may be more. */
    static Cell cell(Listing<String> list) {
        if (list.isUnknown()) {
            return Cell.of(Tone.OPEN, "unknown (" + list.missing() + ")");
        }
        List<Part> parts = new ArrayList<>();
        parts.add(list.items().isEmpty() ? new Part(Tone.SMALL, "empty") : new Part(Tone.PLAIN, String.join(", ", list.items())));
        if (!list.isComplete()) {
            parts.add(new Part(Tone.OPEN, "there may be more (" + list.missing() + ")"));
        }
        return new Cell(parts);
    }

    static String yesOrNo(boolean flag) {
        return flag ? "yes" : "no";
    }
}
