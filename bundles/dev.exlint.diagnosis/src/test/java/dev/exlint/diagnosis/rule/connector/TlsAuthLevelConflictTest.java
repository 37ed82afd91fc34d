package dev.exlint.diagnosis.rule.connector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsAuthLevelConflictTest {

    private static final String FOUND = " #~ error EXTlsAuthLevelConflict";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            requireTls     | Set-SendConnector x -RequireTLS:$false -TlsAuthLevel DomainValidation -TlsDomain a.example
            requireTls     | New-SendConnector x -AddressSpaces a.example -TlsAuthLevel EncryptionOnly -RequireTLS $false
            ignoreStartTls | Set-SendConnector x -IgnoreSTARTTLS $true -TlsAuthLevel CertificateValidation
            tlsDomain      | New-SendConnector x -AddressSpaces a.example -SmartHosts mx.a.example -TlsAuthLevel DomainValidation -RequireTLS $true
            tlsDomain      | Set-SendConnector x -SmartHosts mx.a.example -TlsAuthLevel DomainValidation -TlsDomain $null
            """)
    void whatTheReferenceRulesOutIsAnError(String kind, String script) {
        assertEquals("tlsAuthLevelConflict." + kind, Expectations.finding(script, Hybrid.withoutSnapshot()).message().key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Set-SendConnector x -RequireTLS $true -TlsAuthLevel DomainValidation
            Set-SendConnector x -TlsAuthLevel DomainValidation
            Set-SendConnector x -RequireTLS $false
            Set-SendConnector x -RequireTLS $false -TlsAuthLevel $null
            Set-SendConnector x -SmartHosts mx.a.example -TlsAuthLevel DomainValidation
            New-SendConnector x -AddressSpaces a.example -TlsAuthLevel DomainValidation -RequireTLS $true
            Set-SendConnector x -SmartHosts mx.a.example -TlsAuthLevel DomainValidation -TlsDomain mx.a.example
            """)
    void whatFitsOrIsNotKnownIsFine(String script) {
        Expectations.check(script, Hybrid.withoutSnapshot());
    }

    @Test
    void whatTheCallDoesNotSetStaysAsTheConnectorHasIt() {
        Hybrid without = Hybrid.kb().connector(c -> c.requireTls(false));

        Expectations.check("Set-SendConnector 'Outbound to Office 365' -TlsAuthLevel CertificateValidation" + FOUND, without.context());
        Expectations.check("Set-SendConnector 'Outbound to Office 365' -TlsAuthLevel CertificateValidation -RequireTLS $true",
                without.context());
        Expectations.check("Set-SendConnector 'Outbound to Office 365' -Fqdn mail.contoso.example",
                without.connector(c -> c.tlsAuthLevel("CertificateValidation")).context());
    }
}
