package dev.exlint.diagnosis.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.diagnosis.rule.Hybrid;
import dev.exlint.powershell.eval.Invocation;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** However a list of services is written: dropping SMTP takes SMTP from what the call binds, nothing else, and the second time nothing. */
class DropSmtpPropertiesTest {

    private static final CheckContext CONTEXT = Hybrid.kb().context();
    private static final long SMTP = 16;

    @Property(tries = 600, seed = "2888788")
    void theCallBindsTheSameServicesWithoutSmtp(@ForAll("scripts") String script) {
        ScriptReport before = check(script);
        Optional<Fix> fix = drop(before);
        Statistics.label("fixed").collect(fix.isPresent()).coverage(seen -> seen.check(true).percentage(share -> share > 40));
        if (fix.isEmpty() || !before.tree().errors().isEmpty()) {
            return;
        }

        ScriptReport after = check(fix.get().applyTo(script));

        assertTrue(after.tree().errors().isEmpty(), script);
        assertEquals(services(before) & ~SMTP, services(after), script);
        assertEquals(others(before), others(after), script);
        assertEquals(Optional.empty(), drop(after), script);
    }

    @Provide
    Arbitrary<String> scripts() {
        Arbitrary<String> separators = Arbitraries.of(",", ", ", " , ", " ,", ",\n    ", ", `\r\n    ", ",\t", ", # why\n  ", ", <# why #> ");
        Arbitrary<String> list = Combinators.combine(words(), separators, Arbitraries.of("", "'", "\"", "‘"))
                .as(DropSmtpPropertiesTest::list);
        Arbitrary<String> oneText = words().map(words -> "'" + String.join(", ", words) + "'");
        Arbitrary<String> wrapped = Combinators.combine(words(), Arbitraries.of("@(%s)", "$(%s)", "@(\n    %s\n)"),
                Arbitraries.of(", ", "; ", "\n    ", ",\n    "))
                .as((words, brackets, separator) -> brackets.formatted(list(words, separator, "'")));
        Arbitrary<String> nested = Combinators.combine(words(), Arbitraries.of("(%s)", "@('IIS', (%s))", "@(('POP', %s), 'IIS')"))
                .as((words, brackets) -> brackets.formatted(list(words, ",", "\"")));
        Arbitrary<String> numbers = Arbitraries.of("27", "'24'", "IIS,16", "0x1B", "IIS,18");
        Arbitrary<String> argument = Arbitraries.oneOf(list, oneText, wrapped, nested, numbers);
        return Combinators.combine(argument, Arbitraries.of(
                "Enable-ExchangeCertificate INTERNAL -Services %s -Force",
                "Enable-ExchangeCertificate INTERNAL -Services:%s -Force | Out-Null",
                "if ($true) {\r\n    Enable-ExchangeCertificate -Services %s `\r\n        -Thumbprint INTERNAL\r\n}\r\n",
                "$svc = %s\nEnable-ExchangeCertificate INTERNAL -Services $svc -Force\n",
                "$p = @{\n    Thumbprint = 'INTERNAL'\n    Services = %s\n    Force = $true\n}\nEnable-ExchangeCertificate @p\n",
                "Invoke-Command { Enable-ExchangeCertificate INTERNAL -Services %s }"))
                .as((text, template) -> template.replace("INTERNAL", Hybrid.INTERNAL).replace("%s", text));
    }

    private static Arbitrary<List<String>> words() {
        return Arbitraries.of("SMTP", "smtp", "IIS", "Pop", "IMAP", "None").list().ofMinSize(1).ofMaxSize(5);
    }

    private static String list(List<String> words, String separator, String quote) {
        String closing = quote.equals("‘") ? "’" : quote;
        return quote + String.join(closing + separator + quote, words) + closing;
    }

    private static ScriptReport check(String script) {
        return Diagnosis.check(new Script("change.ps1", SourceText.of(script)), CONTEXT, Budget.ofSteps(1_000_000));
    }

    private static Optional<Fix> drop(ScriptReport report) {
        return report.findings().stream().flatMap(finding -> finding.fixes().stream())
                .filter(fix -> fix.title().key().startsWith("fix.dropSmtp")).findFirst();
    }

    private static long services(ScriptReport report) {
        return report.trace().invocations().stream().filter(DropSmtpPropertiesTest::isEnable)
                .map(call -> ((Known) call.binding().value("Services").orElseThrow()).content())
                .mapToLong(value -> ((EnumValue) value).flags()).findFirst().orElseThrow();
    }

    /** The names of all other parameters that the call binds. */
    private static List<String> others(ScriptReport report) {
        return report.trace().invocations().stream().filter(DropSmtpPropertiesTest::isEnable)
                .flatMap(call -> call.binding().parameters().keySet().stream()).filter(name -> !name.equals("Services"))
                .sorted().toList();
    }

    private static boolean isEnable(Invocation call) {
        return call.command().toLowerCase(Locale.ROOT).startsWith("enable");
    }
}
