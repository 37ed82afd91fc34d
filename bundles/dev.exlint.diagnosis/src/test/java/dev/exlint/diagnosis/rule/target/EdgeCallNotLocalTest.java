package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeCallNotLocalTest {

    private static final Hybrid EDGE = Hybrid.kb().server(s -> s.isEdgeServer(true));

    private static List<String> found(Hybrid hybrid, String script) {
        return Expectations.findings(script, hybrid.context()).stream().filter(each -> each.rule().equals("EXEdgeCallNotLocal"))
                .map(each -> each.level().word() + ' ' + Expectations.marked(script, each)).toList();
    }

    @Test
    void anEdgeServerIsNotReachedFromElsewhere() {
        assertEquals(List.of("info -Server EX01"), found(EDGE.runningOn("EX09"), "Get-ExchangeCertificate -Server EX01"));
        assertEquals(List.of("info -Server EX01"),
                found(EDGE.runningOn(""), "Enable-ExchangeCertificate INTERNAL -Services POP -Server EX01"));
        assertEquals(List.of(), found(EDGE, "Get-ExchangeCertificate -Server EX01"));
        assertEquals(List.of(), found(EDGE.runningOn("EX01"), "Get-ExchangeCertificate -Server EX09"));
    }

    @Test
    void onAnEdgeServerThereIsNoDomainController() {
        assertEquals(List.of("info -DomainController dc1"), found(EDGE, "Get-ExchangeCertificate -DomainController dc1"));
        assertEquals(List.of(), found(Hybrid.kb(), "Get-ExchangeCertificate -DomainController dc1"));
    }

    @Test
    void not13AServerOfUnknownRoleAccusesNobody() {
        assertEquals(List.of(), found(Hybrid.kb().server(s -> s.isEdgeServer(Fact.unknown("IsEdgeServer is not stated"))).runningOn("EX09"),
                "Get-ExchangeCertificate -Server EX01"));
    }
}
