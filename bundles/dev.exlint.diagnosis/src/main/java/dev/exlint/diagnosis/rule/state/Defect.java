package dev.exlint.diagnosis.rule.state;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something wrong with how servers and connectors stand, wherever it comes from.
 *
 * @param level how much it matters if nothing is in doubt
 * @param confidence how sure the prediction behind it is
 * @param message the sentence
 * @param doubts what is not known although it matters, one sentence each
 * @param evidence what it rests on
 * @param servers the servers that have it, by their names
 * @param connectors the connectors that have it, by their labels
 */
public record Defect(Level level, Confidence confidence, Message message, List<Message> doubts, List<Evidence> evidence,
        List<String> servers,
        List<String> connectors) {

    /** Keeps unmodifiable copies. */
    public Defect {
        doubts = List.copyOf(doubts);
        evidence = List.copyOf(evidence);
        servers = List.copyOf(servers);
        connectors = List.copyOf(connectors);
    }

    /** A defect of one way out of one server. */
    public static Defect of(Level level, Confidence confidence, Route route, Message message, List<Evidence> evidence) {
        return new Defect(level, confidence, message, route.doubts(), evidence, List.of(route.server().name()),
                List.of(route.connector().label()));
    }

    /** The same with one more doubt. */
    Defect doubting(Message doubt) {
        List<Message> more = new ArrayList<>(doubts);
        more.add(doubt);
        return new Defect(level, confidence, message, more, evidence, servers, connectors);
    }

    /** One level lower as soon as anything is in doubt; several doubts cost no more (ruling 37). */
    public Level shownLevel() {
        return doubts.isEmpty() ? level : level.lower();
    }

    /** How sure it is to be called: nothing in doubt is more than possible. */
    public Confidence shownConfidence() {
        return doubts.isEmpty() ? confidence : Confidence.POSSIBLE;
    }

    /** The sentence with its doubts, each said once. */
    public Message shownMessage() {
        Set<String> keys = new LinkedHashSet<>(List.of(message.key()));
        Map<String, String> arguments = new LinkedHashMap<>(message.arguments());
        for (Message doubt : doubts) {
            keys.add(doubt.key());
            doubt.arguments().forEach(arguments::putIfAbsent);
        }
        return new Message(String.join(" ", keys), arguments);
    }
}
