package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmbiguousServiceTest {

    @Test
    void aPrefixOfSeveralServicesAndAnyPrefixInAListFails() {
        Expectations.check("""
                Enable-ExchangeCertificate INTERNAL -Services I #~ error EXAmbiguousService
                Enable-ExchangeCertificate INTERNAL -Services 'U' #~ error EXAmbiguousService
                Enable-ExchangeCertificate INTERNAL -Services IIS,POP
                """, Hybrid.kb().context());
    }

    @Test
    void ruling14APrefixInAListIsAmbiguousAndAnotherWordIsUnknown() {
        Expectations.check("""
                Enable-ExchangeCertificate INTERNAL -Services 'SM,POP' #~ error EXAmbiguousService
                Enable-ExchangeCertificate INTERNAL -Services IIS,OWA #~ error EXUnknownService
                """, Hybrid.kb().context());
    }

    @Test
    void ruling40EachElementIsMarked() {
        String script = "Enable-ExchangeCertificate INTERNAL -Services I,S";
        List<String> marked = Rewritten.all("EXAmbiguousService", script).stream().map(each -> Expectations.marked(script, each)).toList();

        assertEquals(List.of("I", "S"), marked);
    }

    @Test
    void row47ThereIsNoFix() {
        assertTrue(Rewritten.only("EXAmbiguousService", "Enable-ExchangeCertificate INTERNAL -Services I,SMTP").fixes().isEmpty());
    }

    @Test
    void anUnknownPartOfTheListDoesNotSaveTheCall() {
        Expectations.check("param($more)\nEnable-ExchangeCertificate INTERNAL -Services I,$more #~ error EXAmbiguousService",
                Hybrid.kb().context());
    }
}
