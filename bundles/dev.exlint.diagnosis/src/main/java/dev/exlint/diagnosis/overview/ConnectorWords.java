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

    private final OverviewWords words;

    ConnectorWords(OverviewWords words) {
        this.words = words;
    }

    List<String> columns() {
        return words.columns("host", "presents", "online", "others");
    }

    List<Entry> properties(ConnectorOverview each) {
        SendConnector connector = each.connector();
        List<Entry> entries = new ArrayList<>();
        entries.add(words.entry("isHybrid", hybrid(each.recognition())));
        entries.add(new Entry("Enabled", words.flag(connector.enabled())));
        entries.add(new Entry("Fqdn", connector.fqdn().is("") ? Cell.of(Tone.SMALL, words.say("fqdn.empty"))
                : words.cell(connector.fqdn())));
        entries.add(new Entry("TlsCertificateName", connector.tlsCertificateName().is("")
                ? Cell.of(Tone.SMALL, words.say("pin.empty")) : words.cell(connector.tlsCertificateName())));
        entries.add(words.entry("sources", words.cell(connector.sourceTransportServers())));
        return entries;
    }

    private Cell hybrid(HybridRecognition recognition) {
        List<Part> parts = new ArrayList<>();
        parts.add(switch (recognition.kind()) {
            case HYBRID -> new Part(Tone.STRONG, words.say("yes"));
            case POSSIBLY_HYBRID -> new Part(Tone.OPEN, words.say("possibly"));
            case NOT_HYBRID -> new Part(Tone.PLAIN, words.say("no"));
            case UNKNOWN -> new Part(Tone.OPEN, words.say("isHybrid.unknown", "missing", String.join(", ", recognition.missing())));
        });
        recognition.signals().forEach(signal -> parts.add(new Part(Tone.SMALL, signal.text())));
        return new Cell(parts);
    }

    List<Cell> row(HostOverview host) {
        Cell name = new Cell(List.of(new Part(Tone.STRONG, host.server().name()), new Part(Tone.SMALL, host.carrier().text())));
        if (host.carrier().role() == Role.HANDS_OVER_TO_EDGE) {
            return List.of(name, Cell.of(Tone.SMALL, words.say("presents.edge")), Cell.of(Tone.SMALL, words.say("online.edge")),
                    Cell.of(Tone.SMALL, ""));
        }
        return List.of(name, presents(host), online(host), others(host.prediction()));
    }

    private Cell presents(HostOverview host) {
        Prediction prediction = host.prediction();
        List<Part> parts = new ArrayList<>();
        boolean asked = host.carrier().isPresenter();
        String outcome = outcome(prediction);
        parts.add(asked ? new Part(tone(prediction), outcome) : new Part(Tone.OPEN, words.say("presents.if", "outcome", outcome)));
        prediction.presented().forEach(each -> parts.add(new Part(Tone.STRONG, full(each))));
        parts.add(new Part(Tone.SMALL, prediction.because()));
        prediction.assumptions().forEach(each -> parts.add(new Part(Tone.SMALL, each)));
        return new Cell(parts);
    }

    static Tone tone(Prediction prediction) {
        return switch (prediction.outcome()) {
            case PRESENTS, NOT_USED, NO_TLS -> Tone.PLAIN;
            case AMBIGUOUS, UNKNOWN -> Tone.OPEN;
            case FAIL_MALFORMED, FAIL_NOT_FOUND, FAIL_CREDENTIALS, NONE -> Tone.BAD;
        };
    }

    String outcome(Prediction prediction) {
        return switch (prediction.outcome()) {
            case PRESENTS -> presents(prediction);
            case AMBIGUOUS -> words.say("outcome.ambiguous");
            case NOT_USED -> words.say("outcome.notUsed");
            case NO_TLS -> words.say("outcome.noTls");
            case FAIL_MALFORMED, FAIL_NOT_FOUND -> words.say("outcome.notFound");
            case FAIL_CREDENTIALS -> words.say("outcome.credentials");
            case NONE -> words.say("outcome.none");
            case UNKNOWN -> words.say("unknownWord");
        };
    }

    private String presents(Prediction prediction) {
        return switch (prediction.confidence()) {
            case EXACT -> words.say("outcome.exact");
            case PREDICTED -> words.say("outcome.predicted");
            case POSSIBLE, UNKNOWN -> words.say("outcome.possible");
        };
    }

    private Cell online(HostOverview host) {
        List<Part> parts = new ArrayList<>(online(host.acceptance(), host.acceptance().certain() && host.carrier().isPresenter(),
                "online."));
        parts.add(new Part(Tone.SMALL, host.acceptance().because()));
        return new Cell(parts);
    }

    /** Whether Exchange Online takes it, in the words below that key. */
    List<Part> online(Acceptance acceptance, boolean sure, String key) {
        List<Part> parts = new ArrayList<>();
        parts.add(switch (acceptance.verdict()) {
            case ACCEPTED -> new Part(sure ? Tone.GOOD : Tone.OPEN, words.say(key + (sure ? "takes" : "mayTake")));
            case REFUSED -> new Part(Tone.BAD, words.say(key + (sure ? "refuses" : "mayRefuse")));
            case UNKNOWN -> new Part(Tone.OPEN, words.say(key + "unknown"));
            case NOT_ASKED -> new Part(Tone.SMALL, words.say(key + "notAsked"));
        });
        if (!acceptance.response().isEmpty()) {
            parts.add(new Part(Tone.BAD, acceptance.response()));
        }
        return parts;
    }

    private Cell others(Prediction prediction) {
        List<Part> parts = new ArrayList<>();
        for (Candidate candidate : prediction.candidates()) {
            if (candidate.fate() != Fate.PRESENTED && !isPinnedFailure(prediction, candidate)) {
                Tone tone = candidate.fate() == Fate.UNDECIDED ? Tone.OPEN : Tone.SMALL;
                parts.add(new Part(tone, CertificateOverview.brief(candidate.certificate()) + ": " + candidate.reason()));
            }
        }
        return parts.isEmpty() ? Cell.of(Tone.SMALL, words.say("others.none")) : new Cell(parts);
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
