package dev.exlint.powershell.eval;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MassTest {

    @Test
    void allPartsTogetherAreTheWhole() {
        Mass rest = Mass.ALL;
        Mass parts = Mass.NONE;
        for (int i = 0; i < 200; i++) {
            rest = rest.half();
            parts = parts.plus(rest);
        }

        assertFalse(parts.isAll(), "a part of two to the power of minus 200 is missing");
        assertTrue(parts.plus(rest).isAll());
    }

    @Test
    void nothingStaysNothing() {
        assertFalse(Mass.NONE.half().plus(Mass.NONE).isAll());
        assertTrue(Mass.NONE.plus(Mass.ALL).isAll());
    }
}
