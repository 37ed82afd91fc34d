package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class HardcodedDomainControllerTest {

    private static final String RULE = "EXHardcodedDomainController";

    private static int found(String script) {
        return (int) Expectations.findings(script, Hybrid.kb().settings(Hybrid.switchingOn(RULE)).context()).stream()
                .filter(each -> each.rule().equals(RULE)).count();
    }

    @Test
    void aLiteralIsTold() {
        assertEquals(1, found("Enable-ExchangeCertificate $t -Services IIS -DomainController dc1.corp.contoso.example"));
        assertEquals(1, found("$dc = 'dc1'\nGet-SendConnector -DomainController $dc"));
    }

    @Test
    void aNameFromElsewhereIsNot() {
        assertEquals(0, found("param($dc)\nGet-SendConnector -DomainController $dc\nGet-SendConnector"));
        assertEquals(List.of(), Rewritten.all(RULE, "Get-SendConnector -DomainController dc1"));
    }
}
