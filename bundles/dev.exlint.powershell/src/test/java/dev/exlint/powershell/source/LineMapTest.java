package dev.exlint.powershell.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineMapTest {

    @Test
    void onlyCarriageReturnAndLineFeedBreakLines() {
        LineMap lines = LineMap.of("a\rb\nc\r\nd\u2028e\u0085f");

        assertEquals(4, lines.lineCount());
        assertEquals(2, lines.line(2));
        assertEquals(4, lines.line(9));
    }

    @Test
    void h60ColumnsCountUnitsFromOneAndATabIsOne() {
        LineMap lines = LineMap.of("\t😀x\ny");

        assertEquals(4, lines.column(3));
        assertEquals(1, lines.column(5));
    }

    @Test
    void theMiddleOfALineBreakBelongsToTheLineBefore() {
        LineMap lines = LineMap.of("a\r\nb");

        assertEquals(1, lines.line(2));
        assertEquals(2, lines.line(3));
        assertEquals(3, lines.lineEnd(1));
    }

    @Test
    void placesOutsideAreClamped() {
        LineMap lines = LineMap.of("a\n");

        assertEquals(2, lines.line(99));
        assertEquals(1, lines.column(99));
        assertEquals(1, LineMap.of("").line(1));
    }
}
