package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.catalogue.Texts;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the fixes of the KB's outage write, and in which order they are offered; rows are those of rules 3.2. */
class SmtpFixesTest {

    private static final String RULE = "EXSmtpOnUntrustedCertificate";
    private static final String CALL = "Enable-ExchangeCertificate INTERNAL -Services IIS,SMTP";
    private static final String SECOND = "C9C9C9C9C9C9C9C9C9C9C9C9C9C9C9C9C9C9C9C9";

    @ParameterizedTest(name = "row {0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '"', value = {
        "51 ~ $p = @{ Thumbprint = $t; Services = 'IIS','SMTP' }⏎E @p ~ $p = @{ Thumbprint = $t; Services = 'IIS' }⏎E @p ~ SAFE",
        "51, another key is read (ruling 55) ~ $p = @{ Thumbprint = $t; Services = 'IIS','SMTP' }⏎E @p⏎G $p.Thumbprint ~ $p = @{ Thumbprint = $t; Services = 'IIS' }⏎E @p⏎G $p.Thumbprint ~ SAFE",
        "52 ~ $p = @{⏎    Thumbprint = $t⏎    Services   = 'IIS,SMTP'⏎}⏎E @p ~ $p = @{⏎    Thumbprint = $t⏎    Services   = 'IIS'⏎}⏎E @p ~ SAFE",
        "53 ~ $p = @{ Thumbprint = $t; Services = @('SMTP','IIS') }⏎E @p ~ $p = @{ Thumbprint = $t; Services = @('IIS') }⏎E @p ~ SAFE",
        "53, number ~ $p = @{ Thumbprint = $t; Services = 24 }⏎E @p ~ $p = @{ Thumbprint = $t; Services = 'IIS' }⏎E @p ~ REVIEW",
        "53, ordered ~ $p = [ordered]@{ Thumbprint = $t; Services = 'IIS','SMTP' }⏎E @p ~ $p = [ordered]@{ Thumbprint = $t; Services = 'IIS' }⏎E @p ~ SAFE",
        "53, prefix ~ $p = @{ Thumbprint = $t; servi = 'IIS','SMTP' }⏎E @p ~ $p = @{ Thumbprint = $t; servi = 'IIS' }⏎E @p ~ SAFE",
        "55 ~ $p = @{ Thumbprint = $t }⏎$p.Services = 'IIS,SMTP'⏎E @p ~ $p = @{ Thumbprint = $t }⏎$p.Services = 'IIS'⏎E @p ~ REVIEW",
        "55 ~ $p = @{ Thumbprint = $t }⏎$p['Services'] = 'SMTP','IIS'⏎E @p ~ $p = @{ Thumbprint = $t }⏎$p['Services'] = 'IIS'⏎E @p ~ REVIEW",
        "56 ~ $svc = 'IIS','SMTP'⏎E $t -Services $svc ~ $svc = 'IIS'⏎E $t -Services $svc ~ SAFE",
        "56, typed ~ [string[]]$svc = 'IIS','SMTP'⏎E $t -Services $svc ~ [string[]]$svc = 'IIS'⏎E $t -Services $svc ~ SAFE",
        "56, comments ~ $svc = 'IIS', # web⏎    'SMTP' # mail⏎E $t -Services $svc ~ $svc = 'IIS' # web⏎    # mail⏎E $t -Services $svc ~ SAFE",
        "56, in a block without scope ~ $svc = 'IIS','SMTP'⏎'EX01' | % { E $t -Services $svc -Server $_ } ~ $svc = 'IIS'⏎'EX01' | % { E $t -Services $svc -Server $_ } ~ SAFE",
        "58 ~ foreach ($s in 'IIS','SMTP') { E $t -Services $s } ~ foreach ($s in 'IIS') { E $t -Services $s } ~ REVIEW",
        "66 ~ Invoke-Command -ComputerName EX01 { E B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2 -Services IIS,SMTP } ~ Invoke-Command -ComputerName EX01 { E B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2B2 -Services IIS } ~ SAFE",
    })
    void smtpIsDroppedWhereTheListIsWritten(String row, String before, String after, FixKind kind) {
        Fix fix = fixes(script(before), Hybrid.kb()).get(0);

        assertTrue(fix.title().key().startsWith("fix.dropSmtp"), row);
        assertEquals(script(after), fix.applyTo(script(before)), row);
        assertEquals(kind, fix.kind(), row);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "$p = @{ Thumbprint = $t; Services = 'IIS','SMTP' }⏎E @p⏎E @p -Server EX01", // row 54
        "$p = @{ Thumbprint = $t; Services = 'IIS' }⏎$p.Services = 'IIS','SMTP'⏎E @p",
        "$p = @{ Thumbprint = $t; Services = 'IIS','SMTP' }⏎$p.Add('Server', 'EX01')⏎E @p",
        "$p = @{ Thumbprint = $t; Services = 'IIS','SMTP' }⏎E @p⏎Write-Host $p.Services",
        "$p = @{ Thumbprint = $t }⏎$p.Services = 'IIS'⏎$p.Services += ',SMTP'⏎E @p",
        "$svc = 'IIS','SMTP'⏎E $t -Services $svc⏎Write-Host $svc", // row 57
        "$svc = 'IIS','SMTP'⏎E $t -Services $svc⏎Write-Host \"$svc\"",
        "$svc = @('IIS')⏎$svc += 'SMTP'⏎E $t -Services $svc",
        "param([string[]]$Services = @('IIS','SMTP'))⏎E $t -Services $Services",
        "$svc = 'IIS','SMTP'⏎function f { E $t -Services $svc }⏎f", // another scope
        "$svc = 'IIS','SMTP'⏎Invoke-Command -ComputerName EX01 { E $using:t -Services $using:svc }",
        "$svc, $y = ('IIS','SMTP'), 1⏎E $t -Services $svc",
        "$svc = 'IIS','SMTP'⏎E $t -Services $svc⏎Clear-Variable svc",
        "foreach ($s in 'IIS','SMTP') { Write-Host $s; E $t -Services $s }", // ruling 55
        "$p = @{ Thumbprint = $t; Services = 'SMTP' }⏎E @p", // row 62
    })
    void aListThatOthersGetTooIsLeftToItsAuthor(String before) {
        List<Fix> fixes = fixes(script(before), Hybrid.kb());

        assertTrue(fixes.stream().noneMatch(fix -> fix.title().key().startsWith("fix.dropSmtp")), before);
    }

    @ParameterizedTest(name = "row {0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "63 | E 'INTERNAL' -Services SMTP | E 'PUBLIC' -Services SMTP",
        "63, lower case | E b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2 -Services SMTP | E a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1 -Services SMTP",
        "64 | E -Identity 'EX01\\INTERNAL' -Services SMTP | E -Identity 'EX01\\PUBLIC' -Services SMTP",
        "63, variable | $t = \"INTERNAL\"⏎E $t -Services SMTP | $t = \"PUBLIC\"⏎E $t -Services SMTP",
        "63, table | $p = @{ Thumbprint = 'INTERNAL'; Services = 'SMTP' }⏎E @p | $p = @{ Thumbprint = 'PUBLIC'; Services = 'SMTP' }⏎E @p",
        "62 | $r = E INTERNAL -Services SMTP | $r = E PUBLIC -Services SMTP",
    })
    void aRetargetChangesTheDigitsAndNothingElse(String row, String before, String after) {
        String text = Expectations.fill(visible(before.strip()));

        Fix fix = named("fix.retarget", fixes(text, Hybrid.kb())).orElseThrow();

        assertEquals(Expectations.fill(visible(after.strip())), fix.applyTo(text), row);
        assertEquals(FixKind.REVIEW, fix.kind());
    }

    @Test
    void ruling54CertificatesWithSmtpComeFirstThenTheLongestValid() {
        Hybrid more = Hybrid.kb().and(Hybrid.certificate(SECOND, "CN=Fabrikam Public CA", RootCaType.THIRD_PARTY, "2026-02-01")
                .notAfter(Instant.parse("2029-01-01T00:00:00Z")));
        Hybrid both = more.changing(SECOND, each -> each.services(Hybrid.with("SMTP")));

        assertEquals(List.of(Hybrid.PUBLIC, SECOND), retargets(more));
        assertEquals(List.of(SECOND, Hybrid.PUBLIC), retargets(both));
    }

    @Test
    void ruling54OnlyCertificatesThatQualifyAreOffered() {
        Hybrid expired = Hybrid.kb().changing(Hybrid.PUBLIC, each -> each.notAfter(Instant.parse("2026-01-02T00:00:00Z")));
        Hybrid keyless = Hybrid.kb().changing(Hybrid.PUBLIC, each -> each.hasPrivateKey(false));
        Hybrid otherName = Hybrid.kb().changing(Hybrid.PUBLIC, each -> each.subject(DistinguishedName.parse("CN=www"))
                .certificateDomains(Listing.complete(List.of("www.contoso.example"))));

        assertEquals(List.of(), retargets(expired));
        assertEquals(List.of(), retargets(keyless));
        assertEquals(List.of(), retargets(otherName));
    }

    @Test
    void ruling54ACertificateThatIsNotOnEverySourceServerIsSaidSo() {
        Hybrid two = Hybrid.kb().connector(each -> each.sourceTransportServers(Listing.complete(List.of("EX01", "EX02"))));

        Fix fix = named("fix.retarget", fixes(Expectations.fill(CALL), two)).orElseThrow();

        assertTrue(words(fix).endsWith("(not known to be on EX02)"), words(fix));
    }

    @Test
    void s24DropsRetargetsPinsAndReadsBack() {
        assertEquals(List.of("fix.dropSmtp", "fix.retarget", "fix.pin", "fix.verify"), keys(CALL, Hybrid.kb()));
    }

    @Test
    void ruling52AConnectorOfAnotherServerDoesNotStopASafeFix() {
        Organisation organisation = Hybrid.kb().organisation();
        SendConnector other = Hybrid.kb().connector().toBuilder().name("Elsewhere").sourceTransportServers(Listing.complete(List.of("EX09")))
                .build();
        Organisation both = organisation.withSendConnectors(Listing.complete(List.of(Hybrid.kb().connector(), other)));

        assertEquals(FixKind.SAFE, kind(CALL, both));
        assertEquals(FixKind.REVIEW, kind(CALL, both.withSendConnectors(Listing.complete(List.of(Hybrid.kb().connector(),
                other.toBuilder().tlsCertificateName(Hybrid.PIN_INTERNAL).sourceTransportServers(Listing.complete(List.of("EX01"))).build())))));
    }

    private static FixKind kind(String script, Organisation organisation) {
        return Expectations.findings(script, Hybrid.kb().context(organisation)).stream().filter(each -> each.rule().equals(RULE)).findFirst()
                .orElseThrow().fixes().stream().filter(fix -> fix.title().key().startsWith("fix.dropSmtp")).findFirst().orElseThrow().kind();
    }

    @Test
    void row59WithoutOtherServicesTheStatementGoes() {
        assertEquals(List.of("fix.commentOut", "fix.retarget", "fix.pin", "fix.verify"),
                keys("Enable-ExchangeCertificate INTERNAL -Services SMTP", Hybrid.kb()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SMTP,SMTP", "S", "16", "@('SMTP')", "None,SMTP"})
    void row61WhateverMeansSmtpAloneIsTreatedSo(String services) {
        assertEquals("fix.commentOut", keys("Enable-ExchangeCertificate INTERNAL -Services " + services, Hybrid.kb()).get(0));
    }

    @Test
    void s25EnablesAPublicOneFirstAndDropsSmtpLast() {
        Hybrid none = Hybrid.kb().changing(Hybrid.PUBLIC, each -> each.services(Hybrid.with("IIS")));

        assertEquals(List.of("fix.retarget", "fix.verify", "fix.dropSmtp fix.note.noneLeft"), keys(CALL, none));
    }

    @Test
    void s15PinsTheConnectorAnewFirst() {
        Hybrid pinned = Hybrid.kb().connector(each -> each.tlsCertificateName(Hybrid.PIN_INTERNAL));

        assertEquals(List.of("fix.pin", "fix.dropSmtp fix.note.unknownCredentials", "fix.verify"), keys(CALL, pinned));
        assertEquals(FixKind.REVIEW, fixes(Expectations.fill(CALL), pinned).get(1).kind());
    }

    @Test
    void s16ThePinHoldsAndNothingIsRewritten() {
        assertEquals(List.of(), keys(CALL, Hybrid.kb().connector(each -> each.tlsCertificateName(Hybrid.PIN_PUBLIC))));
    }

    @Test
    void s19OnlyTheConnectorIsMended() {
        Hybrid stale = Hybrid.kb().connector(each -> each.tlsCertificateName("<I>CN=Gone<S>CN=gone"));

        assertEquals(List.of("fix.pin"), keys(CALL, stale));
    }

    @Test
    void thePinIsWrittenInTheScriptsOwnStyle() {
        String single = "    " + CALL + "\r\n$x = 'a'\r\n";
        String pin = "    Set-SendConnector -Identity 'Outbound to Office 365' -TlsCertificateName '" + Hybrid.PIN_PUBLIC + "'\r\n";

        assertEquals(Expectations.fill(single.replace("SMTP\r\n", "SMTP\r\n" + pin)), pinned(single));
        assertTrue(pinned("$x = \"a\"\n" + CALL).endsWith("-TlsCertificateName \"" + Hybrid.PIN_PUBLIC + "\"\n"));
    }

    @Test
    void afterThePinTheConnectorNoLongerNeedsTheList() {
        String fixed = pinned(CALL);

        List<Finding> after = Expectations.findings(fixed, Hybrid.kb().context()).stream().filter(each -> each.rule().equals(RULE)).toList();

        assertEquals(List.of("info"), after.stream().map(each -> each.level().word()).toList());
    }

    @Test
    void afterARetargetTheFindingIsGone() {
        Fix fix = named("fix.retarget", fixes(Expectations.fill(CALL), Hybrid.kb())).orElseThrow();

        assertEquals(List.of(), fixes(fix.applyTo(Expectations.fill(CALL)), Hybrid.kb()));
    }

    private static String pinned(String template) {
        String text = Expectations.fill(template);
        return named("fix.pin", fixes(text, Hybrid.kb())).orElseThrow().applyTo(text);
    }

    private static List<String> retargets(Hybrid hybrid) {
        String text = Expectations.fill(CALL);
        return fixes(text, hybrid).stream().filter(fix -> fix.title().key().startsWith("fix.retarget"))
                .map(fix -> fix.applyTo(text).substring(27, 67)).toList();
    }

    private static Optional<Fix> named(String key, List<Fix> fixes) {
        return fixes.stream().filter(fix -> fix.title().key().startsWith(key)).findFirst();
    }

    private static List<String> keys(String template, Hybrid hybrid) {
        return fixes(Expectations.fill(template), hybrid).stream().map(fix -> fix.title().key()).toList();
    }

    private static List<Fix> fixes(String script, Hybrid hybrid) {
        return Expectations.findings(script, hybrid.context()).stream().filter(each -> each.rule().equals(RULE)).findFirst()
                .map(Finding::fixes).orElse(List.of());
    }

    private static String words(Fix fix) {
        return Texts.of(Locale.ROOT).render(fix.title());
    }

    /** A script in which {@code $t} is the internal certificate. */
    private static String script(String shown) {
        String body = visible(shown.strip());
        String head = body.startsWith("param") ? "" : "$t = 'INTERNAL'\n";
        return Expectations.fill(head.isEmpty() ? body.replace("\n", "\n$t = 'INTERNAL'\n") : head + body);
    }

    private static String visible(String shown) {
        return shown.replaceAll("\\bE (?=[$@A-Za-z'-])", "Enable-ExchangeCertificate ").replace("G $", "Get-ExchangeCertificate $")
                .replace('⏎', '\n');
    }
}
