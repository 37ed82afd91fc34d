package dev.exlint.powershell.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand behind {@code #requires -Modules} as a table, and what else the line takes for a list. */
class RequiredModulesTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "@{ModuleName='a';ModuleVersion='1.0'}",
            "@{ModuleName='a';ModuleVersion=1.5}",
            "@{ModuleName='a';RequiredVersion='1.2.3.4';GUID='0123ABCD-0000-0000-0000-00000000beef'}",
            "@{ModuleName='a';ModuleVersion='1.0';GUID='{0123ABCD-0000-0000-0000-00000000beef}'}",
            "@{ModuleName='a';MaximumVersion='1.*'}",
            "@{ModuleName='a';MaximumVersion='1.2.3.4'}",
            "@{ModuleName='a';ModuleVersion='1.0';MaximumVersion='*'}",
            "@{ModuleName=1;ModuleVersion='1.0';GUID=$null}",
            "5", "$null", "a,b"
    })
    void whatTheEngineConvertsIsAModule(String modules) {
        assertEquals("", Reading.of("#requires -Modules " + modules).errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "@{ModuleName='a'}",
            "@{ModuleVersion='1.0'}",
            "@{ModuleName='a';ModuleVersion='1'}",
            "@{ModuleName='a';ModuleVersion=1.0}",
            "@{ModuleName='a';ModuleVersion=1}",
            "@{ModuleName='a';ModuleVersion=$true}",
            "@{ModuleName='a';ModuleVersion=$null}",
            "@{ModuleName='a';MaximumVersion=''}",
            "@{ModuleName='a';MaximumVersion='1.*.*'}",
            "@{ModuleName='a';RequiredVersion='1.0';MaximumVersion='1.0'}",
            "@{ModuleName='a';ModuleVersion='1.0';GUID='x'}",
            "@{ModuleName='a';ModuleVersion='1.0';GUID=1}",
            "@{ModuleName='a';ModuleVersion='1.0';Foo=1}"
    })
    void whatItCannotConvertIsNone(String modules) {
        String line = "#requires -Modules " + modules;

        assertEquals("RequiresModuleInvalid 19.." + line.length(), Reading.of(line).errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-Assembly @{}", "-PSEdition @{}"})
    void anEmptyTableIsAnEmptyList(String parameter) {
        assertEquals("", Reading.of("#requires " + parameter).errors());
    }
}
