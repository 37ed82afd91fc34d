package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class IisMovesWebSiteToInternalCertificateTest {

    private static final String RULE = "EXIisMovesWebSiteToInternalCertificate";
    private static final Hybrid WITHOUT_IIS = Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.services(Hybrid.with("POP")));

    private static List<Finding> found(Hybrid hybrid, String script) {
        return Expectations.findings(script, hybrid.context()).stream().filter(each -> each.rule().equals(RULE)).toList();
    }

    @Test
    void iisOnAnInternalCertificateIsTold() {
        List<Finding> found = found(WITHOUT_IIS, "Enable-ExchangeCertificate INTERNAL -Services POP, IIS");

        assertEquals("IIS", Expectations.marked("Enable-ExchangeCertificate INTERNAL -Services POP, IIS", found.get(0)));
        assertEquals("info", found.get(0).level().word());
        assertEquals(Expectations.fill("Enable-ExchangeCertificate INTERNAL -Services POP"),
                found.get(0).fixes().get(0).applyTo(Expectations.fill("Enable-ExchangeCertificate INTERNAL -Services POP, IIS")));
    }

    @Test
    void aListOfIisAloneHasNoFix() {
        assertTrue(found(WITHOUT_IIS, "Enable-ExchangeCertificate INTERNAL -Services IIS").get(0).fixes().isEmpty());
    }

    @Test
    void not05TheStepOfTheKbIsNoFaultOfItsOwn() {
        assertEquals(List.of(), found(WITHOUT_IIS, "Enable-ExchangeCertificate INTERNAL -Services IIS,POP,IMAP"));
        assertEquals(List.of(), found(Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.services(Hybrid.with("SMTP"))),
                "Enable-ExchangeCertificate INTERNAL -Services IIS"));
        assertEquals(List.of(), found(Hybrid.kb(), "Enable-ExchangeCertificate INTERNAL -Services IIS,POP,IMAP"));
    }

    @Test
    void not13UnknownServicesAccuseNobody() {
        assertEquals(List.of(), found(Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.services(Fact.unknown("Services is not stated"))),
                "Enable-ExchangeCertificate INTERNAL -Services IIS"));
    }

    @Test
    void aPublicCertificateIsFine() {
        assertEquals(List.of(), found(Hybrid.kb().changing(Hybrid.PUBLIC, c -> c.services(Hybrid.with("SMTP"))),
                "Enable-ExchangeCertificate PUBLIC -Services IIS"));
    }
}
