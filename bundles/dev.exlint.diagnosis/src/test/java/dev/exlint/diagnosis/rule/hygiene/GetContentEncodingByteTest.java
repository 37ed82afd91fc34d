package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class GetContentEncodingByteTest {

    private static final String RULE = "EXGetContentEncodingByte";

    @Test
    void aFileThatFeedsTheCmdletIsTold() {
        assertEquals("Get-Content c.pfx -Encoding Byte",
                Rewritten.marked(RULE, "Import-ExchangeCertificate -FileData ([byte[]](Get-Content c.pfx -Encoding Byte))"));
        assertEquals("gc -Path $p -Enc byte",
                Rewritten.marked(RULE, "$b = gc -Path $p -Enc byte\nImport-ExchangeCertificate -FileData $b"));
    }

    @Test
    void whatFeedsNoSuchCmdletIsNotItsBusiness() {
        assertEquals(List.of(), Rewritten.all(RULE, "$b = Get-Content c.bin -Encoding Byte\nSend-It $b\nGet-ExchangeCertificate"));
        assertEquals(List.of(), Rewritten.all(RULE, "Get-Content c.pfx -Encoding Byte"));
    }

    @Test
    void inOnePieceItIsFineUntilPowerShell7() {
        String script = "Import-ExchangeCertificate -FileData ([byte[]](Get-Content c.pfx -Encoding Byte -ReadCount 0))";

        assertEquals(List.of(), Rewritten.all(RULE, script));
        assertEquals(1, Rewritten.all(RULE, "#requires -Version 7\n" + script).size());
    }

    @Test
    void theFixIsTheExpressionOfTheDocument() {
        assertEquals("Import-ExchangeCertificate -FileData ([byte[]]([System.IO.File]::ReadAllBytes('c.pfx')))",
                Rewritten.by(RULE, FixKind.REVIEW,
                "Import-ExchangeCertificate -FileData ([byte[]](Get-Content -Encoding Byte -LiteralPath c.pfx))"));
        assertTrue(Rewritten.only(RULE, "Import-ExchangeCertificate -FileData (Get-Content *.pfx -Encoding Byte)").fixes().isEmpty());
        assertTrue(Rewritten.only(RULE, "Import-ExchangeCertificate -FileData (Get-Content c.pfx -Encoding Byte -TotalCount 9)").fixes()
                .isEmpty());
    }
}
