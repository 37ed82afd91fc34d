package dev.exlint.diagnosis.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

    @ParameterizedTest
    @CsvSource({"Outbound*, outbound to Office 365, true", "*Office*, Outbound to Office 365, true", "EX0?, ex01, true", "EX0?, ex0, false",
        "EX0?, ex012, false", "EX01, EX01, true", "EX01, EX011, false", "*, x, true", "a*b*c, aXbYbc, true", "a*b*c, aXbYb, false",
        "[x], x, false", "a.c, abc, false"})
    void starsAndQuestionMarksStandForTextInAnyCase(String pattern, String name, boolean expected) {
        assertEquals(expected, new NamePattern(pattern).matches(name));
    }

    @Test
    void theEmptyNameFitsAStarOnly() {
        assertEquals("true false", new NamePattern("*").matches("") + " " + new NamePattern("?").matches(""));
    }

    @Test
    void aHostilePatternStaysCheap() {
        assertFalse(new NamePattern("*a".repeat(500) + "b").matches("a".repeat(5000)));
    }
}
