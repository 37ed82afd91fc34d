package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextPfxPasswordTest {

    private static final String RULE = "EXPlainTextPfxPassword";
    private static final String IMPORT = "Import-ExchangeCertificate -FileData $b -Password ";

    @Test
    void aTextInTheScriptIsTold() {
        for (String password : List.of("(ConvertTo-SecureString 'geheim' -AsPlainText -Force)",
                "(ConvertTo-SecureString -String geheim -AsPlainText -Force)",
                "('geheim' | ConvertTo-SecureString -AsPlainText -Force)")) {
            assertEquals("ConvertTo-SecureString", Rewritten.marked(RULE, IMPORT + password), password);
        }
        assertEquals(1, Rewritten.all(RULE, "$pw = 'geheim'\n$secure = ConvertTo-SecureString $pw -AsPlainText -Force\n" + IMPORT
                + "$secure").size());
    }

    @Test
    void whatIsTypedOrGivenIsNot() {
        for (String password : List.of("(Get-Credential).Password", "(Read-Host -AsSecureString)",
                "(ConvertTo-SecureString $env:PFX -AsPlainText -Force)",
                "(ConvertTo-SecureString (Get-Content pw.txt))")) {
            assertEquals(List.of(), Rewritten.all(RULE, IMPORT + password), password);
        }
        assertEquals(List.of(), Rewritten.all(RULE, "param($pw)\n" + IMPORT + "(ConvertTo-SecureString $pw -AsPlainText -Force)"));
    }

    @Test
    void anotherPasswordIsNotItsBusiness() {
        assertEquals(List.of(),
                Rewritten.all(RULE, "$c = ConvertTo-SecureString 'geheim' -AsPlainText -Force\nGet-ExchangeCertificate\nSend-Mail $c"));
    }

    @Test
    void not11CodeThatNeverRunsIsNotJudged() {
        assertEquals(List.of(), Rewritten.all(RULE, "if ($false) { " + IMPORT + "(ConvertTo-SecureString 'geheim' -AsPlainText -Force) }"));
        assertEquals(List.of(), Rewritten.all(RULE, "exit\n" + IMPORT + "(ConvertTo-SecureString 'geheim' -AsPlainText -Force)"));
    }

    @Test
    void theStoreOfWindowsTakesItToo() {
        assertEquals(1, Rewritten.all(RULE, "Import-PfxCertificate c.pfx -Password (ConvertTo-SecureString 'geheim' -AsPlainText -Force)")
                .size());
    }

    @Test
    void not17ThePasswordIsInNoSentence() {
        Finding finding = Rewritten.only(RULE, IMPORT + "(ConvertTo-SecureString 'geheim' -AsPlainText -Force)");

        assertFalse(finding.toString().contains("geheim"));
    }
}
