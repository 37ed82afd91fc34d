package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SmtpWithoutEnvironmentTest {

    @Test
    void ruling43ItIsSaidOnceAtTheFirstCallThatCertainlyHasSmtp() {
        Expectations.check("""
                param($services)
                Enable-ExchangeCertificate PUBLIC -Services $services #~ info EXServicesNotStatic
                Enable-ExchangeCertificate PUBLIC -Services IIS
                Enable-ExchangeCertificate PUBLIC -Services IIS,SMTP #~ info EXSmtpWithoutEnvironment
                Enable-ExchangeCertificate PUBLIC -Services SMTP
                """, Hybrid.withoutSnapshot());
    }

    @Test
    void withASnapshotItIsSilent() {
        Expectations.check("Enable-ExchangeCertificate PUBLIC -Services SMTP", Hybrid.kb().context());
    }

    @Test
    void itSaysHowToGetASnapshot() {
        Texts texts = Texts.of(Locale.ROOT);
        String evidence = texts.render(
                Expectations.finding("Enable-ExchangeCertificate PUBLIC -Services SMTP", Hybrid.withoutSnapshot()).evidence().get(1).text());

        assertTrue(evidence.contains("exlint.psd1") && evidence.contains("--environment"), evidence);
    }
}
