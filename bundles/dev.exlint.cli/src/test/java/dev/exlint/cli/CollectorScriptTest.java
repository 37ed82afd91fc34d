package dev.exlint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.snapshot.SnapshotFiles;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.FunctionDefinitionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.RedirectionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.parse.DialectChoice;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The collector keeps what its first comment promises: it reads, calls nothing else, and our own check has nothing to say about it. */
class CollectorScriptTest {

    private static final Set<String> READS = Set.of("Get-ExchangeServer", "Get-ExchangeCertificate", "Get-TransportService",
            "Get-SendConnector", "Get-ReceiveConnector", "Get-HybridConfiguration");
    private static final Set<String> HARMLESS = Set.of("ConvertTo-Json", "New-Object", "Write-Progress");
    private static final Set<String> METHODS = Set.of("ToUniversalTime", "ToString", "ToBase64String", "GetUnresolvedProviderPathFromPSPath",
            "WriteAllText");

    @TempDir
    private Path folder;

    @Test
    void theCollectorIsValidInWindowsPowerShell() {
        assertEquals(List.of(), tree().errors());
    }

    @Test
    void theCollectorCallsOnlyWhatItsCommentLists() {
        Set<String> called = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        for (Ast node : nodes()) {
            if (node instanceof CommandAst command) {
                called.add(command.commandName().orElse("a command whose name is computed"));
            } else if (node instanceof FunctionDefinitionAst function) {
                own.add(function.name());
            }
        }

        assertTrue(called.containsAll(READS), called.toString());
        called.removeAll(READS);
        called.removeAll(HARMLESS);
        called.removeAll(own);
        assertEquals(Set.of(), called);
    }

    @Test
    void theCollectorCallsNoOtherMethodAndRedirectsNothing() {
        Set<String> methods = new TreeSet<>();
        for (Ast node : nodes()) {
            if (node instanceof InvokeMemberExpressionAst call) {
                methods.add(call.member() instanceof StringConstantExpressionAst name ? name.value() : "a method whose name is computed");
            }
            assertTrue(!(node instanceof RedirectionAst), "redirects");
        }

        methods.removeAll(METHODS);
        assertEquals(Set.of(), methods);
    }

    @Test
    void everyCmdletOfExchangeStopsAtItsErrorSoThatItIsRecorded() {
        for (Ast node : nodes()) {
            if (node instanceof CommandAst command && READS.contains(command.commandName().orElse(""))) {
                String text = text().substring(command.start(), command.end());
                assertTrue(text.contains("-ErrorAction Stop"), text);
            }
        }
    }

    @Test
    void exlintFindsNothingInTheCollector() {
        Run run = Run.in(folder).file("Get-ExlintEnvironment.ps1", SnapshotFiles.collector());

        assertEquals(new Run.Result(ExitCode.CLEAN, "No findings in 1 file.\n", ""),
                run.exlint("check", "Get-ExlintEnvironment.ps1", "--settings", "none", "--fail-on", "info"));
    }

    /** Whatever the environment is: without one, everything that may happen is listed, and nothing of it changes anything. */
    @Test
    void theAnalysisOfCallsProvesThatTheCollectorOnlyReads() {
        Run run = Run.in(folder).file("Get-ExlintEnvironment.ps1", SnapshotFiles.collector());

        Run.Result calls = run.exlint("calls", "Get-ExlintEnvironment.ps1", "--settings", "none");
        Set<String> called = new TreeSet<>();
        Matcher command = Pattern.compile("\"command\":\"([^\"]+)\"").matcher(calls.out());
        while (command.find()) {
            called.add(command.group(1));
        }

        assertEquals(new TreeSet<>(READS), called);
        assertTrue(calls.out().stripTrailing().endsWith("\"opaque\":[]}"), calls.out());
    }

    @Test
    void theCollectorIsAsciiSoThatEveryShellReadsItAlike() {
        assertTrue(text().chars().allMatch(unit -> unit == '\n' || unit >= ' ' && unit < 127));
    }

    @Test
    void theCommandsHandOutTheFilesByteForByte() {
        Run run = Run.in(folder);

        Run.Result collector = run.exlint("snapshot", "collector");
        Run.Result schema = run.exlint("snapshot", "schema", "-o", "environment.schema.json");

        assertEquals(new Run.Result(ExitCode.CLEAN, text(), ""), collector);
        assertEquals(new Run.Result(ExitCode.CLEAN, "", ""), schema);
        assertArrayEquals(SnapshotFiles.schema(), run.bytes("environment.schema.json"));
    }

    private static String text() {
        return new String(SnapshotFiles.collector(), StandardCharsets.UTF_8);
    }

    private static SyntaxTree tree() {
        return DialectChoice.parse(SourceText.of(text()), Optional.of(Dialect.WINDOWS_POWERSHELL_5_1), Budget.ofSteps(10_000_000));
    }

    private static List<Ast> nodes() {
        List<Ast> found = new ArrayList<>();
        Deque<Ast> open = new ArrayDeque<>(List.of(tree().root()));
        while (!open.isEmpty()) {
            Ast node = open.pop();
            found.add(node);
            node.children().forEach(open::push);
        }
        return found;
    }
}
