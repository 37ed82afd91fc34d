package dev.exlint.diagnosis.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.ExchangeServer;
import dev.exlint.diagnosis.organisation.HybridConfiguration;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.pki.CertificateRecipe;
import dev.exlint.diagnosis.pki.TestCertificate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.TestFactory;

class SnapshotReaderTest {

    private static final TestCertificate ROOT = TestCertificate.root("DC=example, CN=Root");
    private static final TestCertificate MAIL = ROOT.issue(new CertificateRecipe("C=CZ, O=Contoso, CN=mail.contoso.example")
            .names("mail.contoso.example", "*.contoso.example").valid("2026-01-01", "2027-01-01"));

    @Test
    void theExampleOfTheDocumentationIsRead() {
        Organisation organisation = good("""
                {
                  "SnapshotVersion": 1,
                  "TakenAt": "2026-11-02T08:15:00Z",
                  "Servers": [
                    {
                      "Name": "EX01",
                      "Fqdn": "ex01.corp.contoso.example",
                      "InternalTransportCertificateThumbprint": "5113AE0233A72FCCB75B1D0198628675333D010E",
                      "Certificates": [
                        {
                          "Thumbprint": "5113ae0233a72fccb75b1d0198628675333d010e", "Subject": "CN=mail.contoso.example",
                          "CertificateDomains": ["mail.contoso.example"], "Services": "IMAP, POP, IIS, SMTP",
                          "RootCAType": "Enterprise", "Status": "Valid", "IsSelfSigned": false, "HasPrivateKey": true,
                          "NotBefore": "2026-03-01T00:00:00Z", "NotAfter": "2028-03-01T01:00:00+01:00"
                        }
                      ]
                    }
                  ],
                  "SendConnectors": [
                    { "Name": "Outbound to Office 365", "Enabled": true, "Fqdn": null, "SmartHosts": [], "SourceTransportServers": "EX01" }
                  ],
                  "ReceiveConnectors": [ { "Identity": "EX01\\\\Default Frontend EX01", "Server": "EX01",
                                            "AuthMechanism": "Tls, BasicAuth" } ],
                  "HybridConfiguration": { "TlsCertificateName": null, "Domains": ["contoso.example"] }
                }
                """);

        ExchangeServer server = organisation.server("ex01").orElseThrow();
        ExchangeCertificate certificate = server.certificates().items().get(0);
        SendConnector connector = organisation.sendConnectors().items().get(0);
        assertTrue(server.usesForInternalTransport(certificate.thumbprint().orElse(null)));
        assertEquals("IMAP, POP, IIS, SMTP", certificate.services().map(Object::toString).orElse(""));
        assertTrue(certificate.rootCaType().is(RootCaType.ENTERPRISE));
        assertTrue(certificate.status().is(CertificateStatus.VALID));
        assertTrue(certificate.notAfter().is(Instant.parse("2028-03-01T00:00:00Z")));
        assertTrue(connector.fqdn().is(""));
        assertTrue(connector.smartHosts().isKnownEmpty());
        assertEquals(List.of("EX01"), connector.sourceTransportServers().items());
        assertEquals(List.of("Tls", "BasicAuth"), organisation.receiveConnectors().items().get(0).authMechanism().items());
        assertTrue(organisation.receiveConnectors().items().get(0).isOn(server).is(true));
    }

    @Test
    void whatIsAbsentIsUnknownAndNullIsEmpty() {
        Organisation absent = good("{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"EX01\"}]}");
        Organisation empty = good("""
                {"SnapshotVersion":1,"Servers":[{"Name":"EX01","Certificates":null}],"SendConnectors":null,"ReceiveConnectors":[],
                 "HybridConfiguration":null}""");

        assertTrue(absent.servers().get(0).certificates().isUnknown());
        assertTrue(absent.sendConnectors().isUnknown());
        assertFalse(absent.hybridConfiguration().isKnown());
        assertFalse(absent.takenAt().isKnown());
        assertTrue(empty.servers().get(0).certificates().isKnownEmpty());
        assertTrue(empty.sendConnectors().isKnownEmpty());
        assertTrue(empty.receiveConnectors().isKnownEmpty());
        assertTrue(empty.hybridConfiguration().is(HybridConfiguration.none()));
    }

