package dev.exlint.diagnosis.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.diagnosis.plan.ChangePlan;
import dev.exlint.diagnosis.plan.MailRoute;
import org.junit.jupiter.api.Test;

class ChangePlanTest {

    private static ChangePlan plan(String script) {
        return Expectations.run(Expectations.fill(script), Hybrid.kb().context()).plan();
    }

    @Test
    void aRouteShowsWhatIsPresentedBeforeAndAfterTheScript() {
        MailRoute route = plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP").route("EX01", "Outbound to Office 365")
                .orElseThrow();

        assertTrue(route.before().certificate().orElseThrow().has(new Thumbprint(Hybrid.PUBLIC)));
        assertTrue(route.after().certificate().orElseThrow().has(new Thumbprint(Hybrid.INTERNAL)));
    }

    @Test
    void aRehearsalChangesNothing() {
        ChangePlan plan = plan("Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP -WhatIf");

        assertEquals(plan.before(), plan.after());
    }

    @Test
    void aServerThatSendsNothingHasNoRoute() {
        assertTrue(plan("").route("EX09", "Outbound to Office 365").isEmpty());
    }
}
