package dev.exlint.powershell.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.parse.Reading;

/** The hard cases of the tokenizer, named after the checklist of the language reference. */
class LexicalHardCasesTest {

    @Test
    void h1FourDashesStartParametersAndOperatorsAndSigns() {
        assertEquals(
                "Identifier:foo Parameter:-a Parameter:\u2013b Parameter:\u2014c Parameter:\u2015d MinusMinus:-\u2013 "
                + "Identifier:x NewLine Number:5 Ieq:\u2013eq Number:\u20143",
                Reading.of("foo -a \u2013b \u2014c \u2015d -\u2013 x\n5 \u2013eq \u20143").tokens());
    }

    @Test
    void h1MinusSignAndHyphenAreNoDashes() {
        assertEquals(
                "Identifier:foo Generic:\u2212a Generic:\u2010b",
                Reading.of("foo \u2212a \u2010b").tokens());
    }

    @Test
    void h2AnySingleQuoteClosesAnyOther() {
        assertEquals(
                "Identifier:foo StringLiteral:'a\u2019 StringLiteral:\u2018b\u201b StringLiteral:\u201ac' StringLiteral:'d\u2019\u2018e'",
                Reading.of("foo 'a\u2019 \u2018b\u201b \u201ac' 'd\u2019\u2018e'").tokens());
    }

    @Test
    void h2AnyDoubleQuoteClosesAnyOther() {
        assertEquals(
                "Identifier:foo StringExpandable:\"a\u201d StringExpandable:\u201cb\u201e StringExpandable:\"c\u201c\u201dd\"",
                Reading.of("foo \"a\u201d \u201cb\u201e \"c\u201c\u201dd\"").tokens());
    }

    @Test
    void h3BlanksAreMoreThanSpaces() {
        assertEquals(
                "Identifier:a Identifier:b Identifier:c Identifier:d Identifier:e Identifier:f Identifier:g",
                Reading.of("a\u00a0b\u0085c\u000bd\u000ce\u2028f\u3000g").tokens());
    }

    @Test
    void h3ZeroWidthMarksStickToTheWord() {
        assertEquals(
                "Identifier:a Generic:\u200eb\u200b Generic:c\ufeff",
                Reading.of("a \u200eb\u200b c\ufeff").tokens());
    }

    @Test
    void h3ALoneCarriageReturnEndsTheLine() {
        assertEquals(
                "Identifier:a NewLine Identifier:b NewLine Identifier:c",
                Reading.of("a\rb\r\nc").tokens());
    }

    @Test
    void h3NulEndsAWordButNotTheScript() {
        assertEquals(
                "Identifier:a Generic:\u0000b Identifier:c",
                Reading.of("a\u0000b c").tokens());
    }

    @Test
    void h4BacktickBeforeANewlineContinuesTheLine() {
        assertEquals(
                "Identifier:a LineContinuation:`\\n Identifier:b",
                Reading.of("""
                a `
                 b""").tokens());
    }

    @Test
    void h4BacktickGluedToAWordEscapesTheNewline() {
        assertEquals(
                "Identifier:a Generic:SMTP`\\r NewLine Identifier:b",
                Reading.of("a SMTP`\r\nb").tokens());
    }

    @Test
    void h4BacktickAndBlankEndTheLine() {
        assertEquals(
                "Identifier:a NewLine Identifier:b",
                Reading.of("a ` \n b").tokens());
    }

    @Test
    void h4BacktickEscapesInsideWordsAndVariables() {
        assertEquals(
                "Identifier:a Generic:b`$c Variable:${d`}e} Generic:f` g",
                Reading.of("a b`$c ${d`}e} f` g").tokens());
    }

    @Test
    void h5HashStartsACommentOnlyAtTheStartOfAToken() {
        assertEquals(
                "Identifier:a Generic:b#c Comment:#d NewLine Variable:$x Comment:#e NewLine Number:1 "
                + "Comment:#f",
                Reading.of("""
                a b#c #d
                $x#e
                1#f""").tokens());
    }

