package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNameParameterRemovedTest {

    private static final String RULE = "EXFileNameParameterRemoved";
    private static final String IMPORT = "Import-ExchangeCertificate -FileName c.pfx -Server EX01";

    private static List<String> found(String version, String script) {
        return Expectations.findings(script, Hybrid.kb().server(s -> s.adminDisplayVersion(version)).context()).stream()
                .filter(each -> each.rule().equals(RULE)).map(each -> each.level().word()).toList();
    }

    @Test
    void ruling16TheParametersLeftWithTheBuildsOf2022() {
        assertEquals(List.of("error"), found("Version 15.2 (Build 1118.7)", IMPORT));
        assertEquals(List.of(), found("Version 15.2 (Build 986.5)", IMPORT));
        assertEquals(List.of("error"), found("Version 15.1 (Build 2507.6)", IMPORT));
        assertEquals(List.of(), found("Version 15.1 (Build 2375.7)", IMPORT));
        assertEquals(List.of(), found("Version 15.0 (Build 1497.2)", IMPORT));
        assertEquals(List.of("error"), found("Version 15.2 (Build 1118.7)",
                "Export-ExchangeCertificate INTERNAL -FileName c.pfx -Server EX01"));
        assertEquals(List.of("error"), found("Version 15.2 (Build 1118.7)",
                "New-ExchangeCertificate -GenerateRequest -RequestFile c.req -Server EX01"));
    }

    @Test
    void ruling09AnUnknownVersionIsAWarning() {
        Finding finding = Expectations.finding(RULE, IMPORT, Hybrid.withoutSnapshot());

        assertEquals("warning false", finding.level().word() + ' ' + finding.certain());
    }

    @Test
    void theFixReadsTheFileAndQuotesABareWord() {
        assertEquals("Import-ExchangeCertificate -FileData ([System.IO.File]::ReadAllBytes('c.pfx')) -Server EX01",
                Rewritten.by(RULE, FixKind.REVIEW, IMPORT));
        assertEquals("Import-ExchangeCertificate -FileData ([System.IO.File]::ReadAllBytes($path))",
                Rewritten.by(RULE, FixKind.REVIEW, "Import-ExchangeCertificate -FileName $path"));
        assertTrue(Rewritten.only(RULE, "Export-ExchangeCertificate INTERNAL -FileName c.pfx").fixes().isEmpty());
    }

    @Test
    void theBytesAreFine() {
        assertEquals(List.of(), Rewritten.all(RULE, "Import-ExchangeCertificate -FileData ([System.IO.File]::ReadAllBytes('c.pfx'))"));
    }
}
