package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.transport.Acceptance;
import dev.exlint.diagnosis.transport.Candidate;
import dev.exlint.diagnosis.transport.Candidate.Fate;
import dev.exlint.diagnosis.transport.Carrier.Role;
import dev.exlint.diagnosis.transport.HybridRecognition;
import dev.exlint.diagnosis.transport.Outcome;
import dev.exlint.diagnosis.transport.Prediction;
import java.util.ArrayList;
import java.util.List;

/** Says where a Send connector leads and what each of its hosts presents. */
final class ConnectorWords {

    static final List<String> COLUMNS = List.of("Host", "Presents", "Exchange Online", "The others");

    private ConnectorWords() {
    }

    static List<Entry> properties(ConnectorOverview each) {
        SendConnector connector = each.connector();
        List<Entry> entries = new ArrayList<>();
        entries.add(OverviewPage.entry("Hybrid", hybrid(each.recognition())));
        entries.add(OverviewPage.entry("Enabled", OverviewPage.cell(connector.enabled().map(OverviewPage::yesOrNo))));
        entries.add(OverviewPage.entry("Fqdn", connector.fqdn().is("") ? Cell.of(Tone.SMALL, "empty: the server's FQDN counts")
                : OverviewPage.cell(connector.fqdn())));
        entries.add(OverviewPage.entry("TlsCertificateName", connector.tlsCertificateName().is("")
                ? Cell.of(Tone.SMALL, "empty: not pinned, selected by name") : OverviewPage.cell(connector.tlsCertificateName())));
        entries.add(OverviewPage.entry("Source servers", OverviewPage.cell(connector.sourceTransportServers())));
        return entries;
    }

    private static Cell hybrid(HybridRecognition recognition) {
        List<Part> parts = new ArrayList<>();
        parts.add(switch (recognition.kind()) {
            case HYBRID -> new Part(Tone.STRONG, "yes");
            case POSSIBLY_HYBRID -> new Part(Tone.OPEN, "possibly");
            case NOT_HYBRID -> new Part(Tone.PLAIN, "no");
            case UNKNOWN -> new Part(Tone.OPEN, "unknown (not stated: " + String.join(", ", recognition.missing()) + ")");
        });
        recognition.signals().forEach(signal -> parts.add(new Part(Tone.SMALL, signal.text())));
        return new Cell(parts);
    }

    static List<Cell> row(HostOverview host) {
        Cell name = new Cell(List.of(new Part(Tone.STRONG, host.server().name()), new Part(Tone.SMALL, host.carrier().text())));
        if (host.carrier().role() == Role.HANDS_OVER_TO_EDGE) {
            return List.of(name, Cell.of(Tone.SMALL, "nothing to Exchange Online"), Cell.of(Tone.SMALL, "does not meet this server"),
                    Cell.of(Tone.SMALL, ""));
        }
        return List.of(name, presents(host), online(host), others(host.prediction()));
    }

    private static Cell presents(HostOverview host) {
        Prediction prediction = host.prediction();
        List<Part> parts = new ArrayList<>();
        boolean asked = host.carrier().isPresenter();
        parts.add(new Part(asked ? tone(prediction) : Tone.OPEN, (asked ? "" : "if it opens sessions: ") + outcome(prediction)));
        prediction.presented().forEach(each -> parts.add(new Part(Tone.STRONG, full(each))));
        parts.add(new Part(Tone.SMALL, prediction.because()));
        prediction.assumptions().forEach(each -> parts.add(new Part(Tone.SMALL, each)));
        return new Cell(parts);
    }

    private static Tone tone(Prediction prediction) {
        return switch (prediction.outcome()) {
            case PRESENTS, NOT_USED, NO_TLS -> Tone.PLAIN;
            case AMBIGUOUS, UNKNOWN -> Tone.OPEN;
            case FAIL_MALFORMED, FAIL_NOT_FOUND, FAIL_CREDENTIALS, NONE -> Tone.BAD;
        };
    }

    private static String outcome(Prediction prediction) {
        return switch (prediction.outcome()) {
            case PRESENTS -> presents(prediction);
            case AMBIGUOUS -> "may present one of these";
            case NOT_USED -> "nothing: not used";
            case NO_TLS -> "nothing: no TLS";
            case FAIL_MALFORMED, FAIL_NOT_FOUND -> "fails: TlsCertificateName finds no certificate (454 4.7.5)";
            case FAIL_CREDENTIALS -> "fails: the pinned certificate can't be used";
            case NONE -> "no certificate";
            case UNKNOWN -> "unknown";
        };
    }

    private static String presents(Prediction prediction) {
        return switch (prediction.confidence()) {
            case EXACT -> "will present";
            case PREDICTED -> "is predicted to present (observed, not documented by Microsoft)";
            case POSSIBLE, UNKNOWN -> "may present";
        };
    }

    private static Cell online(HostOverview host) {
        Acceptance acceptance = host.acceptance();
        boolean sure = acceptance.certain() && host.carrier().isPresenter();
        List<Part> parts = new ArrayList<>();
        parts.add(switch (acceptance.verdict()) {
            case ACCEPTED -> new Part(sure ? Tone.GOOD : Tone.OPEN, sure ? "takes it" : "is expected to take it");
            case REFUSED -> new Part(Tone.BAD, sure ? "refuses it" : "is expected to refuse it");
            case UNKNOWN -> new Part(Tone.OPEN, "unknown");
            case NOT_ASKED -> new Part(Tone.SMALL, "not asked");
        });
        if (!acceptance.response().isEmpty()) {
            parts.add(new Part(Tone.BAD, acceptance.response()));
        }
        parts.add(new Part(Tone.SMALL, acceptance.because()));
        return new Cell(parts);
    }

    private static Cell others(Prediction prediction) {
        List<Part> parts = new ArrayList<>();
        for (Candidate candidate : prediction.candidates()) {
            if (candidate.fate() != Fate.PRESENTED && !isPinnedFailure(prediction, candidate)) {
                Tone tone = candidate.fate() == Fate.UNDECIDED ? Tone.OPEN : Tone.SMALL;
                parts.add(new Part(tone, CertificateOverview.brief(candidate.certificate()) + ": " + candidate.reason()));
            }
        }
        return parts.isEmpty() ? Cell.of(Tone.SMALL, "none") : new Cell(parts);
    }

    /** The pinned certificate that fails is shown as the outcome already. */
    private static boolean isPinnedFailure(Prediction prediction, Candidate candidate) {
        return prediction.outcome() == Outcome.FAIL_CREDENTIALS && prediction.presented().contains(candidate.certificate());
    }

    private static String full(ExchangeCertificate certificate) {
        String name = certificate.friendlyName().orElse("");
        return certificate.label() + (name.isEmpty() ? "" : " " + name);
    }
}
