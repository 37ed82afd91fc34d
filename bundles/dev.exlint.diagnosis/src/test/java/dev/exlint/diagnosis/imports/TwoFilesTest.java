package dev.exlint.diagnosis.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.organisation.Fact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files about servers of one name: one name stands for one server, whatever they say. */
class TwoFilesTest {

    @Test
    void oneNameWithTwoFullNamesIsADisagreementThatNamesBothFiles() {
        List<ImportSource> files = List.of(certificates("a.json", "ex01.corp.contoso.example"), certificates("b.json", "ex01.lab.contoso.example"));

        ImportException refused = assertThrows(ImportException.class, () -> SnapshotImport.run(files, ImportOptions.NONE));

        assertEquals("the server ex01: Fqdn is \"ex01.corp.contoso.example\" in a.json but \"ex01.lab.contoso.example\" in b.json: a name stands"
                + " for one server, leave one out", refused.getMessage());
    }

    @Test
    void oneFullNameInTwoFilesIsOneServer() throws ImportException {
        List<ImportSource> files = List.of(certificates("a.json", "ex01.corp.contoso.example"), certificates("b.json", "EX01.corp.contoso.example"));

        assertEquals(1, SnapshotImport.run(files, ImportOptions.NONE).organisation().servers().size());
    }

    @Test
    void aCertificateThatOnlyOneOfTwoSnapshotsHoldsIsADisagreementThatOneMaySettle() throws ImportException {
        String first = "5113AE0233A72FCCB75B1D0198628675333D010E";
        String second = "6113AE0233A72FCCB75B1D0198628675333D010E";
        List<ImportSource> files = List.of(snapshot("old.json", "2026-01-01T00:00:00Z", first, second), snapshot("new.json", "2026-02-01T00:00:00Z", first));

        ImportException refused = assertThrows(ImportException.class, () -> SnapshotImport.run(files, ImportOptions.NONE));
        assertEquals("the server EX01: the certificate " + second + " is in old.json but not in new.json: leave one out, or choose with --prefer newer"
                + " or --prefer FILE", refused.getMessage());

        assertEquals(1, held(files, "newer"));
        assertEquals(2, held(files, "old.json"));
        assertEquals(2, held(List.of(files.get(0), snapshot("same.json", "2026-02-01T00:00:00Z", second, first)), ""));
    }

    private static int held(List<ImportSource> files, String prefer) throws ImportException {
        ImportOptions none = ImportOptions.NONE;
        return SnapshotImport.run(files, new ImportOptions("", none.zone(), none.order(), none.encoding(), new Preference(prefer), none.passwords()))
                .organisation().servers().get(0).certificates().items().size();
    }

    private static ImportSource snapshot(String file, String takenAt, String... thumbprints) {
        String certificates = Stream.of(thumbprints).map(each -> "{\"Thumbprint\":\"" + each + "\"}").collect(Collectors.joining(","));
        return new ImportSource(file, ("{\"SnapshotVersion\":1,\"TakenAt\":\"" + takenAt + "\",\"Servers\":[{\"Name\":\"EX01\",\"Certificates\":["
                + certificates + "]}]}").getBytes(StandardCharsets.UTF_8), Fact.unknown("not stated"));
    }

    private static ImportSource certificates(String file, String host) {
        String json = "{\"Thumbprint\":\"5113AE0233A72FCCB75B1D0198628675333D010E\",\"Services\":\"IIS\",\"Identity\":\"" + host
                + "\\\\5113AE0233A72FCCB75B1D0198628675333D010E\",\"RootCAType\":\"Enterprise\"}";
        return new ImportSource(file, json.getBytes(StandardCharsets.UTF_8), Fact.unknown("not stated"));
    }
}
