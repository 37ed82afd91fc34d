package dev.exlint.diagnosis.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.Thumbprint;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedCertificatesTest {

    private static final String ONE = "455A885832AEA5EF9C9C30068725ABBA99A674F8";
    private static final String OTHER = "853FF37AF94141295EC5CA4943CED7FCE2633E07";

    private static List<Set<Thumbprint>> named(String script) {
        return CallAnalysis.of(SourceText.of(script), Optional.empty(), Organisation.unknown(), EvaluationOptions.open("EX01"),
                Budget.ofSteps(100_000)).sites().stream().map(NamedCertificates::of).toList();
    }

    @Test
    void aThumbprintIsFoundWhereItIsWrittenAndThroughAVariable() {
        assertEquals(List.of(Set.of(new Thumbprint(ONE))), named("Enable-ExchangeCertificate -Thumbprint " + ONE + " -Services IIS"));
        assertEquals(List.of(Set.of(new Thumbprint(ONE))), named("$t = '" + ONE + "'\nGet-ExchangeCertificate -Thumbprint $t"));
    }

    @Test
    void allThumbprintsThatMayReachTheCallAreFound() {
        assertEquals(List.of(Set.of(new Thumbprint(ONE), new Thumbprint(OTHER))),
                named("foreach ($t in '" + ONE + "', '" + OTHER + "') { Remove-ExchangeCertificate -Thumbprint $t }"));
    }

    @Test
    void aServerBeforeTheThumbprintIsNoHindrance() {
        assertEquals(List.of(Set.of(new Thumbprint(ONE))), named("Get-ExchangeCertificate -Identity 'EX01\\" + ONE + "'"));
    }

    @Test
    void aCallWithoutThumbprintNamesNone() {
        assertEquals(List.of(Set.of()), named("Get-ExchangeCertificate -Server EX01"));
    }
}
