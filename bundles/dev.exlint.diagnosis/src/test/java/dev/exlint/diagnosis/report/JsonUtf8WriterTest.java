package dev.exlint.diagnosis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonUtf8WriterTest {

    @Test
    void textComesOutAsUtf8AlsoWhenAPairIsSplitBetweenTwoWrites() throws IOException {
        String text = "aé–漢\uD83D\uDE00".repeat(3000);

        assertEquals(text, written(text.substring(0, 5), text.substring(5)));
        assertEquals("\uD83D\uDE00", written("\uD83D", "\uDE00"));
    }

    @Test
    void halfAPairIsWrittenAsAnEscape() throws IOException {
        assertEquals("\"\\ud83d\"", written("\"\uD83D\""));
        assertEquals("\\ude00x", written("\uDE00x"));
        assertEquals("x\\ud83d", written("x\uD83D"));
    }

    private static String written(String... parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonUtf8Writer writer = new JsonUtf8Writer(out)) {
            for (String part : parts) {
                writer.write(part);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
