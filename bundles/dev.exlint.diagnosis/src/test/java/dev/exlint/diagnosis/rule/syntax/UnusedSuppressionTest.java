package dev.exlint.diagnosis.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.RuleSettings;
import dev.exlint.diagnosis.settings.Settings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusedSuppressionTest {

    private static final String CALL = "\nEnable-ExchangeCertificate -Thumbprint INTERNAL -Services POP";

    private static List<Finding> found(String script, CheckContext context) {
        return Expectations.findings(script, context).stream().filter(each -> each.rule().equals("EXUnusedSuppression")).toList();
    }

    @Test
    void ruling28WhatSuppressesNothingIsAnInfoAtTheName() {
        String script = "# exlint-disable-next-line EXForceFalse, EXSwitchGivenValue -- so" + CALL + " -Force:$false";

        Finding finding = found(script, Hybrid.withoutSnapshot()).get(0);

        assertEquals(Level.INFO, finding.level());
        assertEquals("EXSwitchGivenValue", Expectations.marked(script, finding));
    }

    @Test
    void anAttributeIsUnusedOnceEvenForSeveralFunctions() {
        String script = "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','',Scope='Function',Target='*')] param()\n"
                + "function A { }\nfunction B { }";

        assertEquals(1, found(script, Hybrid.withoutSnapshot()).size());
        assertEquals(0, found(script + "\nfunction C {" + CALL + " -Force:$false }", Hybrid.withoutSnapshot()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# exlint-disable EXSmtpOnUntrustedCertificate",
        "# exlint-disable EXIisChangesRequireSsl",
        "# exlint-disable PSMisleadingBacktick",
        "[Diagnostics.CodeAnalysis.SuppressMessage('AvoidAssignmentToAutomaticVariable','')] param()",
        "# exlint-disable EXForceFalse\nif (",
        "# exlint-disable EXUnusedSuppression, EXForceFalse",
    })
    void silenceForAnotherReasonMakesNoSuppressionSuperfluous(String script) {
        assertEquals(List.of(), found(script + CALL, Hybrid.withoutSnapshot()));
    }

    @Test
    void withASnapshotTheRulesThatNeedOneCountToo() {
        assertEquals(1, found("# exlint-disable EXSmtpOnUntrustedCertificate" + CALL, Hybrid.kb().context()).size());
    }

    @Test
    void aRuleThatSpeaksOnlyWithoutASnapshotIsNotMissedWithOne() {
        String script = "# exlint-disable EXSmtpWithoutEnvironment -- the snapshot is kept elsewhere\n"
                + "Enable-ExchangeCertificate -Thumbprint INTERNAL -Services SMTP";

        assertEquals(List.of(), found(script, Hybrid.kb().context()));
        assertEquals(List.of(), found(script, Hybrid.withoutSnapshot()));
    }

    @Test
    void aRuleThatSettingsSwitchOffStillUsesItsSuppression() {
        Settings off = Settings.none().withRules(RuleSettings.switching(Set.of("EXForceFalse"), Map.of()));

        assertEquals(List.of(), found("# exlint-disable EXForceFalse" + CALL + " -Force:$false", Hybrid.withoutSnapshot(off)));
    }
}
