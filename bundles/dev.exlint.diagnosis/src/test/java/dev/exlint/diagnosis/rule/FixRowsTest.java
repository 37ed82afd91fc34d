package dev.exlint.diagnosis.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last rows of rules 3.2, those of several rules: what stands before a fix and after it. */
class FixRowsTest {

    private static final String COLONS = "B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2:B2";
    private static final String BLANKS = COLONS.replace(':', ' ');

    @ParameterizedTest(name = "row {0}: {1}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "67 ~ EXServicesAreAdditive ~ if ($x) {␍⏎    E PUBLIC -Services IIS -Server EX01␍⏎}"
                + " ~ if ($x) {␍⏎    E PUBLIC -Services IIS -Server EX01␍⏎    G PUBLIC -Server EX01 | Format-List FriendlyName,Services␍⏎}",
        "67, no last line end ~ EXServicesAreAdditive ~ E PUBLIC -Services IIS"
                + " ~ E PUBLIC -Services IIS⏎G PUBLIC | Format-List FriendlyName,Services⏎",
        "68 ~ EXThumbprintFormat ~ E 'BLANKS' -Services IIS ~ E 'INTERNAL' -Services IIS",
        "68 ~ EXThumbprintFormat ~ E 'COLONS' -Services IIS ~ E 'INTERNAL' -Services IIS",
        "68 ~ EXThumbprintInvisibleCharacter ~ E '\u200EINTERNAL' -Services IIS ~ E 'INTERNAL' -Services IIS",
        "69 ~ EXSwitchGivenValue ~ E INTERNAL -Services IIS -Force \"True\" ~ E INTERNAL -Services IIS -Force",
        "69 ~ EXForceFalse ~ E INTERNAL -Services IIS -Force:$false ~ E INTERNAL -Services IIS",
    })
    void theRowIsWrittenAsItStandsThere(String row, String rule, String before, String after) {
        String text = visible(before);
        Finding finding = Expectations.findings(text, Hybrid.kb().context()).stream().filter(each -> each.rule().equals(rule)).findFirst()
                .orElseThrow();

        Fix fix = finding.fixes().get(0);

        assertEquals(visible(after), fix.applyTo(text), row);
        assertEquals(row.startsWith("67") ? FixKind.REVIEW : FixKind.SAFE, fix.kind(), row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'E INTERNAL -Services IIS,SMTP'", "$x = @'\nE INTERNAL -Services IIS,SMTP\n'@", "# E INTERNAL -Services IIS,SMTP",
        "<#\nE INTERNAL -Services IIS,SMTP\n#>"})
    void row65TextThatLooksLikeACallIsLeftAlone(String script) {
        assertEquals(List.of(), Expectations.findings(visible(script), Hybrid.kb().context()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IIS,IIS,FOO", "IIS,IIS,I", "IIS,SMTP,FOO", "SMTP,SMTP,U", "IIS,S,FOO"})
    void ruling58AListWithAnUnknownOrAmbiguousMemberGetsNoSafeFix(String services) {
        List<Finding> findings = Expectations.findings("Enable-ExchangeCertificate INTERNAL -Services " + services, Hybrid.kb().context());

        assertEquals(List.of(), findings.stream().flatMap(each -> each.fixes().stream()).filter(fix -> fix.kind() == FixKind.SAFE).toList());
    }

    private static String visible(String shown) {
        return Expectations.fill(shown.replace("COLONS", COLONS).replace("BLANKS", BLANKS)
                .replaceAll("(?<=^|[\\s'⏎])E (?=['A-Z\u200E])", "Enable-ExchangeCertificate ").replace("G P", "Get-ExchangeCertificate -Thumbprint P")
                .replace('⏎', '\n').replace('␍', '\r'));
    }
}
