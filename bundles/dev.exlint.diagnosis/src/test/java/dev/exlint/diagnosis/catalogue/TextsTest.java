package dev.exlint.diagnosis.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts texts = Texts.of(Locale.ROOT);

    @Test
    void valuesAreNeverReadAsTemplates() {
        Message message = Message.of("test.two", "first", "{second} '%s' \\", "second", "{first}");

        String sentence = Texts.fill("{first} and {second}, {third} {", message.arguments());

        assertEquals("{second} '%s' \\ and {first}, {third} {", sentence);
    }

    @Test
    void aKeyWithoutWordsStillShowsItsFacts() {
        assertEquals("no.such.key {server=EX01}", texts.render(Message.of("no.such.key", "server", "EX01")));
    }

    @Test
    void aLanguageWithoutTextsSpeaksEnglish() {
        Message title = Message.of("rule.EXParseError.title");

        assertEquals(texts.render(title), Texts.of(new Locale("tr", "TR")).render(title));
    }
}
