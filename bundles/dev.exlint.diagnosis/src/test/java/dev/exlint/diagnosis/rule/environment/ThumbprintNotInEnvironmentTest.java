package dev.exlint.diagnosis.rule.environment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class ThumbprintNotInEnvironmentTest {

    @Test
    void ruling27AnUnknownLiteralIsSaidAlone() {
        Expectations.check("Enable-ExchangeCertificate NOT_THERE -Services SMTP #~ warning EXThumbprintNotInEnvironment", Hybrid.kb().context());
        Expectations.check("Enable-ExchangeCertificate NOT_THERE -Services IIS #~ warning EXThumbprintNotInEnvironment",
                Hybrid.kb().runningOn("").context());
    }

    @Test
    void ruling27ServersThatAreNotListedProveNothing() {
        Hybrid open = Hybrid.kb().server(server -> server.certificates(Listing.incomplete(Hybrid.kb().certificates(), "cut")));

        assertTrue(Expectations.findings("Enable-ExchangeCertificate NOT_THERE -Services POP", open.context()).stream()
                .noneMatch(each -> each.rule().equals("EXThumbprintNotInEnvironment")));
        Expectations.check("Enable-ExchangeCertificate NOT_THERE -Services POP", Hybrid.withoutSnapshot());
    }

    @Test
    void aCertificateThatTheScriptImportsIsNotMissing() {
        assertTrue(Rewritten.all("EXThumbprintNotInEnvironment",
                "Import-ExchangeCertificate -FileData $b\nEnable-ExchangeCertificate NOT_THERE -Services POP").isEmpty());
    }
}
