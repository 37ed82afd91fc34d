package dev.exlint.diagnosis.overview;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.overview.Block.Cell;
import dev.exlint.diagnosis.overview.Block.Entry;
import dev.exlint.diagnosis.overview.Block.Part;
import dev.exlint.diagnosis.trust.TrustVerdict;
import java.util.ArrayList;
import java.util.List;

/** The words of the page in one language, and values with the words that say they are empty or unknown. Immutable. */
final class OverviewWords {

    private final Texts texts;

    OverviewWords(Texts texts) {
        this.texts = texts;
    }

    /** The sentence of a key below {@code overview.}, with its arguments as name, value, name, value … */
    String say(String key, String... namesAndValues) {
        return texts.render(Message.of("overview." + key, namesAndValues));
    }

    /** A message that was made before anybody knew the language. */
    String say(Message message) {
        return texts.render(message);
    }

    /** A property under a label that people read, as against one of Exchange's own. */
    Entry entry(String key, Cell value) {
        return new Entry(say(key), value);
    }

    /** The value, or that it is empty or unknown. */
    Cell cell(Fact<?> fact) {
        if (!(fact instanceof Fact.Known<?> known)) {
            return Cell.of(Tone.OPEN, say("unknown", "because", fact.because()));
        }
        String text = known.value().toString();
        return Cell.of(text.isEmpty() ? Tone.SMALL : Tone.PLAIN, text.isEmpty() ? say("empty") : text);
    }

    /** The elements, and whether there may be more. */
    Cell cell(Listing<String> list) {
        if (list.isUnknown()) {
            return Cell.of(Tone.OPEN, say("unknown", "because", list.missing()));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(list.items().isEmpty() ? new Part(Tone.SMALL, say("empty")) : new Part(Tone.PLAIN, String.join(", ", list.items())));
        if (!list.isComplete()) {
            parts.add(new Part(Tone.OPEN, say("mayBeMore", "because", list.missing())));
        }
        return new Cell(parts);
    }

    /** Yes or no, or that it isn't known. */
    Cell flag(Fact<Boolean> fact) {
        return cell(fact.map(flag -> say(flag ? "yes" : "no")));
    }

    /** The class of an issuer in the words people use. */
    String trust(TrustVerdict verdict) {
        return switch (verdict.trust()) {
            case PUBLIC -> say("trust.public");
            case INTERNAL -> say("trust.internal");
            case SELF_SIGNED -> say("trust.selfSigned");
            case UNKNOWN -> say("trust.unknown");
        };
    }

    List<String> columns(String... keys) {
        List<String> columns = new ArrayList<>();
        for (String key : keys) {
            columns.add(say("column." + key));
        }
        return columns;
    }
}
