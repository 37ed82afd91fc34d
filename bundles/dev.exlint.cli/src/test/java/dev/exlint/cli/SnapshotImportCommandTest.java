package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotImportCommandTest {

    private static final String LIST = """

            Thumbprint : A0B20ED2C5F6BDA7DE2604B5296C2CC6CC6ED964
            Services   : IIS, SMTP
            Subject    : CN=mail.contoso.example
            NotAfter   : 3/1/2028 1:00:00 AM

            """;

    @TempDir
    private Path folder;

    private Run.Result run(String... arguments) {
        return Run.in(folder).exlint(arguments);
    }

    @Test
    void writesTheSnapshotToStandardOutputAndSaysWhatIsUnknown() {
        Run.in(folder).file("ex01.txt", LIST);
        Run.Result result = run("snapshot", "import", "ex01.txt", "--server", "EX01");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("\"SnapshotVersion\": 1") && result.out().contains("\"Name\": \"EX01\""), result.out());
        assertFalse(result.out().contains("NotAfter"), "a date without zone and order stays unknown");
        assertTrue(result.err().contains("NotAfter needs an order of day and month"), result.err());
        assertTrue(result.err().contains("unknown for the certificates of EX01: Issuer"), result.err());
    }

    @Test
    void readsDatesWithOrderAndZone() {
        Run.in(folder).file("ex01.txt", LIST);
        Run.Result result = run("snapshot", "import", "ex01.txt", "--server", "EX01", "--zone", "Europe/Prague", "--date-order", "mdy");
        assertTrue(result.out().contains("\"NotAfter\": \"2028-03-01T00:00:00Z\""), result.out());
    }

    @Test
    void writesAFileAndReplacesAnOldOne() throws Exception {
        Run.in(folder).file("ex01.txt", LIST).file("out.json", "old");
        Run.Result result = run("snapshot", "import", "ex01.txt", "--server", "EX01", "-o", "out.json");
        assertEquals(0, result.code());
        assertEquals("", result.out());
        assertTrue(Files.readString(folder.resolve("out.json")).startsWith("{"));
    }

    @Test
    void givesNothingWhenOneFileIsWrong() {
        Run.in(folder).file("ex01.txt", LIST).file("bad.txt", LIST.replace("IIS, SMTP", "SMPT"));
        Run.Result result = run("snapshot", "import", "ex01.txt", "bad.txt", "--server", "EX01", "-o", "out.json");
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertEquals("exlint: bad.txt: line 3, column 14: Services names the unknown service SMPT\n", result.err());
        assertFalse(Files.exists(folder.resolve("out.json")));
    }

    @Test
    void namesBothValuesWhenFilesDisagree() {
        Run.in(folder).file("a.txt", LIST).file("b.txt", LIST.replace("IIS, SMTP", "IIS"));
        Run.Result result = run("snapshot", "import", "a.txt", "b.txt", "--server", "EX01");
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertTrue(result.err().contains("Services is \"IIS, SMTP\" in a.txt but \"IIS\" in b.txt"), result.err());
        Run.Result chosen = run("snapshot", "import", "a.txt", "b.txt", "--server", "EX01", "--prefer", "b.txt");
        assertTrue(chosen.out().contains("\"Services\": \"IIS\""), chosen.err());
    }

    @Test
    void asksForTheServerWhenNobodyNamesIt() {
        Run.in(folder).file("ex01.txt", LIST);
        Run.Result result = run("snapshot", "import", "ex01.txt");
        assertEquals(2, result.code());
        assertTrue(result.err().contains("name it with --server"), result.err());
    }

    @Test
    void refusesOptionsThatMeanNothing() {
        Run.in(folder).file("ex01.txt", LIST);
        assertEquals(3, run("snapshot", "import", "ex01.txt", "--zone", "Prague/Europe").code());
        assertEquals(3, run("snapshot", "import", "ex01.txt", "--date-order", "DYM").code());
        assertEquals(3, run("snapshot", "import", "ex01.txt", "--encoding", "utf-17").code());
        assertEquals(3, run("snapshot", "import", "ex01.txt", "--prefer", "other.txt").code());
        assertEquals(3, run("snapshot", "import", "ex01.txt", "--password-env", "NOT_SET").code());
        assertEquals(3, run("snapshot", "import").code());
        assertEquals(3, run("snapshot").code());
        assertEquals(3, run("snapshot", "imprt").code());
        assertEquals(0, run("snapshot", "--help").code());
    }

    @Test
    void namesAFileThatIsNotThere() {
        Run.Result result = run("snapshot", "import", "missing.xml");
        assertEquals(2, result.code());
        assertEquals("exlint: missing.xml: can't be read: there is no such file or folder\n", result.err());
    }
}
