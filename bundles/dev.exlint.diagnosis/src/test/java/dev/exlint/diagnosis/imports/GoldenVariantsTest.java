package dev.exlint.diagnosis.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The golden files written another way mean the same: other encodings, other line ends, blank lines around them, other wrappings. */
class GoldenVariantsTest {

    private static final List<String> TEXTS = List.of("clixml/", "text/", "transcripts/", "json/", "csv/");

    @TestFactory
    Stream<DynamicTest> anotherWayOfWritingMeansTheSame() {
        return StreamSupport.stream(Golden.json(Golden.bytes("expected.json")).spliterator(), false)
                .filter(entry -> TEXTS.stream().anyMatch(entry.get("file").asText()::startsWith))
                .map(entry -> DynamicTest.dynamicTest(entry.get("file").asText(), () -> check(entry)));
    }

    private static void check(JsonNode entry) {
        String file = entry.get("file").asText();
        String text = text(Golden.bytes(file), entry.path("arguments").path("encoding").asText("UTF-8"));
        for (Map.Entry<String, byte[]> variant : variants(file, text).entrySet()) {
            ObjectNode arguments = entry.path("arguments").isObject() ? entry.get("arguments").deepCopy() : Golden.object();
            arguments.remove("encoding");
            if (variant.getKey().startsWith("--encoding ")) {
                arguments.put("encoding", variant.getKey().substring("--encoding ".length()));
            }
            try {
                GoldenImportTest.check(entry, Golden.run(file, variant.getValue(), arguments));
            } catch (AssertionError | ImportException e) {
                throw new AssertionError(variant.getKey() + ": " + e.getMessage(), e);
            }
        }
    }

    private static Map<String, byte[]> variants(String file, String text) {
        Map<String, byte[]> variants = new LinkedHashMap<>();
        String lines = text.replace("\r\n", "\n");
        variants.put("UTF-8 with a mark", bytes("\uFEFF" + text, StandardCharsets.UTF_8));
        variants.put("UTF-16 LE with a mark", bytes("\uFEFF" + text, StandardCharsets.UTF_16LE));
        variants.put("UTF-16 BE with a mark", bytes("\uFEFF" + text, StandardCharsets.UTF_16BE));
        variants.put("--encoding UTF-16LE", bytes(text, StandardCharsets.UTF_16LE));
        variants.put("line ends of Unix", bytes(lines, StandardCharsets.UTF_8));
        variants.put("line ends of Windows", bytes(lines.replace("\n", "\r\n"), StandardCharsets.UTF_8));
        variants.put("no last line end", bytes(text.stripTrailing(), StandardCharsets.UTF_8));
        if (!file.startsWith("csv/")) {
            variants.put("blank lines around", bytes("\r\n\r\n" + text + "\r\n\r\n", StandardCharsets.UTF_8));
        }
        if (file.startsWith("json/")) {
            variants.put("in a list of lists", bytes("[[" + text + "]]", StandardCharsets.UTF_8));
            variants.put("in a wrapper", bytes("{\"Anything\":" + text + "}", StandardCharsets.UTF_8));
            variants.put("in a list with its count", bytes("{\"value\":[" + text + "],\"Count\":1}", StandardCharsets.UTF_8));
        }
        if (file.startsWith("text/")) {
            variants.put("in colours", bytes(lines.replaceAll("(?m)^([A-Z]\\w* *:) ", "\u001b[32;1m$1\u001b[0m "), StandardCharsets.UTF_8));
            variants.put("below a prompt", bytes("[PS] C:\\Windows\\system32>Get-ExchangeCertificate | fl\n" + text, StandardCharsets.UTF_8));
            if (file.contains("w4096.unlimited")) {
                for (int width : new int[] {52, 60, 79, 100, 133, 200}) {
                    variants.put("cut at column " + width, bytes(wrapped(lines, width, false), StandardCharsets.UTF_8));
                    variants.put("broken behind blanks before column " + width, bytes(wrapped(lines, width, true), StandardCharsets.UTF_8));
                }
            }
            variants.put("above a prompt", bytes(text + "\n[PS] C:\\Windows\\system32>exit\n", StandardCharsets.UTF_8));
        }
        return variants;
    }

    /** Values as Format-List breaks them: behind a blank that stays, or at the last column. */
    private static String wrapped(String text, int width, boolean atBlanks) {
        StringBuilder wrapped = new StringBuilder();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            int indent = line.indexOf(" : ") + 3;
            int at = 0;
            while (indent > 2 && line.length() - at + (at == 0 ? 0 : indent) > width && indent < width) {
                int end = at + width - (at == 0 ? 0 : indent);
                int blank = line.lastIndexOf(' ', end - 1);
                int cut = atBlanks && blank >= Math.max(at, indent) ? blank + 1 : end;
                wrapped.append(at == 0 ? "" : " ".repeat(indent)).append(line, at, cut).append('\n');
                at = cut;
            }
            wrapped.append(at == 0 ? "" : " ".repeat(indent)).append(line.substring(at)).append('\n');
        }
        return wrapped.toString();
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static String text(byte[] content, String stated) {
        String text = content.length > 1 && (content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE ? new String(content, StandardCharsets.UTF_16LE)
                : content.length > 2 && (content[0] & 0xFF) == 0xEF ? new String(content, StandardCharsets.UTF_8)
                : new String(content, Charset.forName(stated));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
