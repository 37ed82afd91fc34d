package dev.exlint.diagnosis.rule.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;

class NoIisRestartTest {

    private static final String RULE = "EXNoIisRestart";

    private static int found(String script) {
        return (int) Expectations.findings(script, Hybrid.kb().settings(Hybrid.switchingOn(RULE)).context()).stream()
                .filter(each -> each.rule().equals(RULE)).count();
    }

    @Test
    void iisWithoutARestartIsTold() {
        assertEquals(1, found("Enable-ExchangeCertificate PUBLIC -Services IIS"));
        assertEquals(1, found("iisreset\nEnable-ExchangeCertificate PUBLIC -Services IIS"));
    }

    @Test
    void aRestartAndOtherServicesAreFine() {
        assertEquals(0, found("Enable-ExchangeCertificate PUBLIC -Services IIS\niisreset /noforce"));
        assertEquals(0, found("Enable-ExchangeCertificate PUBLIC -Services IIS\nRestart-Service W3SVC,WAS -Force"));
        assertEquals(0, found("Enable-ExchangeCertificate PUBLIC -Services POP"));
    }
}
