package dev.exlint.diagnosis.rule.hygiene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.rule.Rewritten;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssignsAutomaticVariableTest {

    private static final String RULE = "EXAssignsAutomaticVariable";

    @Test
    void oneThatFeedsACallIsTold() {
        assertEquals("$args",
                Rewritten.marked(RULE, "$args = @{ Thumbprint = 'INTERNAL'; Services = 'IIS' }\nEnable-ExchangeCertificate @args"));
        assertEquals("$host", Rewritten.marked(RULE, "foreach ($host in 'EX01') { Get-ExchangeCertificate -Server $host }"));
        assertEquals("$input", Rewritten.marked(RULE, "function f($input) { Get-ExchangeCertificate $input }"));
    }

    @Test
    void oneThatOnlyFailsSomewhereElseIsNotItsBusiness() {
        assertEquals(List.of(), Rewritten.all(RULE, "$input = 1\nGet-ExchangeCertificate"));
        assertEquals(List.of(), Rewritten.all(RULE, "Get-ExchangeCertificate $args[0]\n$p = @{}\nEnable-ExchangeCertificate @p"));
    }
}
