package dev.exlint.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lies beside a script is part of what it says. */
class FilesBesideScriptTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void aThumbprintFromAFileIsJudgedLikeOneInTheScript() {
        assertEquals(List.of("EXSmtpOnUntrustedCertificate S24 error true"), findings("""
                $thumbprint = Get-Content -Path "$PSScriptRoot\\new.txt"
                Enable-ExchangeCertificate -Thumbprint $thumbprint -Services IIS,SMTP
                """, Hybrid.INTERNAL));
        assertEquals(List.of("new.txt"), asked.stream().distinct().toList());
    }

    @Test
    void aFileThatIsNotThereLeavesTheValueOpen() {
        assertEquals(List.of("EXSmtpOnCertificateOfUnknownTrust  warning false"), findings("""
                $thumbprint = Get-Content -Path "$PSScriptRoot\\other.txt"
                Enable-ExchangeCertificate -Thumbprint $thumbprint -Services IIS,SMTP
                """, Hybrid.INTERNAL));
    }

    @Test
    void codeBesideTheScriptIsNotSeenIntoFromHere() {
        findings(". $PSScriptRoot\\Library.ps1\nEnable-ExchangeCertificate -Thumbprint $t -Services SMTP", "$t = 1");

        assertEquals(List.of(), asked);
    }

    private List<String> findings(String text, String content) {
        Script script = new Script("change.ps1", SourceText.of(text), path -> {
            asked.add(path);
            return path.equals("new.txt") ? Optional.of(content.getBytes(StandardCharsets.US_ASCII)) : Optional.empty();
        });
        return Diagnosis.check(script, Hybrid.kb().context(), Budget.ofSteps(1_000_000)).findings().stream()
                .filter(each -> !each.rule().equals("EXMissingVerification")).map(FilesBesideScriptTest::summary).toList();
    }

    private static String summary(Finding finding) {
        return finding.rule() + ' ' + finding.row() + ' ' + finding.level().word() + ' ' + finding.certain();
    }
}
