package dev.exlint.powershell.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.PropertyMemberAst;

/** The hard cases of the grammar, named after the checklist of the language reference. */
class SyntaxHardCasesTest {

    @Test
    void h17TheFirstTokenDecidesCommandOrExpression() {
        assertEquals(
                """
                Command(String String)
                String
                Constant
                Type
                Unary(Variable)
                Command(String)
                Command(String)
                Unary(String)
                Command(String)""",
                Reading.of("""
                7z x
                'x'
                1kb
                [x]
                !$a
                !foo
                .\\a.ps1
                -split "a"
                %""").statements());
    }

    @Test
    void h18CommasMakeListsAcrossLines() {
        assertEquals(
                "Command(String CommandParameter ArrayLiteral(String String) String)",
                Reading.of("""
                foo -S IIS,
                SMTP x""").statements());
    }

    @Test
    void h18ALeadingCommaIsAMissingArgument() {
        assertEquals(
                "MissingArgument 4..5",
                Reading.of("foo , a").errors());
    }

    @Test
    void h18ATrailingCommaIsAMissingExpression() {
        assertEquals(
                "MissingExpression 6..6 incomplete",
                Reading.of("foo a,").errors());
    }

    @Test
    void h19AColonTakesTheWholeList() {
        assertEquals(
                "Command(String CommandParameter ArrayLiteral(String String) "
                + "CommandParameter(ArrayLiteral(String String)))",
                Reading.of("foo -P a,b -P:a,b").statements());
    }

    @Test
    void h22KeywordsAreWordsInOtherPlaces() {
        assertEquals(
                """
                Command(String String CommandParameter)
                Hashtable(String Constant)
                Member(Variable String)
                InvokeMember(Variable String)""",
                Reading.of("""
                foo if -else
                @{ if = 1 }
                $a.foreach
                $a.while()""").statements());
    }

    @Test
    void h23SplatsAreArguments() {
        assertEquals(
                "Command(String Variable Using(Variable) CommandParameter Variable)",
                Reading.of("foo @a @using:b -c $d").statements());
    }

    @Test
    void h23ASplatHasNoPlaceInAList() {
        assertEquals(
                "SplattingNotPermittedInArgumentList 6..8",
                Reading.of("foo a,@b").errors());
    }

    @Test
    void h24RedirectionsNeedABlankOrQuoteBefore() {
        assertEquals(
                """
                Command(String String)
                Command(String String FileRedirection(String) MergingRedirection)
                Command(String FileRedirection(String))""",
                Reading.of("""
                foo a>b
                foo a >b 2>&1
                "a">b""").statements());
    }

    @Test
    void h24AStreamIsRedirectedOnce() {
        assertEquals(
                "StreamAlreadyRedirected 7..9",
                Reading.of("foo >a >b").errors());
    }

    @Test
    void h24InputRedirectionIsNotSupported() {
        assertEquals(
                "RedirectionNotSupported 4..5",
                Reading.of("foo <a").errors());
    }

    @Test
    void h25InvocationOperatorsTakeExpressions() {
        assertEquals(
                """
                Command(Variable String)
                Command(ExpandableString(Variable))
                Command(String)
                Command(ScriptBlock(ScriptBlock(NamedBlock(Constant))) Constant)""",
                Reading.of("""
                & $a b
                . "c$d"
                . .\\a.ps1
                & { 1 } 2""").statements());
    }

    @Test
    void h26MembersBindToArgumentsWithoutABlank() {
        assertEquals(
                "Command(String Index(Member(Variable String) Constant) Member(Paren(Command(String)) "
                + "String) Variable String)",
                Reading.of("foo $a.b[0] (x).y $a .b").statements());
    }

    @Test
    void h27PathsWithVariablesAreOneWord() {
        assertEquals(
                "Command(String ExpandableString(Variable) String String String)",
                Reading.of("foo $x\\a.b \\\\srv\\share HKLM:\\x *.ts").statements());
    }

    @Test
    void h28CatchAndElseAloneAreCommands() {
        assertEquals(
                """
                Command(String ScriptBlock(ScriptBlock(NamedBlock)))
                Command(String ScriptBlock(ScriptBlock(NamedBlock)))""",
                Reading.of("""
                catch {}
                else {}""").statements());
    }

    @Test
    void h29AMemberNeverStartsALine() {
        assertEquals(
                """
                Variable
                Command(String String)""",
                Reading.of("""
                $a
                .b c""").statements());
    }

