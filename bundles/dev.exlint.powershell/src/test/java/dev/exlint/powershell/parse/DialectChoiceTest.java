package dev.exlint.powershell.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectChoiceTest {

    private static final Dialect DESKTOP = Dialect.WINDOWS_POWERSHELL_5_1;
    private static final Dialect CORE = Dialect.POWERSHELL_7;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '|', value = {"#requires -Version 7~7",
            "#requires -Version 7.2~7", "#Requires -PSEdition Core~7",
            "#requires –Version:6.1~7", "#requires -v '7.0'~7", "$a = 1 #requires -Version 7~7", "#requires -PSEdition Desktop~5",
            "#requires -Version 5.1~either", "#requires -PSEdition Core,Desktop~either", "# requires -Version 7~either",
            "'#requires -Version 7'~either", "foo~either"})
    void aScriptAsksForADialectOrTakesEither(String text, String asked) {
        assertEquals(asked.equals("7") ? CORE : DESKTOP, dialect(text, Optional.empty(), DESKTOP));
        assertEquals(asked.equals("5") ? DESKTOP : CORE, dialect(text, Optional.empty(), CORE));
    }

    @Test
    void whatTheCallerChoosesWinsOverTheScriptAndItsSurroundings() {
        assertEquals(DESKTOP, dialect("#requires -Version 7", Optional.of(DESKTOP), CORE));
        assertEquals(CORE, dialect("#requires -PSEdition Desktop", Optional.of(CORE), DESKTOP));
    }

    private static Dialect dialect(String text, Optional<Dialect> chosen, Dialect otherwise) {
        return DialectChoice.parse(SourceText.of(text), chosen, otherwise, Budget.unlimited()).dialect();
    }
}
