package dev.exlint.diagnosis.rule.hybrid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import java.util.List;

/** The call of KB 2888788, and how a finding about it is told in one line. */
final class KbCall {

    static final String CALL = "Enable-ExchangeCertificate -Thumbprint INTERNAL -Services IIS,SMTP\n";
    static final String RULE = " EXSmtpOnUntrustedCertificate ";

    private KbCall() {
    }

    /** Exactly this level and row for the call, or nothing where it is empty. */
    static void expect(String result, Hybrid hybrid) {
        List<String> found = Expectations.findings(CALL, hybrid.context()).stream().filter(each -> each.rule().equals(RULE.strip()))
                .map(each -> each.level().word() + ' ' + each.row()).toList();
        assertEquals(result.isEmpty() ? List.of() : List.of(result), found);
    }

    static String summary(Finding finding) {
        assertTrue(finding.confidence() != Confidence.NONE, finding.rule());
        return finding.level().word() + ' ' + finding.certain() + ' ' + finding.confidence() + ' ' + finding.row();
    }
}
