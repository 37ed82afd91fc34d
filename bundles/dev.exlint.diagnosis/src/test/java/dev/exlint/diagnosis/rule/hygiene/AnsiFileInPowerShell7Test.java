package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.powershell.source.SourceEncoding;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsiFileInPowerShell7Test {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String SCRIPT = "#requires -Version 7\nEnable-ExchangeCertificate $t –Services “IIS”\u00A0-Force # – é\n'–'";

    @Test
    void ruling22ADashAQuoteAndABlankAreReadAsTheReplacementCharacter() {
        List<Finding> findings = found(SCRIPT, new SourceEncoding(WESTERN, false));

        assertEquals(List.of("–Services", "“IIS”", "\u00A0"), findings.stream().map(each -> SCRIPT.substring(each.start(), each.end())).toList());
        assertEquals("info", findings.get(0).level().word());
        assertEquals("PowerShell 7 reads U+FFFD for U+2013: the file is in windows-1252, not in UTF-8.", Expectations.text(findings.get(0)));
        assertEquals(SCRIPT.replace("–Services", "-Services"), findings.get(0).fixes().get(0).applyTo(SCRIPT));
    }

    @Test
    void ruling22WindowsPowerShellReadsTheCodePage() {
        assertEquals(List.of(), found(SCRIPT.replace("-Version 7", "-Version 5"), new SourceEncoding(WESTERN, false)));
    }

    @Test
    void ruling22Utf8AndMarkedFilesAreWhatPowerShell7Reads() {
        assertEquals(List.of(), found(SCRIPT, SourceEncoding.UTF_8));
        assertEquals(List.of(), found(SCRIPT, new SourceEncoding(Charset.forName("UTF-16LE"), true)));
    }

    private static List<Finding> found(String script, SourceEncoding encoding) {
        return Expectations.findings(SourceText.of(script, encoding, WESTERN), Hybrid.withoutSnapshot()).stream()
                .filter(each -> each.rule().equals("EXAnsiFileInPowerShell7")).toList();
    }
}
