package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class PopImapGrantsKeyAccessTest {

    private static final String RULE = "EXPopImapGrantsKeyAccess";

    private static int found(String script) {
        return (int) Expectations.findings(script, Hybrid.kb().settings(Hybrid.switchingOn(RULE)).context()).stream()
                .filter(each -> each.rule().equals(RULE)).count();
    }

    @Test
    void popImapOrTheSwitchOnAnInternalCertificateIsTold() {
        assertEquals(1, found("Enable-ExchangeCertificate INTERNAL -Services IIS,POP"));
        assertEquals(1, found("Enable-ExchangeCertificate INTERNAL -Services IIS -NetworkServiceAllowed"));
    }

    @Test
    void otherServicesPublicCertificatesAndSmtpAreNotItsBusiness() {
        assertEquals(0, found("Enable-ExchangeCertificate INTERNAL -Services IIS"));
        assertEquals(0, found("Enable-ExchangeCertificate PUBLIC -Services POP"));
        assertEquals(0, found("Enable-ExchangeCertificate INTERNAL -Services POP,SMTP"));
    }

    @Test
    void itIsOffUntilSettingsSwitchItOn() {
        assertEquals(List.of(), Rewritten.all(RULE, "Enable-ExchangeCertificate INTERNAL -Services POP"));
    }
}