    @Test
    void h29ALeadingPipeContinuesThePipeline() {
        assertEquals(
                "Pipeline(Command(String) Command(String))",
                Reading.of("""
                a
                # why
                | b""").statements());
    }

    @Test
    void h29ALeadingPipeIsEmptyIn51() {
        assertEquals(
                "EmptyPipeElement 2..3",
                Reading.in51("""
                a
                | b""").errors());
    }

    @Test
    void h30OperatorsBindByPrecedence() {
        assertEquals(
                "Binary(Binary(Binary(Binary(Constant Binary(Constant Constant)) Constant) Constant) "
                + "Constant)",
                Reading.of("1 + 2 * 3 -eq 4 -and 5 -or 6").statements());
    }

    @Test
    void h30UnaryOperatorsBindTighterThanTheComma() {
        assertEquals(
                """
                ArrayLiteral(Unary(Variable) Variable)
                ArrayLiteral(Convert(TypeConstraint Variable) Variable)""",
                Reading.of("""
                -not $a,$b
                [int]$a,$b""").statements());
    }

    @Test
    void h31AssignmentsTakeWholeStatements() {
        assertEquals(
                """
                Assignment(Variable Assignment(Variable If(Constant StatementBlock(Constant))))
                Assignment(ArrayLiteral(Convert(TypeConstraint Variable) Variable) Constant)
                Assignment(Variable ArrayLiteral(Constant Constant))""",
                Reading.of("""
                $a = $b = if (1) {2}
                [int]$x,$y = 1
                $z += 1,2""").statements());
    }

    @Test
    void h32TernaryAndNullOperators() {
        assertEquals(
                """
                Ternary(Variable Constant Constant)
                Binary(Variable Constant)
                Assignment(Variable Constant)
                Variable""",
                Reading.of("""
                $a ? 1 : 2
                $a ?? 1
                $a ??= 1
                $a?1:2""").statements());
    }

    @Test
    void h32AreOneErrorIn51() {
        assertEquals(
                "UnexpectedToken 3..4, UnexpectedToken 14..16",
                Reading.in51("""
                $a ? 1 : 2
                $a ?? 1""").errors());
    }

    @Test
    void h33ChainsAndBackground() {
        assertEquals(
                "PipelineChain(PipelineChain(Command(String) Command(String)) Command(String))",
                Reading.of("a && b || c &").statements());
    }

    @Test
    void h33AChainIsAnErrorIn51() {
        assertEquals(
                "InvalidEndOfLine 2..4, AmpersandNotAllowed 9..10",
                Reading.in51("""
                a && b
                a &""").errors());
    }

    @Test
    void h34CallsNeedTheParenthesisAtOnce() {
        assertEquals(
                """
                InvokeMember(InvokeMember(Variable String Constant) String ScriptBlock(ScriptBlock(NamedBlock(Constant))))
                InvokeMember(Type String)
                Member(Variable String)
                Member(Variable Variable)
                Member(Variable Paren(Constant))
                Member(Variable String)
                Index(Variable Constant)
                InvokeMember(Variable String Constant)""",
                Reading.of("""
                $a.b(1).Where{ 2 }
                [x]::new()
                $a.'b c'
                $a.$x
                $a.(1)
                ${a}?.b
                ${a}?[0]
                $a.M[int](1)""").statements());
    }

    @Test
    void h35TypesAttributesIndexes() {
        assertEquals(
                """
                Type
                Convert(TypeConstraint Variable)
                Index(Variable ArrayLiteral(Constant Constant))
                Type""",
                Reading.of("""
                [a.b[]]
                [g[int,[x, asm]]]$y
                $a[1,2]
                [t, Asm, Version=1.0]""").statements());
    }

    @Test
    void h36HashtableValuesAreStatements() {
        assertEquals(
                "Hashtable(String If(Constant StatementBlock(Constant)) String Constant String "
                + "Command(String String) Paren(Constant) Constant)",
                Reading.of("""
                @{ a = if (1) {2}
                b = 3; 'c d' = foo x; (1) = 4 }""").statements());
    }

    @Test
    void h36AMissingEqualsSignIsOneError() {
        assertEquals(
                "MissingEqualsInHashLiteral 4..4",
                Reading.of("@{ a }").errors());
    }

