package dev.exlint.diagnosis.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExchangeBuildTest {

    @Test
    void bothFormsAreRead() {
        assertEquals("15.2.1118", ExchangeBuild.parse("Version 15.2 (Build 1118.7)").orElseThrow().toString());
        assertEquals("15.2.1118", ExchangeBuild.parse("15.02.1118.007").orElseThrow().toString());
        assertTrue(ExchangeBuild.parse("Exchange 2019").isEmpty());
        assertTrue(ExchangeBuild.parse("Version 99999999999.2 (Build 1.1)").isEmpty());
    }

    @Test
    void versionsComeBeforeBuilds() {
        ExchangeBuild late2016 = ExchangeBuild.parse("Version 15.1 (Build 2507.6)").orElseThrow();

        assertTrue(late2016.isAtLeast(ExchangeBuild.EXCHANGE_2016));
        assertFalse(late2016.isAtLeast(ExchangeBuild.EXCHANGE_2019));
    }
}
