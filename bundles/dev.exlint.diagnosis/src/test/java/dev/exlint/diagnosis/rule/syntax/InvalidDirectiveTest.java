package dev.exlint.diagnosis.rule.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Expectations;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.diagnosis.settings.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidDirectiveTest {

    private static List<Finding> found(String script, CheckContext context) {
        return Expectations.findings(script, context).stream().filter(each -> each.rule().equals("EXInvalidDirective")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "# exlint-disable-next-line EXForceFals         | EXForceFals            | did you mean EXForceFalse?",
        "# exlint-disable-next-line EXForceFalse, Other | Other                  | there is no rule Other",
        "# exlint-disable                               | exlint-disable         | needs the name of a rule",
        "# exlint-disable-next-line -- because          | exlint-disable-next-line | needs the name of a rule",
        "# exlint-disable-nextline EXForceFalse         | exlint-disable-nextline | did you mean exlint-disable-next-line?",
        "# exlint-disable-file EXForceFalse             | exlint-disable-file    | did you mean exlint-disable",
        "# exlint disable EXForceFalse                  | exlint                 | did you mean exlint-disable?",
        "# exlint-disable-line EXForceFalse because     | EXForceFalse because   | put -- between EXForceFalse and the reason",
        "# exlint-enable EXForceFalse                   | EXForceFalse           | EXForceFalse is not disabled here",
        "# exlint-enable                                | exlint-enable          | no rule is disabled here",
        "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFals','')] param() | 'EXForceFals' | did you mean EXForceFalse?",
        "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','',Scope='Module')] param() | Diagnostics | Scope is Function or Class, not Module",
        "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','',Target='x')] param() | Diagnostics | Target needs a Scope",
        "[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','',Scope='Function',Target='(a+)+')] param() | Diagnostics | not (a+)+",
    })
    void ruling51WhatCannotBeFollowedIsAWarningAtItsPlace(String script, String marked, String text) {
        Finding finding = found(script, Hybrid.withoutSnapshot()).get(0);

        assertEquals(Level.WARNING, finding.level());
        assertTrue(Expectations.marked(script, finding).contains(marked), Expectations.marked(script, finding));
        assertTrue(Expectations.text(finding).contains(text), Expectations.text(finding));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "# exlint is a linter",
        "# exlint-collector.json comes from the server",
        "# see exlint-disable EXForceFals",
        "[Diagnostics.CodeAnalysis.SuppressMessage('PSAvoidUsingWriteHost','')] param()",
        "[Diagnostics.CodeAnalysis.SuppressMessage('AvoidGlobalVars','',Scope='Function')] param()",
        "[Diagnostics.CodeAnalysis.SuppressMessage($rule,'')] param()",
    })
    void proseAndTheRulesOfOtherToolsAreNone(String script) {
        assertEquals(List.of(), found(script, Hybrid.withoutSnapshot()));
    }

    @Test
    void ruling48AMissingReasonIsInvalidWhereSettingsRequireOne() {
        CheckContext strict = Hybrid.withoutSnapshot(Settings.none().requiringReasons());

        assertEquals(1, found("# exlint-disable EXForceFalse", strict).size());
        assertEquals(1, found("[Diagnostics.CodeAnalysis.SuppressMessage('EXForceFalse','')] param()", strict).size());
        assertEquals(0, found("# exlint-disable EXForceFalse -- so", strict).size());
    }

    @Test
    void itIsFoundInAScriptThatIsNoPowerShell() {
        assertEquals(1, found("# exlint-disable EXForceFals\nif (", Hybrid.withoutSnapshot()).size());
    }
}