    @Test
    void h37ParenthesesHoldOnePipeline() {
        assertEquals(
                "MissingEndParenthesisInExpression 2..2, UnexpectedToken 4..5",
                Reading.of("(1;2)").errors());
    }

    @Test
    void h37ArraysHoldStatements() {
        assertEquals(
                "ArrayLiteral(Array(StatementBlock(Constant Constant)) Sub(StatementBlock(Command(String) "
                + "Command(String))) Paren(Command(String)))",
                Reading.of("@(1;2), $(a; b), (c)").statements());
    }

    @Test
    void h38ABraceIsAScriptBlock() {
        assertEquals(
                "ArrayLiteral(ScriptBlock(ScriptBlock(ParamBlock(Parameter(Variable)) "
                + "NamedBlock(Variable))) Hashtable)",
                Reading.of("{ param($a) $a }, @{}").statements());
    }

    @Test
    void h39ParamBlocksTakeAttributesTypesDefaults() {
        assertEquals(
                "ParamBlock(Attribute Parameter(Attribute(NamedAttributeArgument(Constant)) TypeConstraint "
                + "Variable String) Parameter(Variable))",
                Reading.of("""
                [CmdletBinding()]
                param([Parameter(Mandatory)][string] $a = 'x',
                $b)""").statements());
    }

    @Test
    void h39ACommaTooManyIsOneError() {
        assertEquals(
                "MissingExpressionAfterToken 9..9",
                Reading.of("param($a,)").errors());
    }

    @Test
    void h40StatementsDoNotMixWithNamedBlocks() {
        assertEquals(
                "MissingNamedBlocks 22..25, UnexpectedToken 26..27",
                Reading.of("function f { begin {} foo }").errors());
    }

    @Test
    void h41FunctionsMayHaveOddNames() {
        assertEquals(
                """
                FunctionDefinition(ScriptBlock(NamedBlock))
                FunctionDefinition(Parameter(Variable) ScriptBlock(NamedBlock(Variable)))
                FunctionDefinition(ScriptBlock(NamedBlock))""",
                Reading.of("""
                function a-b:c* {}
                filter f($x) { $_ }
                function if {}""").statements());
    }

    @Test
    void h42SwitchTakesFlagsAndConditions() {
        assertEquals(
                "Switch(String String StatementBlock(Constant) "
                + "ScriptBlock(ScriptBlock(NamedBlock(Variable))) StatementBlock(Constant) "
                + "StatementBlock(Constant))",
                Reading.of("switch -Regex -File a.txt { 'x' { 1 } { $_ } { 2 } default { 3 } }").statements());
    }

    @Test
    void h43LoopsAndLabels() {
        assertEquals(
                """
                ForEach(Variable Binary(Constant Constant) StatementBlock(Break(String)))
                For(Assignment(Variable Constant) Binary(Variable Constant) Unary(Variable) StatementBlock)
                DoUntil(StatementBlock Constant)
                While(Constant StatementBlock(Continue(Variable)))""",
                Reading.of("""
                :a foreach ($i in 1..2) { break a }
                for ($i=0
                $i -lt 2
                $i++) {}
                do {} until (1)
                while (1) { continue $x }""").statements());
    }

    @Test
    void h44TryTakesTypesAndFinally() {
        assertEquals(
                """
                Try(StatementBlock(Constant) CatchClause(TypeConstraint TypeConstraint StatementBlock(Constant)) \
                CatchClause(StatementBlock(Constant)) StatementBlock(Constant))
                Trap(TypeConstraint StatementBlock(Continue))""",
                Reading.of("""
                try { 1 } catch [A],[B] { 2 } catch { 3 } finally { 4 }
                trap [C] { continue }""").statements());
    }

    @Test
    void h44TryNeedsAHandler() {
        assertEquals(
                "MissingCatchOrFinally 9..9",
                Reading.of("""
                try { 1 }
                foo""").errors());
    }

    @Test
    void h45ClassesAndEnums() {
        assertEquals(
                """
                TypeDefinition(TypeConstraint TypeConstraint PropertyMember(TypeConstraint Constant) \
                FunctionMember(FunctionDefinition(ScriptBlock(NamedBlock(BaseCtorInvokeMember(Variable String Constant))))) \
                FunctionMember(TypeConstraint FunctionDefinition(Parameter(TypeConstraint Variable) \
                ScriptBlock(NamedBlock(Return(Constant))))))
                TypeDefinition(PropertyMember(Constant) PropertyMember)""",
                Reading.of("""
                class A : B, C { [int] hidden static $p = 1; A() : base(1) {} [int] M([int]$x) { return 1 } }
                enum E { X = 1; Y }""").statements());
    }

