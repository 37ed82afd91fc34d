package dev.exlint.diagnosis.rule.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemovesCertificateInUseTest {

    private static final String RULE = "EXRemovesCertificateInUse";
    private static final String REMOVE = "Remove-ExchangeCertificate INTERNAL -Confirm:$false";
    private static final Hybrid RENEWED = Hybrid.kb().and(Hybrid.otherInternal("2026-10-01").services(Hybrid.with("None")))
            .changing(Hybrid.INTERNAL, c -> c.services(Hybrid.with("POP")));

    @Test
    void ruling24ABoundCertificateIsAWarning() {
        Finding finding = Expectations.finding(REMOVE, Hybrid.kb().context());

        assertEquals("warning " + RULE, finding.level().word() + ' ' + finding.rule());
        assertEquals("IIS", finding.message().arguments().get("services"));
    }

    @Test
    void ruling24ACertificateThatAConnectorOfTheServerNamesIsAWarning() {
        Hybrid unbound = Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.services(Hybrid.with("None")));
        ReceiveConnector frontend = ReceiveConnector.builder().identity("EX01\\Default").server("EX01").enabled(true)
                .fqdn("mail.contoso.example")
                .tlsCertificateName(Hybrid.PIN_INTERNAL).build();

        assertEquals("removesCertificateInUse.pinned", Expectations.finding(RULE, REMOVE,
                unbound.connector(c -> c.tlsCertificateName(Hybrid.PIN_INTERNAL)).context()).message().key());
        assertEquals("removesCertificateInUse.pinned", Expectations.finding(RULE, REMOVE,
                unbound.receive(Listing.complete(List.of(frontend))).context())
                .message().key());
        Expectations.check("Remove-ExchangeCertificate INTERNAL -Server EX09", unbound.receive(Listing.complete(List.of(frontend)))
                .context());
    }

    @Test
    void ruling24UnknownServicesArePossible() {
        Expectations.check(REMOVE + " #~ info " + RULE, Hybrid.kb().changing(Hybrid.INTERNAL,
                c -> c.services(Fact.unknown("Services is not stated")))
                .context());
    }

    @Test
    void aCertificateWithoutServicesMayGo() {
        Expectations.check(REMOVE, Hybrid.kb().changing(Hybrid.INTERNAL, c -> c.services(Hybrid.with("None"))).context());
    }

    @Test
    void servicesThatAnotherCertificateGotFirstDoNotCount() {
        Expectations.check("Enable-ExchangeCertificate OTHER_INTERNAL -Services POP\n" + REMOVE, RENEWED.context());
        Expectations.check("param($new)\nEnable-ExchangeCertificate $new -Services POP\n" + REMOVE, RENEWED.context());
        Expectations.check("Enable-ExchangeCertificate OTHER_INTERNAL -Services POP -Server EX09\n" + REMOVE + " #~ warning " + RULE,
                RENEWED.context());
    }

    @Test
    void removingBeforeTheReplacementIsEnabledIsAWarning() {
        Expectations.check(REMOVE + " #~ warning " + RULE + "\nEnable-ExchangeCertificate OTHER_INTERNAL -Services POP", RENEWED.context());
    }

    @Test
    void withoutSnapshotTheOrderOfTheLinesIsAllThatCanBeSaid() {
        Expectations.check(REMOVE + " #~ info " + RULE + "\nEnable-ExchangeCertificate OTHER_INTERNAL -Services POP",
                Hybrid.withoutSnapshot());
        Expectations.check("Enable-ExchangeCertificate OTHER_INTERNAL -Services POP\n" + REMOVE, Hybrid.withoutSnapshot());
        Expectations.check(REMOVE, Hybrid.withoutSnapshot());
    }

    @Test
    void anUnknownCertificateIsNotAccused() {
        Expectations.check("param($t)\nRemove-ExchangeCertificate $t", Hybrid.kb().context());
    }
}
