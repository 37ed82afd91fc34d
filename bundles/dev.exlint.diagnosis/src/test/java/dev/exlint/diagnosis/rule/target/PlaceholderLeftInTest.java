package dev.exlint.diagnosis.rule.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholderLeftInTest {

    @Test
    void ruling03WithoutQuotesItIsSaidInsteadOfTheSyntaxError() {
        String script = "Enable-ExchangeCertificate -Thumbprint <Thumbprint> -Services SMTP";

        assertEquals("<Thumbprint>", Rewritten.marked("EXPlaceholderLeftIn", script));
        assertTrue(Expectations.text(Rewritten.only("EXPlaceholderLeftIn", script)).contains("RedirectionNotSupported"));
        assertTrue(Rewritten.all("EXParseError", script).isEmpty());
    }

    @Test
    void ruling28bTextsOfDocumentsAreRecognised() {
        for (String text : List.of("<connector>", "xxxxxxxx", "ABC123DEF456...", "YOURSERVERNAME", "INSERT THUMBPRINT HERE",
                "[paste thumbprint here]",
                "YOUR_THUMBPRINT", "ThumbprintHere", "REPLACE_ME", "\u2026")) {
            assertEquals("'" + text + "'", Rewritten.marked("EXPlaceholderLeftIn", "Get-ExchangeCertificate -Thumbprint '" + text + "'"));
        }
        assertEquals("'<connector>'", Rewritten.marked("EXPlaceholderLeftIn",
                "Set-SendConnector -Identity '<connector>' -Fqdn mail.contoso.example"));
    }

    @Test
    void ruling28bAlsoInListsAndInTheNameOfAConnector() {
        assertEquals("'EX01','YOURSERVERNAME'", Rewritten.marked("EXPlaceholderLeftIn",
                "Set-SendConnector Out -SourceTransportServers 'EX01','YOURSERVERNAME'"));
        assertEquals("\"EX01\\<connector>\"", Rewritten.marked("EXPlaceholderLeftIn",
                "Set-ReceiveConnector \"EX01\\<connector>\" -Fqdn mail.contoso.example"));
        assertEquals("'<tenant>.mail.protection.outlook.com'",
                Rewritten.marked("EXPlaceholderLeftIn", "Set-SendConnector Out -SmartHosts '<tenant>.mail.protection.outlook.com'"));
        assertTrue(Rewritten.all("EXPlaceholderLeftIn", "Set-SendConnector 'Outbound to your server' -Comment 'see thumbprint list'")
                .isEmpty());
    }

    @Test
    void not14ItIsNotAlsoAFormatError() {
        Expectations.check("Get-ExchangeCertificate -Thumbprint 'xxxx' #~ error EXPlaceholderLeftIn", Hybrid.kb().context());
    }

    @Test
    void aTlsCertificateNameIsAValue() {
        assertTrue(Rewritten.all("EXPlaceholderLeftIn", "Set-SendConnector Out -TlsCertificateName '<I>CN=CA<S>CN=mail'").isEmpty());
        assertTrue(Rewritten.all("EXPlaceholderLeftIn", "Set-SendConnector Out -TlsCertificateName <I>CN=CA<S>CN=mail").isEmpty());
        assertEquals(1, Rewritten.all("EXParseError", "Set-SendConnector Out -TlsCertificateName <I>CN=CA<S>CN=mail").size());
    }
}