    @Test
    void namesCountInAnyCaseAndUnknownPropertiesArePassedOver() {
        Organisation organisation = good("""
                {"$schema":"x","snapshotVERSION":1,"servers":[{"NAME":"EX01","fqdn":"a.example","Extra":{"deep":[1,{"x":null}]}}]}""");

        assertTrue(organisation.servers().get(0).fqdn().is("a.example"));
    }

    @TestFactory
    Stream<DynamicTest> servicesAreReadInEveryForm() {
        return Stream.of("\"IMAP, POP, IIS, SMTP\"", "\"smtp,iis,pop,imap\"", "[\"IMAP\",\"POP\",\"IIS\",\"SMTP\"]", "27", "\"27\"")
                .map(form -> DynamicTest.dynamicTest(form, () -> {
                    ExchangeCertificate certificate = certificate("\"Services\":" + form);
                    assertEquals(27, certificate.services().map(each -> each.flags()).orElse(-1));
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBeSoIsNamedWithItsPlace() {
        return Stream.of(
                bad("{\"SnapshotVersion\":2}", "1:20 /SnapshotVersion: SnapshotVersion must be 1, not 2"),
                bad("{\"Servers\":[]}", "1:1: SnapshotVersion is missing"),
                bad("[]", "1:1: a snapshot must be an object in braces, not a list"),
                bad("", "is empty"),
                bad("{\"SnapshotVersion\":1,\n  \"Servers\":{}}", "2:13 /Servers: Servers must be a list in brackets, not an object"),
                bad("{\"SnapshotVersion\":1,\"Servers\":[{}]}", "1:33 /Servers/0: a server needs a Name"),
                bad("{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"A\"},{\"name\":\"a\"}]}",
                        "/Servers/1: the server a stands there twice"),
                bad("{\"SnapshotVersion\":1,\"snapshotversion\":1}", "the property snapshotversion stands there twice"),
                bad("{\"SnapshotVersion\":1,\"TakenAt\":\"yesterday\"}", "TakenAt must be a date with time and zone"),
                bad("{\"SnapshotVersion\":1,\"TakenAt\":\"2026-02-30T00:00:00Z\"}", "TakenAt must be a date with time and zone"),
                bad("{\"SnapshotVersion\":1,\"TakenAt\":\"2026-02-20T00:00:00\"}", "TakenAt must be a date with time and zone"),
                bad("{\"SnapshotVersion\":1,\"SendConnectors\":[{\"Enabled\":\"true\"}]}",
                        "1:51 /SendConnectors/0/Enabled: Enabled must be true or false without quotes, not the text \"true\""),
                bad("{\"SnapshotVersion\":1,\"SendConnectors\":[{\"Port\":70000}]}", "Port must lie between 0 and 65535, not 70000"),
                bad("{\"SnapshotVersion\":1,\"SendConnectors\":[{\"TlsCertificateName\":7}]}",
                        "TlsCertificateName must be a text in quotes"),
                bad("{\"SnapshotVersion\":1,\"SendConnectors\":[{\"SmartHosts\":[1]}]}", "/SendConnectors/0/SmartHosts/0: an element of"),
                bad("{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"A\"},]}", "is no JSON"),
                bad("{\"SnapshotVersion\":1,\n\"Servers\":[{\"Name\":\"A\"", "2:"),
                bad("{\"SnapshotVersion\":1,\"x\":" + "[".repeat(100_000), "is nested deeper than 50 levels"),
                bad("{\"SnapshotVersion\":1} {}", "the document ends before this"),
                bad(one("\"Services\":128"), "/Servers/0/Certificates/0/Services: Services must lie between 0 and 127, not 128"),
                bad(one("\"Services\":-1"), "Services must lie between 0 and 127, not -1"),
                bad(one("\"Services\":\"OWA\""), "Services must be names out of IMAP, POP"),
                bad(one("\"Thumbprint\":\"5113AE\""), "Thumbprint must be 40 hex digits, not \"5113AE\""),
                bad(one("\"Status\":\"Good\""), "Status must be Valid"),
                bad(one("\"RootCAType\":2"), "only the numbers 0 (None) and 3 (Registry) have a known meaning"),
                bad(one("\"NotBefore\":\"2027-01-01T00:00:00Z\",\"NotAfter\":\"2026-01-01T00:00:00Z\""), "lies before NotBefore"),
                bad(one("\"RawData\":\"%%%\""), "RawData is no Base64 text"),
                bad(one("\"RawData\":\"AAAA\""), "RawData is not a certificate"),
                bad(one("\"RawData\":[48,130]"), "RawData must be a text in quotes"));
    }

    @Test
    void theBytesDecideAboutACertificate() {
        ExchangeCertificate certificate = certificate("\"RawData\":\"" + MAIL.encoded().base64() + "\",\"Services\":\"SMTP\","
                + "\"CertificateDomains\":[\"MAIL.contoso.example\",\"*.contoso.example\"],\"Subject\":\"CN=mail.contoso.example,O=CONTOSO,C=CZ\","
                + "\"NotBefore\":\"2026-01-01T01:00:00+01:00\"");

        assertTrue(certificate.issuer().map(each -> each.text()).is("CN=Root, DC=example"));
        assertTrue(certificate.notAfter().is(Instant.parse("2027-01-01T00:00:00Z")));
        assertEquals(40, certificate.thumbprint().map(each -> each.hex().length()).orElse(0));
        assertTrue(certificate.version().is(3));
        assertTrue(certificate.enhancedKeyUsage().isKnownEmpty());
    }

    @TestFactory
    Stream<DynamicTest> aStatedValueThatContradictsTheBytesIsAnErrorNamingBoth() {
        String raw = "\"RawData\":\"" + MAIL.encoded().base64() + "\",";
        return Stream.of(
                bad(one(raw + "\"Subject\":\"CN=www.contoso.example\""),
                        "Subject is stated as \"CN=www.contoso.example\", but RawData says \"CN=mail.contoso.example, O=Contoso, C=CZ\""),
                bad(one(raw + "\"Issuer\":\"CN=Other\""), "Issuer is stated as \"CN=Other\", but RawData says \"CN=Root, DC=example\""),
                bad(one(raw + "\"Thumbprint\":\"" + "0".repeat(40) + "\""), "Thumbprint is stated as"),
                bad(one(raw + "\"NotAfter\":\"2028-01-01T00:00:00Z\""), "NotAfter is stated as \"2028-01-01T00:00:00Z\", but RawData says"),
                bad(one(raw + "\"CertificateDomains\":[\"mail.contoso.example\"]"), "CertificateDomains is stated as"),
                bad(one(raw + "\"CertificateDomains\":[\"www.contoso.example\",\"...\"]"), "CertificateDomains is stated as"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01T00:00:00Z, 2026-03-01T00:00:00Z", "2026-03-01T23:59:59.0000000Z, 2026-03-01T23:59:59Z",
        "2026-03-01T00:00:00.1234567Z, 2026-03-01T00:00:00.123456700Z", "2026-03-01T01:00:00+01:00, 2026-03-01T00:00:00Z",
        "/Date(1772323200000)/, 2026-03-01T00:00:00Z"})
    void datesAreReadInEveryFormThatHasAZone(String text, Instant expected) {
        assertEquals(Fact.known(expected), certificate("\"NotBefore\":\"" + text + "\"").notBefore());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-03-01T25:00:00Z", "2026-03-01T00:00:00", "2026-03-01"})
    void aDateThatIsNoneIsAProblem(String text) {
        assertEquals("/Servers/0/Certificates/0/NotBefore", read(one("\"NotBefore\":\"" + text + "\"")).problems().get(0).path());
    }

    @Test
    void aCutListOfDomainsNeedOnlyBeAPart() {
        ExchangeCertificate certificate = certificate("\"RawData\":\"" + MAIL.encoded().base64()
                + "\",\"CertificateDomains\":[\"mail.contoso.example\",\"...\"]");

        assertTrue(certificate.certificateDomains().isComplete());
    }

    @Test
    void oneBadCertificateCostsOnlyItself() {
        SnapshotReading reading = read("""
                {"SnapshotVersion":1,"Servers":[
                  {"Name":"EX01","Certificates":[{"FriendlyName":"a"},{"RawData":"AAAA"},{"FriendlyName":"c"}]},
                  {"Name":"EX02","Certificates":[{"FriendlyName":"d"}]}]}""");

        ExchangeServer first = reading.organisation().server("EX01").orElseThrow();
        assertEquals(1, reading.problems().size());
        assertEquals("/Servers/0/Certificates/1/RawData", reading.problems().get(0).path());
        assertEquals(2, first.certificates().items().size());
        assertFalse(first.certificates().isComplete());
        assertEquals("1 of its certificates is not readable", first.certificates().missing());
        assertTrue(reading.organisation().server("EX02").orElseThrow().certificates().isComplete());
    }

    @Test
    void chainsOfTheCertificateAndOfTheDocumentAreBothUsedAndShared() {
        Organisation organisation = good("{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"EX01\",\"Certificates\":[{\"RawData\":\""
                + MAIL.encoded().base64() + "\",\"Chain\":[\"" + MAIL.encoded().base64() + "\"]}]}],\"ChainCertificates\":[\""
                + ROOT.encoded().base64() + "\"]}");

        ExchangeCertificate certificate = organisation.servers().get(0).certificates().items().get(0);
        assertEquals(List.of(MAIL.encoded(), ROOT.encoded()), certificate.chain());
        assertTrue(certificate.rawData().orElse(null) == certificate.chain().get(0));
    }

    @Test
    void aBadIssuerIsAProblemAndTheCertificateStays() {
        SnapshotReading reading = read(one("\"RawData\":\"" + MAIL.encoded().base64() + "\",\"Chain\":[\"AAAA\"]"));

        assertEquals("/Servers/0/Certificates/0/Chain/0", reading.problems().get(0).path());
        assertEquals(1, reading.organisation().servers().get(0).certificates().items().size());
    }

    @Test
    void aBrokenCertificateIsAProblemAtEveryPlaceThatHoldsItInTheOrderOfTheDocument() {
        SnapshotReading reading = read("{\"SnapshotVersion\":1,\"ChainCertificates\":[\"AAAA\"],\"Servers\":[{\"Name\":\"EX01\",\"Certificates\":"
                + "[{\"RawData\":\"AAAA\",\"Status\":7,\"Chain\":[\"" + ROOT.encoded().base64() + "\",\"AAAA\"]}]}]}");

        assertEquals(List.of("/ChainCertificates/0", "/Servers/0/Certificates/0/RawData", "/Servers/0/Certificates/0/Status",
                "/Servers/0/Certificates/0/Chain/1"), reading.problems().stream().map(SnapshotProblem::path).toList());
        assertEquals(Set.of(ROOT.encoded()), reading.certificates().keySet());
    }

    @Test
    void aServerThatIsNamedLikeAnothersNameOrFqdnIsAProblem() {
        SnapshotReading reading = read("{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"EX01\",\"Fqdn\":\"ex01.contoso.example\"},"
                + "{\"Name\":\"ex01\"},{\"Name\":\"EX01.contoso.example\"},{\"Name\":\"EX02\"}]}");

        assertEquals(List.of("/Servers/1", "/Servers/2"), reading.problems().stream().map(SnapshotProblem::path).toList());
        assertEquals(2, reading.organisation().servers().size());
    }

    @Test
    void limitsEndInAClearError() {
        SnapshotReader small = new SnapshotReader(new SnapshotLimits(4_000, 2, 300, 50));

        assertTrue(text(small.read(bytes(" ".repeat(4_001)), "s")).contains("is larger than 4000 bytes"));
        assertTrue(text(small.read(bytes("{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"A\",\"Certificates\":[{},{},{}]}]}"), "s"))
                .contains("there are more than 2 certificates"));
        assertTrue(text(small.read(bytes(one("\"RawData\":\"" + MAIL.encoded().base64() + "\"")), "s")).contains("larger than 300 bytes"));
    }

    @Test
    void utf16AndByteOrderMarksAreReadAndColumnsCountCharacters() {
        String document = "{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"\u010cE\u0160KO\ud83d\ude00\", \"Fqdn\":1}]}";

        for (byte[] bytes : List.of(bytes(document), bytes("\uFEFF" + document), ("\uFEFF" + document).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + document).getBytes(StandardCharsets.UTF_16BE))) {
            SnapshotReading reading = new SnapshotReader().read(bytes, "s");
            assertEquals(document.indexOf("1}]") + 1, reading.problems().get(0).column());
            assertEquals(1, reading.organisation().servers().size());
        }
    }

    @Test
    void bytesThatAreNoTextHaveAPlace() {
        byte[] bytes = bytes("{\"SnapshotVersion\":1,\n\"TakenAt\":\"????\"}");
        bytes[bytes.length - 4] = (byte) 0xE8;

        SnapshotReading reading = new SnapshotReader().read(bytes, "s");

        assertEquals("s:2:14: is not valid UTF-8 text here: save the snapshot as UTF-8", reading.problems().get(0).text());
    }

    @Test
    void aBrokenStreamIsAProblem() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };

        assertEquals("s: can't be read: the disk is gone", text(new SnapshotReader().read(broken, "s")));
    }

    @Test
    void aListThatTheSnapshotCallsIncompleteIsOneWhereverTheWordStands() {
        Organisation organisation = good("{\"SnapshotVersion\":1,\"IncompleteLists\":[\"SendConnectors\",\"Others\"],\"SendConnectors\":[{\"Name\":\"a\"}],"
                + "\"ReceiveConnectors\":[],\"Servers\":[{\"Name\":\"EX01\",\"Certificates\":[{}],\"incompletelists\":\"certificates\"},"
                + "{\"Name\":\"EX02\",\"Certificates\":[{}]}]}");

        assertFalse(organisation.sendConnectors().isComplete());
        assertTrue(organisation.receiveConnectors().isComplete());
        assertFalse(organisation.servers().get(0).certificates().isComplete());
        assertTrue(organisation.servers().get(1).certificates().isComplete());
        assertFalse(new SnapshotReader().read(SnapshotWriter.write(organisation), "s").organisation().servers().get(0).certificates().isComplete());
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        Organisation organisation = good("""
                {"SnapshotVersion":1,"TakenAt":"2026-11-02T08:15:00Z","Servers":[
                  {"Name":"EX01","Fqdn":null,"IsEdgeServer":false,"InternalTransportCertificateThumbprint":null,"Certificates":[
                    {"RawData":"%s","Services":"None","Chain":["%s"]},
                    {"Subject":"CN=a, O=\\"b, c\\"","CertificateDomains":["a","..."],"Services":"SMTP","RootCAType":"Registry",
                     "Version":3}]},
                  {"Name":"EX02"}],
                 "SendConnectors":[{"Name":"C","Enabled":true,"Port":25,"SmartHosts":[],"TlsCertificateName":null}],
                 "ReceiveConnectors":[{"Identity":"EX01\\\\D","AuthMechanism":"Tls, BasicAuth"}],
                 "HybridConfiguration":{"ServiceInstance":0,"Features":["FreeBusy"]}}
                """.formatted(MAIL.encoded().base64(), ROOT.encoded().base64()));

        assertEquals(organisation, good(new String(SnapshotWriter.write(organisation), StandardCharsets.UTF_8)));
    }

    private static DynamicTest bad(String document, String expected) {
        return DynamicTest.dynamicTest(expected, () -> {
            String text = text(read(document));
            assertTrue(text.contains(expected), text);
        });
    }

    private static String text(SnapshotReading reading) {
        return reading.problems().get(0).text();
    }

    private static String one(String certificate) {
        return "{\"SnapshotVersion\":1,\"Servers\":[{\"Name\":\"EX01\",\"Certificates\":[{" + certificate + "}]}]}";
    }

    private static ExchangeCertificate certificate(String properties) {
        return good(one(properties)).servers().get(0).certificates().items().get(0);
    }

    private static Organisation good(String document) {
        SnapshotReading reading = read(document);
        assertEquals(List.of(), reading.problems());
        return reading.organisation();
    }

    private static SnapshotReading read(String document) {
        return new SnapshotReader().read(bytes(document), "s");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
