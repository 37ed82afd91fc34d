package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.overview.Block.Cell;
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
    private final OverviewWords words;
    private final List<Block> blocks = new ArrayList<>();

    private OverviewPage(Overview overview, OverviewWords words) {
        this.overview = overview;
        this.words = words;
    }

    /** The page in one language. */
    public static List<Block> of(Overview overview, Texts texts) {
        OverviewPage page = new OverviewPage(overview, new OverviewWords(texts));
        page.title();
        page.problems();
        page.defects();
        page.servers();
        page.sendConnectors();
        page.receiveConnectors();
        page.hybridConfiguration();
        page.unknown();
        return List.copyOf(page.blocks);
    }

    private void title() {
        blocks.add(new Heading(1, words.say("title")));
        blocks.add(new Properties(List.of(words.entry("snapshot", Cell.of(Tone.PLAIN, overview.snapshot())),
                words.entry("takenAt", words.cell(overview.organisation().takenAt())),
                words.entry("judgedAt", Cell.of(Tone.PLAIN, overview.now().toString())), words.entry("online", summary()))));
    }

    /** The one thing a reader in a hurry wants to know. */
    private Cell summary() {
        List<HostOverview> presenters = overview.connectors().stream().flatMap(each -> each.hosts().stream())
                .filter(each -> each.carrier().isPresenter()).toList();
        long taken = presenters.stream().filter(each -> each.acceptance().verdict() == Verdict.ACCEPTED).count();
        long refused = presenters.stream().filter(each -> each.acceptance().verdict() == Verdict.REFUSED).count();
        if (presenters.isEmpty()) {
            return Cell.of(Tone.OPEN, words.say("summary.none"));
        }
        Tone tone = refused > 0 ? Tone.BAD : taken == presenters.size() ? Tone.GOOD : Tone.OPEN;
        return Cell.of(tone, words.say((presenters.size() == 1 ? "summary.one" : "summary.several") + (refused > 0 ? ".refused" : ""),
                "taken", String.valueOf(taken), "hosts", String.valueOf(presenters.size()), "refused", String.valueOf(refused)));
    }

    private void problems() {
        if (!overview.problems().isEmpty()) {
            blocks.add(new Heading(2, words.say("problems")));
            blocks.add(new Sentence(new Part(Tone.BAD, words.say("problems.text"))));
            blocks.add(new Items(overview.problems().stream().map(Problem::toString).map(text -> new Part(Tone.BAD, text)).toList()));
        }
    }

    private void defects() {
        if (!overview.defects().isEmpty()) {
            blocks.add(new Heading(2, words.say("wrong")));
            blocks.add(new Items(overview.defects().stream()
                    .map(each -> new Part(each.defect().shownLevel() == Level.ERROR ? Tone.BAD : Tone.OPEN,
                    each.defect().shownLevel().word() + ' ' + each.rule() + ": " + words.say(each.defect().shownMessage()))).toList()));
        }
    }

    private void servers() {
        blocks.add(new Heading(2, words.say("servers")));
        if (overview.servers().isEmpty()) {
            blocks.add(new Sentence(new Part(Tone.OPEN, words.say("servers.none"))));
        }
        CertificateWords certificates = new CertificateWords(words);
        for (ServerOverview each : overview.servers()) {
            ExchangeServer server = each.server();
            blocks.add(new Heading(3, server.name()));
            blocks.add(new Properties(List.of(words.entry("fqdn", words.cell(server.fqdn())),
                    words.entry("version", words.cell(server.adminDisplayVersion())),
                    words.entry("role", words.cell(server.serverRole())))));
            if (!each.certificates().isEmpty()) {
                blocks.add(new Rows(certificates.columns(), each.certificates().stream().map(certificates::row).toList()));
            }
            if (!server.certificates().isComplete()) {
                String key = each.certificates().isEmpty() ? "certificates.unknown" : "certificates.more";
                blocks.add(new Sentence(new Part(Tone.OPEN, words.say(key, "because", server.certificates().missing()))));
            } else if (each.certificates().isEmpty()) {
                blocks.add(new Sentence(new Part(Tone.PLAIN, words.say("certificates.none"))));
            }
        }
    }

    private void sendConnectors() {
        blocks.add(new Heading(2, words.say("send")));
        ConnectorWords connectors = new ConnectorWords(words);
        for (ConnectorOverview each : overview.connectors()) {
            blocks.add(new Heading(3, each.connector().label()));
            blocks.add(new Properties(connectors.properties(each)));
            if (!each.hosts().isEmpty()) {
                blocks.add(new Rows(connectors.columns(), each.hosts().stream().map(connectors::row).toList()));
            } else if (each.recognition().kind() == HybridRecognition.Kind.HYBRID
                    || each.recognition().kind() == HybridRecognition.Kind.POSSIBLY_HYBRID) {
                blocks.add(new Sentence(new Part(Tone.OPEN, words.say("send.notHere"))));
            }
        }
        incomplete(overview.organisation().sendConnectors(), "send.unknown");
    }

    private void receiveConnectors() {
        blocks.add(new Heading(2, words.say("receive")));
        Listing<ReceiveConnector> connectors = overview.organisation().receiveConnectors();
        if (!connectors.items().isEmpty()) {
            blocks.add(new Rows(List.of(words.say("column.connector"), "Enabled", "Fqdn", "TlsCertificateName", "TlsDomainCapabilities"),
                    connectors.items().stream().map(this::row).toList()));
        }
        incomplete(connectors, "receive.unknown");
    }

    private List<Cell> row(ReceiveConnector each) {
        return List.of(Cell.of(Tone.STRONG, each.label()), words.flag(each.enabled()), words.cell(each.fqdn()),
                words.cell(each.tlsCertificateName()), words.cell(each.tlsDomainCapabilities()));
    }

    private void hybridConfiguration() {
        blocks.add(new Heading(2, words.say("hybrid")));
        if (!(overview.organisation().hybridConfiguration() instanceof Fact.Known<HybridConfiguration> known)) {
            String because = overview.organisation().hybridConfiguration().because();
            blocks.add(new Sentence(new Part(Tone.OPEN, words.say("hybrid.unknown", "because", because))));
        } else if (known.value().equals(HybridConfiguration.none())) {
            blocks.add(new Sentence(new Part(Tone.PLAIN, words.say("hybrid.none"))));
        } else {
            blocks.add(new Properties(OverviewDetails.of(known.value(), words)));
        }
    }

    private void unknown() {
        blocks.add(new Heading(2, words.say("notKnown")));
        if (overview.unknown().isEmpty()) {
            blocks.add(new Sentence(new Part(Tone.GOOD, words.say("notKnown.nothing"))));
        } else {
            blocks.add(new Items(overview.unknown().stream().map(each -> new Part(Tone.OPEN, words.say(each))).toList()));
        }
    }

    private void incomplete(Listing<?> list, String unknown) {
        if (!list.isComplete()) {
            String key = list.items().isEmpty() ? unknown : "more";
            blocks.add(new Sentence(new Part(Tone.OPEN, words.say(key, "because", list.missing()))));
        } else if (list.items().isEmpty()) {
            blocks.add(new Sentence(new Part(Tone.PLAIN, words.say("none"))));
        }
    }
}
