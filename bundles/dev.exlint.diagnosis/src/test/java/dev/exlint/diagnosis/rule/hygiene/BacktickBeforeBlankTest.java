package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class BacktickBeforeBlankTest {

    @Test
    void ruling15NothingIsMissingInATornLine() {
        List<String> rules = Expectations.findings("Enable-ExchangeCertificate INTERNAL ` \n    -Services IIS\n", Hybrid.kb().context())
                .stream().map(Finding::rule).toList();

        assertEquals(List.of("EXBacktickBeforeBlank"), rules);
    }

    @Test
    void theFixTakesTheBlanksAway() {
        assertEquals("Enable-ExchangeCertificate $t `\r\n    -Services IIS\r\n", Rewritten.by("EXBacktickBeforeBlank", FixKind.SAFE,
                "Enable-ExchangeCertificate $t `  \r\n    -Services IIS\r\n"));
        assertEquals("`  ", Rewritten.marked("EXBacktickBeforeBlank", "Enable-ExchangeCertificate $t `  \n    -Services IIS\n"));
    }

    @Test
    void everyTornLineOfACallIsMarked() {
        String script = "Enable-ExchangeCertificate $t ` \n    -Services IIS ` \n    -Force\n";

        assertEquals(2, Rewritten.all("EXBacktickBeforeBlank", script).size());
    }
}
