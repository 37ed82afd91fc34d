package dev.exlint.diagnosis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.catalogue.Texts;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void aFindingHasPlaceSentenceSourceEvidenceAndFixes() throws IOException {
        assertEquals("""
                b.ps1:1:1 info EXRemark
                  sample.remark {}

                     1 | $svc = 'IIS,SMTP'
                       | ^^^^

                b.ps1:2:16 error EXSample
                  sample.found {server=EX01}

                     2 | E $t -Services $svc
                       |                ^^^^

                  evidence
                    - sample.fact {}
                    - sample.said {} [documented: KB 1, environment.json:12]
                  see also
                    - b.ps1:1:13 sample.related {}
                  fixes
                    - safe: sample.drop {}
                    - needs a look: sample.verify {}

                2 findings in 2 files: 1 error, 0 warnings, 1 info; 2 problems, so this may not be all.
                """, written(Sample.report(), Palette.PLAIN));
    }

    @Test
    void aCleanRunStillEndsWithACount() throws IOException {
        CheckedScript clean = Sample.report().scripts().get(0);

        assertEquals("No findings in 1 file.\n", written(new Report(Sample.NOW, List.of(clean), List.of()), Palette.PLAIN));
    }

    @Test
    void coloursAddNothingButEscapeSequences() throws IOException {
        String coloured = written(Sample.report(), Palette.COLOURED);

        assertTrue(coloured.contains("\u001b[1;31merror\u001b[0m"), coloured);
        assertEquals(written(Sample.report(), Palette.PLAIN), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    private static String written(Report report, Palette palette) throws IOException {
        StringBuilder out = new StringBuilder();
        TextReport.write(report, Texts.of(Locale.ENGLISH), palette, out);
        return out.toString();
    }
}
