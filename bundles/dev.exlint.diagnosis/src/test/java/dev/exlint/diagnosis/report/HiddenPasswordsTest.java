package dev.exlint.diagnosis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenPasswordsTest {

    @Test
    void textsBesideASecureStringOrAPasswordAreCovered() {
        for (String line : List.of("$p = ConvertTo-SecureString 'geheim' -AsPlainText -Force",
                "$p = ConvertTo-SecureString -String geheim -AsPlainText -Force",
                "'geheim' | ConvertTo-SecureString -AsPlainText -Force", "$pfxPassword = \"geheim\"", "@{ Password = 'geheim' }",
                "$passwort='geheim' # alt", "$pw = 'geheim'")) {
            String shown = HiddenPasswords.in(line);

            assertFalse(shown.contains("geheim"), shown);
            assertEquals(line.length(), shown.length());
        }
    }

    @Test
    void otherLinesAreShownAsTheyAre() {
        for (String line : List.of("Enable-ExchangeCertificate -Thumbprint 'A1' -Services IIS", "$c = (Get-Credential).Password", "")) {
            assertEquals(line, HiddenPasswords.in(line));
        }
    }
}
