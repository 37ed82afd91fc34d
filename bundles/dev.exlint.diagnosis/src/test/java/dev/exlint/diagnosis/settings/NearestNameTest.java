package dev.exlint.diagnosis.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("Environment", "DefaultServer", "PublicRoots", "InternalRoots", "Rules");

    @ParameterizedTest
    @CsvSource({"Enviroment, Environment", "enviromnent, Environment", "PublicRoot, PublicRoots", "Rule, Rules", "Rulse, Rules"})
    void aTypingErrorFindsTheNameMeant(String written, String meant) {
        assertEquals(meant, NearestName.of(written, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"Colour", "Roots", "X"})
    void aNameThatIsFarFromAllFindsNone(String written) {
        assertEquals("", NearestName.of(written, KNOWN));
    }
}
