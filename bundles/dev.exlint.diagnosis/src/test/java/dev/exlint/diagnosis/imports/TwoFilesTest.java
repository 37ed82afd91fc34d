package dev.exlint.diagnosis.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.exlint.diagnosis.organisation.Fact;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static ImportSource certificates(String file, String host) {
        String json = "{\"Thumbprint\":\"5113AE0233A72FCCB75B1D0198628675333D010E\",\"Services\":\"IIS\",\"Identity\":\"" + host
                + "\\\\5113AE0233A72FCCB75B1D0198628675333D010E\",\"RootCAType\":\"Enterprise\"}";
        return new ImportSource(file, json.getBytes(StandardCharsets.UTF_8), Fact.unknown("not stated"));
    }
}
