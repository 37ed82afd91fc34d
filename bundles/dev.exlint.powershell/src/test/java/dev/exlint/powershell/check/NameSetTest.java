package dev.exlint.powershell.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Few names and many are the same by the same rule. */
class NameSetTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 30})
    void aNameIsFoundWhateverItsCase(int others) {
        NameSet names = with(others);
        names.add("Stra\u00dfe-\u0131d");

        assertFalse(names.add("stra\u00dfE-\u0131D"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 8, 30})
    void anotherNameIsNotFound(int others) {
        NameSet names = with(others);
        names.add("Name");

        assertTrue(names.add("Names"));
        assertTrue(names.add("Nam@"));
        assertTrue(names.add("N\u0430me"));
    }

    @Test
    void bracesAreNoLowerCaseBrackets() {
        assertFalse(Names.same("[", "{"));
    }

    private static NameSet with(int others) {
        NameSet names = new NameSet();
        for (int i = 0; i < others; i++) {
            names.add("other" + i);
        }
        return names;
    }
}
