package dev.exlint.diagnosis.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rows of rules 3.2 and their neighbours: what stands before the fix, and what stands after it. */
class DropSmtpTest {

    @ParameterizedTest(name = "row {0}: {1}")
    @MethodSource("rows")
    void removesSmtpAndNothingElse(String row, String before, String after) {
        Calls calls = Calls.in(visible(before));

        Optional<Fix> fix = calls.dropSmtp();

        assertTrue(fix.isPresent(), () -> "no fix for " + before);
        assertEquals(after, shown(fix.get().applyTo(calls.source())));
        assertEquals(FixKind.SAFE, fix.get().kind());
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                row("1", "E A1 -Services IIS,SMTP", "E A1 -Services IIS"),
                row("2", "E A1 -Services SMTP,IIS", "E A1 -Services IIS"),
                row("3", "E A1 -Services IIS,SMTP,POP", "E A1 -Services IIS,POP"),
                row("4", "E A1 -Services IIS, SMTP, POP", "E A1 -Services IIS, POP"),
                row("5", "E A1 -Services IIS , SMTP , POP", "E A1 -Services IIS , POP"),
                row("6", "E A1 -Services IIS ,SMTP", "E A1 -Services IIS"),
                row("7", "E A1 -Services iis,smtp", "E A1 -Services iis"),
                row("8", "E A1 -Services Iis,sMtP,Pop", "E A1 -Services Iis,Pop"),
                row("9", "E A1 -Services IIS,⇥SMTP", "E A1 -Services IIS"),
                row("9", "E A1 -Services IIS,\u00A0SMTP", "E A1 -Services IIS"),
                row("10", "E A1 -Services 'IIS','SMTP'", "E A1 -Services 'IIS'"),
                row("11", "E A1 -Services \"IIS\", \"SMTP\", \"POP\"", "E A1 -Services \"IIS\", \"POP\""),
                row("12", "E A1 -Services IIS,'SMTP'", "E A1 -Services IIS"),
                row("12", "E A1 -Services 'IIS',\"SMTP\",POP", "E A1 -Services 'IIS',POP"),
                row("13", "E A1 -Services 'SMTP,IIS'", "E A1 -Services 'IIS'"),
                row("14", "E A1 -Services \"IMAP, POP, IIS, SMTP\"", "E A1 -Services \"IMAP, POP, IIS\""),
                row("15", "E A1 -Services ' SMTP , IIS '", "E A1 -Services ' IIS '"),
                row("16", "E A1 -Services ‘IIS,SMTP’", "E A1 -Services ‘IIS’"),
                row("17", "E A1 -Services 'IIS,SMTP','POP'", "E A1 -Services 'IIS','POP'"),
                row("17", "E A1 -Services 'SMTP,SMTP','POP'", "E A1 -Services 'POP'"),
                row("18", "E A1 -Services @('IIS','SMTP')", "E A1 -Services @('IIS')"),
                row("19", "E A1 -Services ('IIS','SMTP')", "E A1 -Services ('IIS')"),
                row("19", "E A1 -Services $('IIS','SMTP')", "E A1 -Services $('IIS')"),
                row("20", "E A1 -Services @(\"IIS\"; \"SMTP\")", "E A1 -Services @(\"IIS\")"),
                row("20", "E A1 -Services @(\"SMTP\"; \"IIS\")", "E A1 -Services @(\"IIS\")"),
                row("21", "E A1 -Services IIS,⏎    SMTP,⏎    POP", "E A1 -Services IIS,⏎    POP"),
                row("22", "E A1 -Services IIS,␍⏎    SMTP,␍⏎    POP", "E A1 -Services IIS,␍⏎    POP"),
                row("23", "E A1 -Services IIS,⏎    SMTP -Force", "E A1 -Services IIS -Force"),
                row("24", "E A1 -Services IIS, # web⏎    SMTP, # mail⏎    POP", "E A1 -Services IIS, # web⏎    # mail⏎    POP"),
                row("25", "E A1 -Services IIS, # web⏎    SMTP # mail⏎", "E A1 -Services IIS # web⏎    # mail⏎"),
                row("25, alone on its line", "E A1 -Services IIS, # web⏎    SMTP⏎$x", "E A1 -Services IIS # web⏎$x"),
                row("27", "E A1 -Services IIS, <# mail #> SMTP", "E A1 -Services IIS <# mail #>"),
                row("27", "E A1 -Services IIS, <# mail #> SMTP -Force", "E A1 -Services IIS <# mail #> -Force"),
                row("28", "E A1 -Services @(⏎    'IIS'⏎    'SMTP'⏎)", "E A1 -Services @(⏎    'IIS'⏎)"),
                row("28", "E A1 -Services @(⏎    'SMTP'⏎    'IIS'⏎)", "E A1 -Services @(⏎    'IIS'⏎)"),
                row("29", "E A1 -Services @(⏎    'IIS',⏎    'SMTP'⏎)", "E A1 -Services @(⏎    'IIS'⏎)"),
                row("30", "E A1 -Services @(⏎    'IIS'  # web⏎    'SMTP' # mail⏎)", "E A1 -Services @(⏎    'IIS'  # web⏎    # mail⏎)"),
                row("31", "E A1 -Services IIS,SMTP `⏎    -Force", "E A1 -Services IIS `⏎    -Force"),
                row("32", "E A1 -Services IIS, `⏎    SMTP", "E A1 -Services IIS"),
                row("33", "E A1 -Services IIS, `␍⏎    SMTP, `␍⏎    POP", "E A1 -Services IIS, `␍⏎    POP"),
                row("34", "E A1 -Services:IIS,SMTP", "E A1 -Services:IIS"),
                row("35", "E A1 -Servi IIS,SMTP", "E A1 -Servi IIS"),
                row("36", "E A1 –Services IIS,SMTP", "E A1 –Services IIS"),
                row("37", "E A1 -Services IIS,SMTP", "E A1 -Services IIS"),
                row("38", "E -Services IIS,SMTP A1", "E -Services IIS A1"),
                row("39", "E A1 -Services IIS,SMTP -Force", "E A1 -Services IIS -Force"),
                row("40", "E A1 -Services SMTP,IIS # bind", "E A1 -Services IIS # bind"),
                row("40", "E A1 -Services IIS,SMTP # bind", "E A1 -Services IIS # bind"),
                row("41", "E A1 -Services IIS,SMTP|Out-Null", "E A1 -Services IIS|Out-Null"),
                row("41", "E A1 -Services IIS,SMTP;$x", "E A1 -Services IIS;$x"),
                row("41", "& {E A1 -Services IIS,SMTP}", "& {E A1 -Services IIS}"),
                row("42", "E A1 -Services SMTP,IIS,SMTP", "E A1 -Services IIS"),
                row("42", "E A1 -Services IIS,SMTP,smtp", "E A1 -Services IIS"),
                row("43", "E A1 -Services IIS,SMTP,IIS", "E A1 -Services IIS,IIS"),
                row("44", "E A1 -Services None,IIS,SMTP", "E A1 -Services None,IIS"),
                row("nested", "E A1 -Services @('IIS',@('POP','SMTP'))", "E A1 -Services @('IIS',@('POP'))"),
                row("nested", "E A1 -Services @('IIS',@('SMTP'))", "E A1 -Services @('IIS')"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutFix")
    void offersNothingWhereTheTextCanNotStayWhole(String source) {
        assertEquals(Optional.empty(), Calls.in(visible(source)).dropSmtp());
    }

    static Stream<String> withoutFix() {
        return Stream.of(
                "E A1 -Services IIS, # web⏎    SMTP -Force", // row 26: the line break would end the command
                "E A1 -Services SMTP", // row 59: no list left
                "E A1 -Services SMTP,SMTP", // row 61
                "E A1 -Services @('SMTP')",
                "E A1 -Services None,SMTP",
                "E A1 -Services \"IIS,$more\"", // row 49
                "E A1 -Services ('IIS'+',SMTP')",
                "E A1 -Services ('IIS,SMTP' -split ',')",
                "E A1 -Services 16", // row 61
                "E A1 -Services S",
                "E A1 -Services IIS,16l", // no flags are plain to see in such a number
                "E A1 -Services @'⏎IIS,⏎SMTP⏎'@", // several lines
                "E A1 -Services $(if ($h) {'IIS,SMTP'} else {'IIS'})",
                "E A1 -Services ([type]'IIS,SMTP')",
                "E A1 -Services 'IIS,`SMTP'",
                "E A1 -Services IIS`,SMTP"); // one word with an escaped comma
    }

    @Test
    void aListWithAnUnknownElementIsForReview() {
        Calls calls = Calls.in("E A1 -Services IIS,SMTP,$more");

        Fix fix = calls.dropSmtp().orElseThrow();

        assertEquals("E A1 -Services IIS,$more", fix.applyTo(calls.source()));
        assertEquals(FixKind.REVIEW, fix.kind());
    }

    @ParameterizedTest(name = "row {0}: {1}")
    @MethodSource("reviewed")
    void whatIsRewrittenInOtherWordsIsForReview(String row, String before, String after) {
        Calls calls = Calls.in(visible(before));

        Fix fix = calls.dropSmtp().orElseThrow();

        assertEquals(after, shown(fix.applyTo(calls.source())));
        assertEquals(FixKind.REVIEW, fix.kind());
    }

    static Stream<Arguments> reviewed() {
        return Stream.of(
                row("45", "E A1 -Services 27", "E A1 -Services IMAP,POP,IIS"),
                row("45", "E A1 -Services '27'", "E A1 -Services 'IMAP,POP,IIS'"),
                row("45", "E A1 -Services 0x1B", "E A1 -Services IMAP,POP,IIS"),
                row("45, no octal", "E A1 -Services 027", "E A1 -Services IMAP,POP,IIS"),
                row("45, in brackets", "E A1 -Services (27)", "E A1 -Services ('IMAP,POP,IIS')"),
                row("45, in brackets", "E A1 -Services @(27)", "E A1 -Services @('IMAP,POP,IIS')"),
                row("45, by colon", "E A1 -Services:27 -Force", "E A1 -Services:IMAP,POP,IIS -Force"),
                row("46", "E A1 -Services 24", "E A1 -Services IIS"),
                row("46", "E A1 -Services IIS,16", "E A1 -Services IIS"),
                row("46", "E A1 -Services IIS,18", "E A1 -Services IIS,POP"),
                row("46, twice", "E A1 -Services IIS,24", "E A1 -Services IIS,IIS"),
                row("46, all forms", "E A1 -Services SMTP,16,18,POP", "E A1 -Services POP,POP"),
                row("48", "E A1 -Services IIS,SMTP,$more", "E A1 -Services IIS,$more"),
                row("50", "E A1 -Services @'⏎IIS,SMTP⏎'@", "E A1 -Services @'⏎IIS⏎'@"),
                row("50", "E A1 -Services @\"␍⏎SMTP, IIS␍⏎\"@ -Force", "E A1 -Services @\"␍⏎IIS␍⏎\"@ -Force"));
    }

    @Test
    void theTitleShowsTheListBeforeAndAfterOnOneLine() {
        Fix fix = Calls.in("E A1 -Services IIS,\n    SMTP,\n    POP").dropSmtp().orElseThrow();

        assertEquals("IIS, SMTP, POP", fix.title().arguments().get("before"));
        assertEquals("IIS, POP", fix.title().arguments().get("after"));
    }

    private static Arguments row(String row, String before, String after) {
        return Arguments.of(row, before, after);
    }

    private static String visible(String shown) {
        return shown.replace('⏎', '\n').replace('␍', '\r').replace('⇥', '\t');
    }

    private static String shown(String text) {
        return text.replace('\n', '⏎').replace('\r', '␍').replace('\t', '⇥');
    }
}
