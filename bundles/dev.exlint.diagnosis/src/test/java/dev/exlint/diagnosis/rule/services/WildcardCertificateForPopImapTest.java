package dev.exlint.diagnosis.rule.services;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class WildcardCertificateForPopImapTest {

    private static final String RULE = "EXWildcardCertificateForPopImap";
    private static final Hybrid WILDCARD = Hybrid.kb()
            .changing(Hybrid.PUBLIC, c -> c.subject(DistinguishedName.parse("CN=*.contoso.example, O=Contoso"))
            .certificateDomains(Listing.complete(List.of("*.contoso.example", "contoso.example"))));

    private static List<String> found(Hybrid hybrid, String script) {
        return Expectations.findings(script, hybrid.context()).stream().filter(each -> each.rule().equals(RULE))
                .map(each -> each.level().word()).toList();
    }

    @Test
    void popOrImapOnAWildcardCertificateIsTold() {
        assertEquals(List.of("warning"), found(WILDCARD, "Enable-ExchangeCertificate PUBLIC -Services POP"));
        assertEquals(List.of("warning"), found(WILDCARD, "Enable-ExchangeCertificate PUBLIC -Services IIS,IMAP"));
        assertEquals(List.of(), found(WILDCARD, "Enable-ExchangeCertificate PUBLIC -Services IIS"));
        assertEquals(List.of(), found(WILDCARD, "Enable-ExchangeCertificate INTERNAL -Services POP"));
    }

    @Test
    void oneWildcardAmongOtherNamesIsNone() {
        Hybrid mixed = Hybrid.kb()
                .changing(Hybrid.PUBLIC, c -> c.certificateDomains(Listing.complete(List.of("mail.contoso.example", "*.contoso.example"))));

        assertEquals(List.of(), found(mixed, "Enable-ExchangeCertificate PUBLIC -Services POP"));
    }

    @Test
    void ruling37ARehearsalIsInfo() {
        assertEquals(List.of("info"), found(WILDCARD, "Enable-ExchangeCertificate PUBLIC -Services POP -WhatIf"));
    }

    @Test
    void aListThatIsOnlyPossibleIsOneLevelLower() {
        assertEquals(List.of("info"),
                found(WILDCARD, "$s = 'IIS'\nif (Test-Path x) { $s = 'POP' }\nEnable-ExchangeCertificate PUBLIC -Services $s"));
    }
}
