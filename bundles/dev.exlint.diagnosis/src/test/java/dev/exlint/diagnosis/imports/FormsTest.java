package dev.exlint.diagnosis.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.imports.object.DateOrder;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Organisation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of the same things that no golden file has. */
class FormsTest {

    private static final String THUMBPRINT = "A0B20ED2C5F6BDA7DE2604B5296C2CC6CC6ED964";

    private static Organisation read(String text, String zone, DateOrder order) throws ImportException {
        ImportOptions options = new ImportOptions("EX01", zone.isEmpty() ? Fact.unknown("none") : Fact.known(ZoneId.of(zone)), order,
                Fact.unknown("none"), Preference.NONE, PasswordSource.none());
        return SnapshotImport.run(List.of(source("input", text)), options).organisation();
    }

    private static ImportSource source(String name, String text) {
        return new ImportSource(name, text.getBytes(StandardCharsets.UTF_8), Fact.unknown("not asked"));
    }

    private static ExchangeCertificate certificate(String text) throws ImportException {
        return read(text, "", DateOrder.UNKNOWN).servers().get(0).certificates().items().get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"27", "\"27\"", "\"IMAP, POP, IIS, SMTP\"", "[\"imap\",\"pop\",\"IIS\",\"SMTP\"]",
        "{\"value\":27,\"Value\":\"IMAP, POP, IIS, SMTP\"}", "{\"value\":[\"IMAP\",\"POP\",\"IIS\",\"SMTP\"],\"Count\":4}"})
    void servicesAreReadInEveryFormOfJson(String services) throws ImportException {
        assertEquals(Fact.known(new AllowedServices(27)),
                certificate("{\"Thumbprint\":\"" + THUMBPRINT + "\",\"Services\":" + services + "}").services());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-03-01T00:00:00Z         |               |         | 2026-03-01T00:00:00Z",
        "2026-03-01 00:00:00Z         |               |         | 2026-03-01T00:00:00Z",
        "/Date(1772323200000)/        |               |         | 2026-03-01T00:00:00Z",
        "2026-03-01T01:00:00          | Europe/Prague |         | 2026-03-01T00:00:00Z",
        "3/1/2026 1:00:00 AM          | Europe/Prague | MDY     | 2026-03-01T00:00:00Z",
        "01/03/2026 01:00:00          | Europe/Prague | DMY     | 2026-03-01T00:00:00Z",
        "1. 3. 2026 1:00:00           | Europe/Prague | DMY     | 2026-03-01T00:00:00Z",
        "2026. 03. 01. 1:00:00        | Europe/Prague | YMD     | 2026-03-01T00:00:00Z",
        "1/3/2026 1:00:00 p.m.        | Europe/Prague | DMY     | 2026-03-01T12:00:00Z",
        "3/1/2026 12:30:00 AM         | Europe/Prague | MDY     | 2026-02-28T23:30:00Z"})
    void datesAreInstants(String text, String zone, DateOrder order, Instant expected) throws ImportException {
        Organisation organisation = read("Thumbprint : " + THUMBPRINT + "\nNotAfter   : " + text + "\n", zone == null ? "" : zone,
                order == null ? DateOrder.UNKNOWN : order);
        assertEquals(Fact.known(expected), organisation.servers().get(0).certificates().items().get(0).notAfter());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "3/1/2026 1:00:00 AM          | Europe/Prague |     ",
        "3/1/2026 1:00:00 AM          |               | MDY ",
        "10/25/2026 2:30:00 AM        | Europe/Prague | MDY ",
        "3/29/2026 2:30:00 AM         | Europe/Prague | MDY ",
        "3/1/26 1:00:00 AM            | Europe/Prague | MDY ",
        "1/3/2569 1:00:00             | Europe/Prague | DMY ",
        "Sunday, March 1, 2026 1:00   | Europe/Prague | MDY ",
        "2026-03-01T01:00:00          |               |     "})
    void aDateThatWouldHaveToBeGuessedIsUnknown(String text, String zone, DateOrder order) throws ImportException {
        Organisation organisation = read("Thumbprint : " + THUMBPRINT + "\nNotAfter   : " + text + "\n", zone == null ? "" : zone,
                order == null ? DateOrder.UNKNOWN : order);
        assertFalse(organisation.servers().get(0).certificates().items().get(0).notAfter().isKnown());
    }

    @Test
    void aCutListIsIncompleteInMemoryAndAbsentInTheFile() throws ImportException {
        String text = "Thumbprint         : " + THUMBPRINT + "\nCertificateDomains : {a.example, b.example...}\n";
        Listing<String> domains = certificate(text).certificateDomains();
        assertEquals(List.of("a.example", "b.example"), domains.items());
        assertFalse(domains.isComplete());
    }

    @Test
    void propertiesThatWereAskedOfAnObjectWithoutThemAreUnknown() throws ImportException {
        ExchangeCertificate foreign = certificate("{\"Thumbprint\":\"" + THUMBPRINT
                + "\",\"CertificateDomains\":null,\"Services\":null,\"RootCAType\":null,\"HasPrivateKey\":null}");

        assertTrue(foreign.certificateDomains().isUnknown());
        assertFalse(foreign.services().isKnown());
        assertFalse(foreign.hasPrivateKey().isKnown());
        assertTrue(certificate("{\"Thumbprint\":\"" + THUMBPRINT + "\",\"CertificateDomains\":null,\"Services\":16}").certificateDomains().isKnownEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a.example, b.example...}", "{a.example, b.example\u2026}", "a.example, b.example...", "a.example b.example\u2026", "{a.example, b.example"})
    void aCutListIsIncompleteInEveryFormat(String cell) throws ImportException {
        String csv = "\"Thumbprint\",\"CertificateDomains\"\n\"" + THUMBPRINT + "\",\"" + cell + "\"\n";
        String json = "{\"Thumbprint\":\"" + THUMBPRINT + "\",\"CertificateDomains\":\"" + cell + "\"}";
        for (String text : List.of(csv, json)) {
            assertEquals(List.of("a.example", "b.example"), certificate(text).certificateDomains().items());
            assertFalse(certificate(text).certificateDomains().isComplete());
        }
    }

    @Test
    void aListInBracesIsOneInACellToo() throws ImportException {
        assertEquals(Listing.complete(List.of("a.example", "b.example")),
                certificate("Thumbprint;CertificateDomains\n" + THUMBPRINT + ";{a.example, b.example}\n").certificateDomains());
    }

    @Test
    void aListThatLostItsBlanksInAMailIsReadToo() throws ImportException {
        String other = THUMBPRINT.replace('A', 'B');
        List<ExchangeCertificate> certificates = read("Thumbprint : " + THUMBPRINT + "\nServices : IIS, SMTP\nSubject : CN=mail.contoso.example\n"
                + "Thumbprint : " + other + "\nServices : None\nCertificateDomains : {a.example,\nb.example}\n", "", DateOrder.UNKNOWN)
                .servers().get(0).certificates().items();

        assertEquals(List.of("IIS, SMTP", "None"), certificates.stream().map(each -> each.services().map(Object::toString).orElse("?")).toList());
        assertEquals("CN=mail.contoso.example", certificates.get(0).subject().map(Object::toString).orElse(""));
        assertFalse(certificates.get(1).certificateDomains().isComplete());
    }

    @Test
    void outputsOfDifferentWidthsInOneFileStayWhole() throws ImportException {
        String narrow = new String(Golden.bytes("text/transport-services.fl.w80.txt"), StandardCharsets.UTF_8);
        String wide = new String(Golden.bytes("text/send-connectors.fl.w120.txt"), StandardCharsets.UTF_8);
        Organisation organisation = read(narrow + wide, "", DateOrder.UNKNOWN);
        assertEquals("69409D741A2798D22D7614BF291D6F4B638727B1",
                organisation.server("EX01").orElseThrow().internalTransportCertificateThumbprint().map(each -> each.hex()).orElse(""));
        assertEquals(3, organisation.sendConnectors().items().size());
    }

    @Test
    void aPromptOfARemoteShellNamesTheServer() throws ImportException {
        Organisation organisation = read("[ex09]: PS C:\\> Get-ExchangeCertificate -Server:EX02 | fl Thumbprint\n\nThumbprint : "
                + THUMBPRINT + "\n", "", DateOrder.UNKNOWN);
        assertEquals("EX02", organisation.servers().get(0).name());
    }

    @Test
    void sharedReferencesThatWouldExplodeAreReadOnce() throws ImportException {
        StringBuilder xml = new StringBuilder("<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">");
        xml.append("<Obj RefId=\"0\"><LST><S>x</S></LST></Obj>");
        for (int i = 1; i < 50; i++) {
            xml.append("<Obj RefId=\"").append(i).append("\"><LST><Ref RefId=\"").append(i - 1).append("\"/><Ref RefId=\"").append(i - 1)
                    .append("\"/></LST></Obj>");
        }
        assertEquals(List.of(), read(xml.append("</Objs>").toString(), "", DateOrder.UNKNOWN).servers());
    }

    @Test
    void whatIsOnlyKnownToOneSourceCompletesTheOther() throws ImportException {
        byte[] certificate = Golden.bytes("certs/mail-internal-chain.pem");
        ImportResult result = SnapshotImport.run(List.of(source("ex01.txt",
                "Thumbprint : " + THUMBPRINT + "\nServices   : SMTP\nSubject    : CN=MAIL.contoso.example\n"),
                new ImportSource("mail.pem", certificate, Fact.unknown("not asked"))),
                new ImportOptions("EX01", Fact.unknown("none"), DateOrder.UNKNOWN, Fact.unknown("none"), Preference.NONE,
                        PasswordSource.none()));
        ExchangeCertificate joined = result.organisation().servers().get(0).certificates().items().get(0);
        assertEquals(Fact.known(AllowedServices.SMTP), joined.services());
        assertTrue(joined.rawData().isKnown());
        assertEquals(2, joined.chain().size());
    }

    @Test
    void theNewerSourceWinsWhenAsked() throws ImportException {
        List<ImportSource> sources = List.of(
                new ImportSource("old.txt", ("Thumbprint : " + THUMBPRINT + "\nServices   : IIS\n").getBytes(StandardCharsets.UTF_8),
                        Fact.known(Instant.parse("2026-01-01T00:00:00Z"))),
                new ImportSource("new.txt", ("Thumbprint : " + THUMBPRINT + "\nServices   : SMTP\n").getBytes(StandardCharsets.UTF_8),
                        Fact.known(Instant.parse("2026-02-01T00:00:00Z"))));
        ImportOptions strict = new ImportOptions("EX01", Fact.unknown("none"), DateOrder.UNKNOWN, Fact.unknown("none"), Preference.NONE,
                PasswordSource.none());
        String message = assertThrows(ImportException.class, () -> SnapshotImport.run(sources, strict)).getMessage();
        assertTrue(message.contains("\"IIS\" in old.txt") && message.contains("\"SMTP\" in new.txt"), message);
        ImportOptions newer = new ImportOptions("EX01", strict.zone(), strict.order(), strict.encoding(), new Preference("newer"),
                strict.passwords());
        assertEquals(Fact.known(AllowedServices.SMTP),
                SnapshotImport.run(sources, newer).organisation().servers().get(0).certificates().items().get(0).services());
    }

    @Test
    void aSnapshotThatIsImportedStaysTheSame() throws ImportException {
        byte[] once = Golden.run("clixml/all.object.xml", Golden.json("{}".getBytes(StandardCharsets.UTF_8))).snapshot();
        byte[] twice = SnapshotImport.run(List.of(new ImportSource("once.json", once, Fact.unknown("not asked"))), ImportOptions.NONE)
                .snapshot();
        assertEquals(new String(once, StandardCharsets.UTF_8), new String(twice, StandardCharsets.UTF_8));
    }
}
