package dev.exlint.diagnosis.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people are told about one rule; the same data feeds explanation, hover, help and SARIF.
 *
 * <p>Sentences are messages, to be rendered by {@link Texts}; examples are PowerShell and the same in every language.
 *
 * @param name the stable name, for example {@code EXSmtpOnUntrustedCertificate}
 * @param title what the rule finds, without full stop
 * @param level the default level; the highest one where the rule has a table
 * @param enabled whether the rule runs when no settings mention it
 * @param certain whether it judges by facts alone; false: by a prediction or an assumption
 * @param environment whether it needs a snapshot
 * @param fix the best fix it can offer
 * @param numbers the rule's own numbers that settings may change, with their defaults, in the order people read them
 * @param levels the cases that decide the level, in their order; empty if it is always the default one
 * @param versions the Exchange versions it speaks about
 * @param why why it matters
 * @param exceptions when it stays silent although it looks as if it should speak
 * @param bad a script with the defect, lines separated by LF
 * @param good the same script without it
 * @param citations where its facts come from
 */
public record RuleDescriptor(String name, Message title, Level level, boolean enabled, boolean certain, boolean environment, FixOffer fix,
        Map<String, Integer> numbers, List<LevelCase> levels, VersionRange versions, Message why, List<Message> exceptions, String bad,
        String good, List<Citation> citations) {

    /** Keeps unmodifiable copies. */
    public RuleDescriptor {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        levels = List.copyOf(levels);
        exceptions = List.copyOf(exceptions);
        citations = List.copyOf(citations);
    }
}