    @Test
    void h6BlockCommentsStandBetweenTokens() {
        assertEquals(
                "Identifier:a Comment:<#x#> Identifier:b Generic:c<#y#>d NewLine Variable:$a Comment:<#z#> "
                + "Dot:. Identifier:b",
                Reading.of("""
                a <#x#>b c<#y#>d
                $a<#z#>.b""").tokens());
    }

    @Test
    void h6AnUnterminatedBlockCommentIsOneError() {
        assertEquals(
                "MissingTerminatorMultiLineComment 2..6 incomplete",
                Reading.of("a <# b").errors());
    }

    @Test
    void h7RequiresLinesMustBeConstant() {
        assertEquals(
                "RequiresArgumentMustBeConstant 19..21, ParameterCannotHaveArgument 93..112, "
                + "ScriptRequiresInvalidFormat 124..133",
                Reading.of("""
                #requires -Version $x
                #requires -Modules A, @{ModuleName='B'; ModuleVersion='1.0'}
                #requires -RunAsAdministrator -PSEdition Core,Core""").errors());
    }

    @Test
    void h8NothingMayFollowASignature() {
        assertEquals(
                "TokenAfterEndOfValidScriptText 32..33",
                Reading.of("""
                a
                # SIG # Begin signature block
                b""").errors());
    }

    @Test
    void h9NumbersHaveBasesPointsExponentsSuffixes() {
        assertEquals(
                "Number:1 Semi:; Number:0x1F Semi:; Number:0b11 Semi:; Number:1. Semi:; Number:.5 Semi:; "
                + "Number:1e3 Semi:; Number:1.5e-3 Semi:; Number:1kb Semi:; Number:2MB Semi:; Number:3l "
                + "Semi:; Number:4d Semi:; Number:5u Semi:; Number:6uy Semi:; Number:7n Semi:; Number:1 "
                + "DotDot:.. Number:2 NewLine Identifier:foo Generic:7z Generic:1_0 Generic:5-3",
                Reading.of("""
                1;0x1F;0b11;1.;.5;1e3;1.5e-3;1kb;2MB;3l;4d;5u;6uy;7n;1..2
                foo 7z 1_0 5-3""").tokens());
    }

    @Test
    void h9What51DoesNotKnowIsAWord() {
        assertEquals(
                "Identifier:foo Generic:0b1 Generic:1n Generic:1u Number:1kb",
                Reading.in51("foo 0b1 1n 1u 1kb").tokens());
    }

    @Test
    void h9OverflowIsAnErrorOnlyInExpressions() {
        assertEquals(
                "BadNumericConstant 10..11",
                Reading.in51("""
                $x = 1e400
                foo 1e400""").errors());
    }

    @Test
    void h10TheSameTextReadsDifferentlyByMode() {
        assertEquals(
                "Identifier:foo Parameter:-eq Generic:5-3 Generic:a-b Generic:= Generic:[a] Generic:* "
                + "Number:1 Comma:, Number:2 NewLine Variable:$a Ieq:-eq Number:5 Minus:- Number:3",
                Reading.of("""
                foo -eq 5-3 a-b = [a] * 1,2
                $a -eq 5-3""").tokens());
    }

    @Test
    void h11VariablesEndWhereTheirNameDoes() {
        assertEquals(
                "Identifier:foo Variable:$a:b Variable:$env:X Variable:${c:\\x y} Variable:$$ Variable:$? "
                + "Variable:$^ Variable:$_ Variable:$a? Variable:$using:x SplattedVariable:@x "
                + "SplattedVariable:@using:y Variable:$a ColonColon::: Identifier:b Variable:$a Dot:. "
                + "Identifier:b",
                Reading.of("foo $a:b $env:X ${c:\\x y} $$ $? $^ $_ $a? $using:x @x @using:y $a::b $a.b").tokens());
    }

    @Test
    void h12InStringsOnlyNamesExpand() {
        assertEquals(
                "StringExpandable:\"$a.b ${c} $() $ $(1) `$d\"",
                Reading.of("\"$a.b ${c} $() $ $(1) `$d\"").tokens());
    }

    @Test
    void h12AColonInAStringBelongsToTheName() {
        assertEquals(
                "InvalidVariableReferenceWithDrive 1..4",
                Reading.of("\"$a: b\"").errors());
    }

