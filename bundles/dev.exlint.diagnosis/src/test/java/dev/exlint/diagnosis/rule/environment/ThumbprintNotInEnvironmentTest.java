package dev.exlint.diagnosis.rule.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ThumbprintNotInEnvironmentTest {

    @Test
    void ruling27AnUnknownLiteralIsSaidAlone() {
        Expectations.check("Enable-ExchangeCertificate NOT_THERE -Services SMTP #~ warning EXThumbprintNotInEnvironment", Hybrid.kb()
                .context());
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

    @Test
    void theCertificatesOfTheServerAreOfferedForALook() {
        String script = "Enable-ExchangeCertificate 'f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6f6' -Services SMTP";
        Finding finding = Expectations.finding(script, Hybrid.kb().and(Hybrid.selfSigned("2024-01-01")).context());

        assertEquals(List.of(FixKind.REVIEW, FixKind.REVIEW), finding.fixes().stream().map(Fix::kind).toList());
        assertEquals("Enable-ExchangeCertificate '" + Hybrid.PUBLIC.toLowerCase(Locale.ROOT) + "' -Services SMTP",
                finding.fixes().get(0).applyTo(script));
    }
}
