package dev.exlint.diagnosis.imports;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.imports.object.DateOrder;
import dev.exlint.diagnosis.organisation.Fact;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file on its way, an import gives facts or one error; nothing else escapes and nothing hangs. */
class DamagedInputTest {

    private static final ImportOptions OPTIONS = new ImportOptions("EX01", Fact.known(ZoneOffset.UTC), DateOrder.MDY,
            Fact.unknown("not given"), Preference.NONE, file -> Optional.of("exlint".toCharArray()));

    @Test
    void damagedFilesGiveFactsOrOneError() {
        Random random = new Random(2_888_788);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (JsonNode entry : Golden.json(Golden.bytes("expected.json"))) {
                String file = entry.get("file").asText();
                byte[] content = Golden.bytes(file);
                for (int i = 0; i < 4 && content.length < 40_000; i++) {
                    run(file, damaged(content, random));
                }
            }
        });
    }

    private static byte[] damaged(byte[] content, Random random) {
        byte[] damaged = content.clone();
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return changes == 0 ? Arrays.copyOf(damaged, random.nextInt(damaged.length)) : damaged;
    }

    private static void run(String file, byte[] content) {
        try {
            SnapshotImport.run(List.of(new ImportSource(file, content, Fact.unknown("not asked"))), OPTIONS).snapshot();
        } catch (ImportException refused) {
            assertFalse(refused.getMessage().contains("exlint"), "no password in " + refused.getMessage());
        }
    }
}
