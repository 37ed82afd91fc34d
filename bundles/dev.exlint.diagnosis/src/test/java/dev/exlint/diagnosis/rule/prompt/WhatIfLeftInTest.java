package dev.exlint.diagnosis.rule.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.rule.Rewritten;
import org.junit.jupiter.api.Test;

class WhatIfLeftInTest {

    @Test
    void aChangeThatOnlyRehearsesIsTold() {
        assertEquals("-WhatIf", Rewritten.marked("EXWhatIfLeftIn", "Enable-ExchangeCertificate INTERNAL -Services IIS -WhatIf"));
        assertEquals("Enable-ExchangeCertificate $t -Services IIS",
                Rewritten.by("EXWhatIfLeftIn", FixKind.REVIEW, "Enable-ExchangeCertificate $t -Services IIS -WhatIf"));
    }

    @Test
    void not10WhatIfFalseIsNoRehearsal() {
        Expectations.check("""
                param($x)
                Enable-ExchangeCertificate INTERNAL -Services IIS -WhatIf:$false
                Enable-ExchangeCertificate INTERNAL -Services IIS -WhatIf:$x
                """, Hybrid.kb().context());
    }
}
