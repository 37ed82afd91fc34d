package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.organisation.NamePattern;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.Settings;
import dev.exlint.diagnosis.transport.Cloud;
import dev.exlint.diagnosis.transport.HybridConnectors;
import java.util.List;
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
    void rowS4WhereTheSettingsNameTheHostTheUnknownTrustSpeaks() {
        HybridConnectors named = new HybridConnectors(Cloud.microsoft(), List.of(), List.of(new NamePattern("EX01")));
        Environment environment = new Environment("", Organisation.unknown(), Hybrid.withoutSnapshot().environment().trust(), named, List.of());

        Expectations.check("""
                Enable-ExchangeCertificate PUBLIC -Services IIS -Server EX01
                Enable-ExchangeCertificate PUBLIC -Services SMTP -Server EX01 #~ warning EXSmtpOnCertificateOfUnknownTrust
                Enable-ExchangeCertificate PUBLIC -Services SMTP -Server ex01.contoso.example #~ warning EXSmtpOnCertificateOfUnknownTrust
                Enable-ExchangeCertificate PUBLIC -Services SMTP -Server EX02 #~ info EXSmtpWithoutEnvironment
                """, new CheckContext(environment, Settings.none(), "", Hybrid.NOW));
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