    @Test
    void h46UsingStandsFirst() {
        assertEquals(
                """
                Using(String)
                Using(Hashtable(String String String String))
                Command(String)""",
                Reading.of("""
                using namespace System.Text
                using module @{ModuleName='a'; ModuleVersion='1'}
                foo""").statements());
    }

    @Test
    void h46UsingElsewhereIsAnError() {
        assertEquals(
                "UsingMustBeAtStartOfScript 4..31",
                Reading.of("""
                foo
                using namespace System.Text""").errors());
    }

    @Test
    void h47DataSections() {
        assertEquals(
                "Data(StatementBlock(String))",
                Reading.of("data x -SupportedCommand a, b { 'y' }").statements());
    }

    @Test
    void h49WorkflowsAreKnownIn51() {
        assertEquals(
                "FunctionDefinition(ScriptBlock(NamedBlock(Block(StatementBlock(Command(String))) "
                + "Command(String ScriptBlock(ScriptBlock(NamedBlock(Command(String))))))))",
                Reading.in51("workflow w { parallel { a } inlinescript { b } }").statements());
    }

    @Test
    void h53OneMissingBraceIsOneError() {
        assertEquals(
                "MissingEndCurlyBrace 11..12 incomplete",
                Reading.of("""
                function f {
                  if (1) {
                    foo
                  }
                
                bar""").errors());
    }

    @Test
    void h58AColonParameterCoversItsValue() {
        assertEquals(
                "Command(String CommandParameter(Paren(Constant)))",
                Reading.of("foo -P:(1)").statements());
    }

    @Test
    void h59EmptyInputHasNoTokens() {
        assertEquals(
                "",
                Reading.of("").tokens());
    }

    @Test
    void h36ADamagedKeyKeepsTheTokensOfItsMode() {
        assertEquals(
                "Identifier:foo AtCurly:@{ Identifier:a Ieq:-eq Number:1 RCurly:}",
                Reading.of("foo @{ a -eq 1 }").tokens());
    }

    @Test
    void h46AssembliesComeFromFiles() {
        assertEquals(
                "CannotLoadAssemblyFromUncPath 15..26, CannotLoadAssemblyWithUriSchema 42..56",
                Reading.of("""
                using assembly \\\\srv\\a.dll
                using assembly http://x/a.dll
                using assembly C:\\a.dll""").errors());
    }

    @Test
    void h46AUsingWithoutANameSwallowsTheCommaIn51() {
        assertEquals(
                "MissingUsingItemName 15..15",
                Reading.in51("using namespace,exit").errors());
        assertEquals(
                "MissingUsingItemName 14..14 incomplete, UsingMustBeAtStartOfScript 2..14, "
                + "MissingEndParenthesisInSubexpression 16..16 incomplete",
                Reading.in51("$(using module").errors());
    }

    @Test
    void h46AnAliasThatIsNoNameIsAnErrorFrom7() {
        assertEquals(
                "",
                Reading.in51("using namespace S = System$p").errors());
        assertEquals(
                "InvalidValueForUsingItemName 20..28",
                Reading.of("using namespace S = System$p").errors());
    }

    @Test
    void h11ALeadingColonCountsForNothing() {
        PropertyMemberAst property = AstQueries.all(Reading.of("class C { $:a }").tree().root(), PropertyMemberAst.class).get(0);

        assertEquals("a", property.name());
    }

    @Test
    void h59AnAttributeReadOnTrialDoesNotMoveTheEnd() {
        assertEquals(
                "MissingEndParenthesisInExpression 10..10 incomplete, UnexpectedAttribute 3..10 incomplete, "
                + "MissingEndCurlyBrace 2..3 incomplete, MissingEndParenthesisInSubexpression 11..11 incomplete",
                Reading.of("@({[param(").errors());
    }

    @Test
    void h46TheStartOfAnAddressIsAFileName() {
        for (String start : List.of("\\\\", "http:", "https://", "//srv", "C:\\a.dll", "file:///c:/a.dll")) {
            assertEquals("", Reading.of("using assembly " + start).errors(), start);
        }
    }
}
