package dev.exlint.diagnosis.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * Gives every {@link Message} its words in one language.
 *
 * <p>The files are read by hand instead of through {@link java.util.ResourceBundle}: that one falls back to the machine's own
 * locale, and the same input must give the same words everywhere. English is the base; {@code messages_cs.properties} from a
 * fragment overrides it key by key. Immutable, safe for any thread.
 */
public final class Texts {
    private static final String BASE = "messages";

    private final Properties templates;

    private Texts(Properties templates) {
        this.templates = templates;
    }

    /** The texts for a language, English where that language has none. */
    public static Texts of(Locale locale) {
        Properties templates = new Properties();
        for (String name : candidates(locale)) {
            load(name, templates);
        }
        return new Texts(templates);
    }

    /**
     * The text of a message. A key may name several sentences, separated by blanks: each is rendered with the same arguments.
     *
     * <p>An unknown key gives the key and the values, so that no fact is ever lost.
     */
    public String render(Message message) {
        StringBuilder text = new StringBuilder();
        for (String key : message.key().split(" ")) {
            String template = templates.getProperty(key);
            String sentence = template == null ? key + ' ' + message.arguments() : fill(template, message.arguments());
            text.append(text.isEmpty() || sentence.isBlank() ? "" : " ").append(sentence.strip());
        }
        return text.toString();
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return templates.containsKey(key);
    }

    /** All keys, sorted; for tests and translators. */
    public Set<String> keys() {
        return new TreeSet<>(templates.stringPropertyNames());
    }

    static String fill(String template, Map<String, String> arguments) {
        StringBuilder sentence = new StringBuilder(template.length() + 64);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = arguments.get(template.substring(open + 1, close));
            if (value == null) {
                sentence.append(template, at, open + 1);
                at = open + 1;
            } else {
                sentence.append(template, at, open).append(value);
                at = close + 1;
            }
        }
        return sentence.append(template, at, template.length()).toString();
    }

    private static List<String> candidates(Locale locale) {
        String language = locale.getLanguage();
        if (language.isEmpty()) {
            return List.of(BASE);
        }
        // Java 17 still knows Hebrew by its old code when it is asked to (java.locale.useOldISOCodes)
        String file = BASE + '_' + ("iw".equals(language) ? "he" : language);
        return locale.getCountry().isEmpty() ? List.of(BASE, file) : List.of(BASE, file, file + '_' + locale.getCountry());
    }

    private static void load(String name, Properties templates) {
        try (InputStream bytes = Texts.class.getResourceAsStream(name + ".properties")) {
            if (bytes != null) {
                Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8);
                templates.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("messages of exlint are unreadable: " + name, e);
        }
    }
}
