package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoTransportRestartTest {

    private static final String RULE = "EXNoTransportRestart";
    private static final String CHANGE = "Set-SendConnector Out -Fqdn mail.contoso.example\n";

    private static List<Finding> found(String script) {
        return Expectations.findings(script, Hybrid.kb().settings(Hybrid.switchingOn(RULE)).context()).stream()
                .filter(each -> each.rule().equals(RULE)).toList();
    }

    @Test
    void theLastChangeIsToldOnce() {
        String script = "Enable-ExchangeCertificate PUBLIC -Services SMTP\n" + CHANGE;
        List<Finding> found = found(script);

        assertEquals(1, found.size());
        assertEquals(CHANGE.strip(), Expectations.marked(script, found.get(0)));
        assertEquals(Expectations.fill(script) + "Restart-Service MSExchangeTransport\n", found.get(0).fixes().get(0)
                .applyTo(Expectations.fill(script)));
    }

    @Test
    void aRestartOrOneThatMayBeItIsFine() {
        assertTrue(found(CHANGE + "Restart-Service MSExchangeTransport").isEmpty());
        assertTrue(found(CHANGE + "Restart-Service $service").isEmpty());
        assertTrue(found(CHANGE + "Get-Service MSExchangeTransport | Restart-Service").isEmpty());
        assertTrue(found("function Restart-It { net stop MSExchangeTransport }\n" + CHANGE + "Restart-It").isEmpty());
        assertEquals(1, found("Restart-Service MSExchangeTransport\n" + CHANGE).size());
        assertEquals(1, found(CHANGE + "Restart-Service W3SVC").size());
    }

    @Test
    void aRehearsalAndOtherServicesChangeNothing() {
        assertTrue(found("Set-SendConnector Out -Fqdn x -WhatIf\nEnable-ExchangeCertificate PUBLIC -Services IIS").isEmpty());
    }
}
