package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorsSwallowedTest {

    private static final String RULE = "EXErrorsSwallowed";

    private static int found(String script) {
        return (int) Expectations.findings(script, Hybrid.kb().settings(Hybrid.switchingOn(RULE)).context()).stream()
                .filter(each -> each.rule().equals(RULE)).count();
    }

    @Test
    void silencedAndForgottenErrorsAreTold() {
        assertEquals(1, found("Enable-ExchangeCertificate INTERNAL -Services IIS -ErrorAction SilentlyContinue"));
        assertEquals(1, found("Enable-ExchangeCertificate INTERNAL -Services IIS -ea 0"));
        assertEquals(1, found("try { Set-SendConnector Out -Enabled $false } catch { }"));
    }

    @Test
    void whatIsHandledOrOnlyReadsIsFine() {
        assertEquals(0, found("try { Set-SendConnector Out -Enabled $false -ErrorAction Stop } catch { throw }"));
        assertEquals(0, found("Get-ExchangeCertificate INTERNAL -ErrorAction SilentlyContinue\ntry { 1 } catch { Set-SendConnector Out -Enabled $false }"));
        assertEquals(List.of(), Rewritten.all(RULE, "Enable-ExchangeCertificate INTERNAL -Services IIS -ea 0"));
    }
}
