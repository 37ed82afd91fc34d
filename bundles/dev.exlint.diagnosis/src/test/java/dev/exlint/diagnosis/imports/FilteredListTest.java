package dev.exlint.diagnosis.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.imports.object.DateOrder;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.snapshot.SnapshotReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a filter leaves out must not look as if it weren't there. */
class FilteredListTest {

    private static final String CERTIFICATE = "\n\nThumbprint : A0B20ED2C5F6BDA7DE2604B5296C2CC6CC6ED964\nServices   : IIS, SMTP\n\n";
    private static final String CONNECTOR = "\n\nName          : Internet\nAddressSpaces : {SMTP:*;1}\n\n";

    @ParameterizedTest
    @ValueSource(strings = {"Get-ExchangeCertificate | fl", "Get-ExchangeCertificate -Server EX01 | Format-List *",
        "get-exchangecertificate -serv:EX01 -Verbose -ErrorAction Stop|fl", "Get-ExchangeCertificate | Sort-Object NotAfter -Descending | fl",
        "Get-ExchangeCertificate | Select-Object Thumbprint, Services | Format-List", "Get-ExchangeCertificate |\n>> Format-List",
        "Get-ExchangeCertificate | select -Property * | Out-String -Width 200", "Get-ExchangeCertificate -Server EX01 | Form\nat-List"})
    void aCommandThatShowsEverythingGivesACompleteList(String command) throws ImportException {
        assertTrue(certificates("[PS] C:\\>" + command + CERTIFICATE).isComplete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Get-ExchangeCertificate | ? Services -match SMTP | fl", "Get-ExchangeCertificate A0B20ED2 | fl",
        "Get-ExchangeCertificate -Thumbprint A0B20ED2C5F6BDA7DE2604B5296C2CC6CC6ED964 | fl", "Get-ExchangeCertificate -DomainName mail | fl",
        "Get-ExchangeCertificate -Server EX01 | Where-Object { $_.Services -match 'SMTP' } | fl", "(Get-ExchangeCertificate)[0] | fl",
        "Get-ExchangeCertificate | Select-Object -First 1 | fl", "Get-ExchangeCertificate | sort NotAfter -Unique | fl", "$c | fl",
        "Get-ExchangeCertificate | ForEach-Object { $_ } | fl", "if ($x) { Get-ExchangeCertificate | fl }", "Get-ExchangeCertificate | fl; $d | fl",
        "Get-ExchangeCertificate -Server EX01 |\n>> Where-Object Services -match SMTP | fl", "Get-ExchangeCertificate -Server EX01 | Whe\nre Services | fl"})
    void aCommandThatMayLeaveSomeOutGivesAnIncompleteList(String command) throws ImportException {
        Listing<ExchangeCertificate> certificates = certificates("[PS] C:\\>" + command + CERTIFICATE);

        assertEquals(1, certificates.items().size());
        assertFalse(certificates.isComplete());
        assertTrue(certificates.missing().startsWith("the command \"" + command.substring(0, 2)), certificates.missing());
    }

    @Test
    void oneListThatIsCompleteIsEnough() throws ImportException {
        assertTrue(certificates("[PS] C:\\>Get-ExchangeCertificate | ? Services | fl" + CERTIFICATE,
                "PS C:\\> Get-ExchangeCertificate | fl" + CERTIFICATE).isComplete());
    }

    @Test
    void connectorsThatWereAskedForByNameAreNotAll() throws ImportException {
        assertFalse(run("PS> Get-SendConnector Internet | fl" + CONNECTOR).organisation().sendConnectors().isComplete());
        assertTrue(run("PS> Get-SendConnector | fl" + CONNECTOR).organisation().sendConnectors().isComplete());
    }

    @Test
    void receiveConnectorsOfOneServerAreNotThoseOfTheOthers() throws ImportException {
        String servers = "[{\"Name\":\"EX01\",\"ServerRole\":\"Mailbox\"},{\"Name\":\"EX02\",\"ServerRole\":\"Mailbox\"}]";
        String connectors = "{\"Identity\":\"EX01\\\\Default\",\"Server\":\"EX01\",\"TransportRole\":\"HubTransport\"}";

        assertEquals("no Receive connector of EX02 is listed", run(servers, connectors).organisation().receiveConnectors().missing());
        assertTrue(run(connectors).organisation().receiveConnectors().isComplete());
    }

    @Test
    void theFileSaysWhichListsAreParts() throws ImportException {
        ImportResult result = run("[PS] C:\\>Get-ExchangeCertificate -Thumbprint A0 | fl" + CERTIFICATE + "[PS] C:\\>Get-SendConnector In* | fl" + CONNECTOR);
        Organisation read = new SnapshotReader().read(result.snapshot(), "s").organisation();
        Organisation imported = run(new String(result.snapshot(), StandardCharsets.UTF_8)).organisation();

        for (Organisation each : List.of(read, imported)) {
            assertEquals("the snapshot names the list in IncompleteLists", each.servers().get(0).certificates().missing());
            assertEquals("the snapshot names the list in IncompleteLists", each.sendConnectors().missing());
            assertEquals(1, each.sendConnectors().items().size());
        }
    }

    @Test
    void aListWithoutCommandIsTakenForAllAndTheNoteSaysSo() throws ImportException {
        ImportResult result = run(CERTIFICATE);

        assertTrue(result.organisation().servers().get(0).certificates().isComplete());
        assertTrue(result.notes().get(0).contains("taken for all that their servers hold"), result.notes().toString());
        assertFalse(run("PS> Get-ExchangeCertificate | fl" + CERTIFICATE).notes().get(0).contains("taken for all"));
    }

    private static Listing<ExchangeCertificate> certificates(String... texts) throws ImportException {
        return run(texts).organisation().servers().get(0).certificates();
    }

    private static ImportResult run(String... texts) throws ImportException {
        List<ImportSource> sources = new ArrayList<>();
        for (String text : texts) {
            sources.add(new ImportSource("input" + sources.size(), text.getBytes(StandardCharsets.UTF_8), Fact.unknown("not asked")));
        }
        return SnapshotImport.run(sources, new ImportOptions("EX01", Fact.unknown("none"), DateOrder.UNKNOWN, Fact.unknown("none"), Preference.NONE,
                PasswordSource.none()));
    }
}
