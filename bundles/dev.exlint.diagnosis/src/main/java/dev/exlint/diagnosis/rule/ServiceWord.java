package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.exchange.ExchangeTypes;
import dev.exlint.powershell.value.EnumType;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One word of a {@code -Services} value, as the engine takes the value apart.
 *
 * <p>The trap: a prefix counts only when it is the whole value, and a number only when it is a number or the whole text; inside a list both
 * make the call fail.
 *
 * @param text the word without the blanks around it
 * @param kind what it means
 * @param flags the services it stands for; 0 if it doesn't bind
 */
public record ServiceWord(String text, Kind kind, long flags) {

    private static final EnumType TYPE = ExchangeTypes.ALLOWED_SERVICES;

    /** What a word means. */
    public enum Kind {
        /** A service by its name. */
        NAME,
        /** The start of one name, alone. */
        PREFIX,
        /** The start of a name that doesn't bind: of several names, or inside a list. */
        AMBIGUOUS,
        /** A number that binds. */
        NUMBER,
        /** Nothing that binds. */
        UNKNOWN
    }

    /** The words of a known value; words that aren't known are left out. */
    public static List<ServiceWord> of(Known value) {
        List<Object> parts = new ArrayList<>();
        collect(value, parts);
        boolean alone = parts.size() == 1;
        List<ServiceWord> words = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof String text) {
                words.add(word(text, alone));
            } else if (part instanceof Number number && (number instanceof Integer || number instanceof Long)) {
                words.add(number(number.toString(), number.longValue()));
            }
        }
        return words;
    }

    private static void collect(Value value, List<Object> parts) {
        if (!(value instanceof Known known)) {
            parts.add(value);
        } else if (known.content() instanceof PsArray array) {
            array.elements().forEach(element -> collect(element, parts));
        } else if (known.content() instanceof String text) {
            parts.addAll(List.of(text.split(",", -1)));
        } else {
            parts.add(known.content());
        }
    }

    private static ServiceWord word(String written, boolean alone) {
        String text = written.strip();
        Optional<Long> member = TYPE.valueOf(text);
        if (member.isPresent()) {
            return new ServiceWord(text, Kind.NAME, member.get());
        }
        if (alone && text.matches("[+-]?[0-9]{1,9}")) {
            return number(text, Long.parseLong(text));
        }
        List<String> starting = candidates(text);
        if (alone && starting.size() == 1 && written.equals(text)) {
            return new ServiceWord(text, Kind.PREFIX, TYPE.valueOf(starting.get(0)).orElse(0L));
        }
        return new ServiceWord(text, starting.isEmpty() ? Kind.UNKNOWN : Kind.AMBIGUOUS, 0);
    }

    private static ServiceWord number(String text, long flags) {
        boolean binds = flags >= 0 && TYPE.isDefined(flags);
        return new ServiceWord(text, binds ? Kind.NUMBER : Kind.UNKNOWN, binds ? flags : 0);
    }

    /** The services whose names start so; none for an empty text. */
    public static List<String> candidates(String text) {
        return text.isEmpty() ? List.of()
                : TYPE.members().keySet().stream().filter(name -> name.regionMatches(true, 0, text, 0, text.length())).toList();
    }

    /** The names of services in the order of their values, with commas and without blanks (ruling 14). */
    public static String names(long flags) {
        return TYPE.text(flags).replace(" ", "");
    }

    /** Whether the engine takes the word. */
    public boolean binds() {
        return kind != Kind.AMBIGUOUS && kind != Kind.UNKNOWN;
    }

    /** Whether it is this text, blanks around it aside. */
    public boolean isWritten(String other) {
        return text.toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }
}
