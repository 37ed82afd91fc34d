package dev.exlint.powershell.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;

class DataFileTest {

    @Test
    void valuesKnowTheirPlace() {
        String text = "@{\n  Environment = 'env.json'\n  Rules = @{ EXa = @{ Enable = $false } }\n}";

        DataTable table = read(text);

        DataEntry environment = table.entry("environment").orElseThrow();
        assertEquals("Environment", text.substring(environment.key().start(), environment.key().end()));
        assertEquals("'env.json'", text.substring(environment.value().start(), environment.value().end()));
        DataTable rules = (DataTable) table.entry("RULES").orElseThrow().value();
        DataTable rule = (DataTable) rules.entry("EXa").orElseThrow().value();
        assertEquals(false, ((DataBoolean) rule.entry("Enable").orElseThrow().value()).value());
    }

    @Test
    void anArrayMayBeWrittenInLines() {
        DataTable table = read("@{ A = @(\n 'x'\n 'y', 'z'\n) }");

        assertEquals(3, ((DataArray) table.entry("A").orElseThrow().value()).elements().size());
    }

    @Test
    void aKeyTwiceIsRefusedAtTheSecond() {
        SyntaxError error = refused("@{ A = 1; 'a' = 2 }");

        assertEquals("DuplicateKeyInHashLiteral", error.id());
        assertEquals(10, error.start());
    }

    @Test
    void aSecondStatementIsRefusedAtItsPlace() {
        assertEquals(11, refused("@{ A = 1 }\n@{ B = 2 }").start());
    }

    @Test
    void whatIsComputedIsRefusedAtItsPlace() {
        assertEquals(7, refused("@{ A = $(1) }").start());
        assertEquals("OperatorNotSupportedInDataSection", refused("@{ A = 1 + 2 }").id());
        assertEquals("VariableReferenceNotSupportedInDataSection", refused("@{ A = $x }").id());
        assertTrue(refused("@{ A = { 1 } }").id().endsWith("NotSupportedInDataSection"));
    }

    @Test
    void anEmptyFileIsNoTable() {
        assertEquals("CouldNotParseAsPowerShellDataFileNoHashtableRoot", refused("# nothing\n").id());
    }

    private static DataTable read(String text) {
        return assertInstanceOf(DataReading.Read.class, reading(text)).table();
    }

    private static SyntaxError refused(String text) {
        return assertInstanceOf(DataReading.Refused.class, reading(text)).error();
    }

    private static DataReading reading(String text) {
        return DataFile.read(SourceText.of(text), Dialect.WINDOWS_POWERSHELL_5_1, Budget.unlimited());
    }
}
