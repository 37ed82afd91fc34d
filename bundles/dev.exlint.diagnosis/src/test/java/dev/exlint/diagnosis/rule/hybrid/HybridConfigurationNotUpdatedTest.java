package dev.exlint.diagnosis.rule.hybrid;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.ReceiveConnector;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;
import org.junit.jupiter.api.Test;

class HybridConfigurationNotUpdatedTest {

    private static final String SET = "Set-SendConnector 'Outbound to Office 365' -TlsCertificateName '" + Hybrid.PIN_PUBLIC + "'";
    private static final String FOUND = " #~ info EXHybridConfigurationNotUpdated";
    private static final HybridConfiguration OTHER = HybridConfiguration.none().toBuilder().tlsCertificateName(Hybrid.PIN_INTERNAL).build();

    @Test
    void ruling26AnotherNameThanTheConfigurationsIsAnInformation() {
        Expectations.check(SET + FOUND, Hybrid.kb().hybridConfiguration(OTHER).context());
    }

    @Test
    void ruling45TheSameNamesInAnotherSpellingAreTheSame() {
        Expectations.check(SET, Hybrid.kb().hybridConfiguration(OTHER.toBuilder()
                .tlsCertificateName("<i>cn=fabrikam public ca<s>CN = mail.contoso.example")
                .build()).context());
    }

    @Test
    void aLaterSetHybridConfigurationEndsIt() {
        Expectations.check(SET + "\nSet-HybridConfiguration -TlsCertificateName '" + Hybrid.PIN_PUBLIC + "'",
                Hybrid.kb().hybridConfiguration(OTHER).context());
    }

    @Test
    void ruling26OnlyHybridConnectorsCount() {
        Expectations.check(SET, Hybrid.kb().hybridConfiguration(OTHER).connector(c -> c.name("Outbound to Office 365x")
                .cloudServicesMailEnabled(false)
                .tlsDomain("").addressSpaces(Listing.complete(List.of("SMTP:*;1")))).context());
    }

    @Test
    void aReceiveConnectorForCloudMailIsHybridToo() {
        ReceiveConnector frontend = ReceiveConnector.builder().identity("EX01\\Default Frontend EX01").server("EX01").enabled(true)
                .tlsCertificateName("")
                .fqdn("mail.contoso.example")
                .tlsDomainCapabilities(Listing.complete(List.of("mail.protection.outlook.com:AcceptCloudServicesMail")))
                .build();

        Expectations.check("Set-ReceiveConnector 'EX01\\Default Frontend EX01' -TlsCertificateName '" + Hybrid.PIN_PUBLIC + "'" + FOUND,
                Hybrid.kb().hybridConfiguration(OTHER).receive(Listing.complete(List.of(frontend))).context());
    }

    @Test
    void ruling25TakingThePinAwayIsNotSaid() {
        Expectations.check("Set-SendConnector 'Outbound to Office 365' -TlsCertificateName $null", Hybrid.kb().hybridConfiguration(OTHER)
                .context());
    }

    @Test
    void not13WithoutHybridConfigurationOrWithAnUnknownOneNothingIsSaid() {
        Expectations.check(SET, Hybrid.kb().context());
        Expectations.check(SET, Hybrid.kb().hybridConfiguration(OTHER.toBuilder().tlsCertificateName(Fact.unknown("not stated")).build())
                .context());
        Expectations.check("param($n)\nSet-SendConnector 'Outbound to Office 365' -TlsCertificateName $n", Hybrid.kb()
                .hybridConfiguration(OTHER).context());
    }
}
