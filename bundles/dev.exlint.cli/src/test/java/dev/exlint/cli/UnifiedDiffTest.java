package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.powershell.source.SourceText;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void lineEndsAndTheMissingLastOneAreKept() {
        assertEquals("""
                --- a/x.ps1
                +++ b/x.ps1
                @@ -1,2 +1,2 @@
                 a\r
                -b
                \\ No newline at end of file
                +c
                \\ No newline at end of file
                """, UnifiedDiff.between("x.ps1", SourceText.of("a\r\nb"), SourceText.of("a\r\nc")));
    }

    @Test
    void theByteOrderMarkBelongsToTheFirstLine() {
        assertEquals("""
                --- a/x.ps1
                +++ b/x.ps1
                @@ -1,2 +1,2 @@
                 \uFEFFa
                -b
                +c
                """, UnifiedDiff.between("x.ps1", SourceText.of("\uFEFFa\nb\n"), SourceText.of("\uFEFFa\nc\n")));
    }
}