    @Test
    void h12QuotesInsideASubExpressionNeedNoDoubling() {
        assertEquals(
                "ExpandableString(Sub(StatementBlock(ExpandableString(Sub(StatementBlock(String))))))",
                Reading.of("\"a $(\"b $(\"c\")\") d\"").statements());
    }

    @Test
    void h12DoubledQuotesInsideASubExpressionCollapse() {
        assertEquals(
                "ExpandableString(Sub(StatementBlock(String)))",
                Reading.of("\"a $(\"\"b\"\") c\"").statements());
    }

    @Test
    void h13HereStringsEndWithAFooterAtTheLineStart() {
        assertEquals(
                "HereStringLiteral:@'\\na'@ b\\n'@ NewLine HereStringExpandable:@\"\\n$x \"y\"\\n\"@",
                Reading.of("""
                @'
                a'@ b
                '@
                @"
                $x "y"
                "@""").tokens());
    }

    @Test
    void h13AnEmptyHereStringIsValid() {
        assertEquals(
                "HereStringExpandable:@\"\\n\"@",
                Reading.of("""
                @"
                "@""").tokens());
    }

    @Test
    void h13BlanksBeforeTheFooterAreNamed() {
        assertEquals(
                "WhitespaceBeforeHereStringFooter 7..9 incomplete",
                Reading.of("""
                @"
                a
                  "@""").errors());
    }

    @Test
    void h13TextBehindTheHeaderIsNamed() {
        assertEquals(
                "UnexpectedCharactersAfterHereStringHeader 2..3, TerminatorExpectedAtEndOfString 6..8 "
                + "incomplete",
                Reading.of("""
                @"a
                b
                "@""").errors());
    }

    @Test
    void h14WordsGlueStringsAndVariables() {
        assertEquals(
                "Identifier:foo Generic:a$(1)b\"c d\" Generic:C:\\a[1]* Generic:foo\"bar\" Variable:$a Dot:. "
                + "Identifier:b Generic:/c\"d\"",
                Reading.of("foo a$(1)b\"c d\" C:\\a[1]* foo\"bar\" $a.b/c\"d\"").tokens());
    }

    @Test
    void h15TheRawRestEndsAtAPipeOrTwoAmpersands() {
        assertEquals(
                "Identifier:cmd Generic:--% Generic:a \"b|c\" $d  Pipe:| Identifier:e NewLine Identifier:cmd "
                + "Generic:--% Generic:f  AndAnd:&& Identifier:g",
                Reading.of("""
                cmd --% a "b|c" $d | e
                cmd --% f && g""").tokens());
    }

    @Test
    void h16ParametersTakeAlmostEverything() {
        assertEquals(
                "Identifier:foo Parameter:-N Parameter:-N: Generic:-N: Identifier:v Parameter:-N: "
                + "Variable:$x Parameter:-a=b Parameter:-a Generic:.b Generic:-\"x\" Generic:-1 Parameter:-? "
                + "MinusMinus:-- Parameter:-z",
                Reading.of("foo -N -N: -N: v -N:$x -a=b -a.b -\"x\" -1 -? -- -z").tokens());
    }

    @Test
    void h56ThumbprintsMayLexAsNumbers() {
        assertEquals(
                "Identifier:foo Number:1234E56 Number:12345678901234567890d Generic:434AC224 "
                + "Number:12e4567890",
                Reading.of("foo 1234E56 12345678901234567890d 434AC224 12e4567890").tokens());
    }

    @Test
    void h57APastedDirectionMarkMakesAThumbprintAWord() {
        assertEquals(
                "Identifier:foo Generic:\u200e434AC224",
                Reading.of("foo \u200e434AC224").tokens());
    }

    @Test
    void h9ALongHexNumberIsNotNegativeIn51() {
        assertEquals("2147485650", number51("0x800007D2L"));
        assertEquals("-2147481646", number51("0x800007D2"));
        assertEquals("-1", number51("0xffffffffffffffffL"));
    }

    private static String number51(String literal) {
        return NumberText.of(Reading.in51(literal).tree().tokens().get(0).number());
    }
}
