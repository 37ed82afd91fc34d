package dev.exlint.powershell.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;

/** Each line is a script and, behind the arrow, the error it must have with the text the error lies on. */
class SemanticChecksTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "[int]$args = 1 => AssignmentStatementToAutomaticNotSupported [int]$args",
            "[string]$_ = 'x' => AssignmentStatementToAutomaticNotSupported [string]$_",
            "foreach ($i in 1) { [int]$PSScriptRoot = $i } => AssignmentStatementToAutomaticNotSupported [int]$PSScriptRoot"
    })
    void h50AutomaticVariablesTakeNoTypedAssignment(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "@{ A = 1; a = 2 } => DuplicateKeyInHashLiteral a",
            "Get-Date; $x = @x => SplattingNotPermitted @x",
            "try { } finally { break } => ControlLeavingFinally break",
            "class C { [int] M() { } } => MethodHasCodePathNotReturn M"
    })
    void h52SemanticChecksHaveTheEnginesIdsAndPlaces(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "function f($a, $A) { } => DuplicateFormalParameter $A",
            "param($b, [void]$a) => VoidTypeConstraintNotAllowed [void]",
            "function f([ordered]$x) { } => OrderedAttributeOnlyOnHashLiteralNode [ordered]",
            "$x = [ordered]10 => OrderedAttributeOnlyOnHashLiteralNode [ordered]10",
            "param([Parameter(Position=$x)]$y) => ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock $x",
            "param([ValidateSet('a', $(Get-Date))]$y) => ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock $(Get-Date)",
            "function f($a) { param($b) } => OnlyOneParameterListAllowed param($b)"
    })
    void parametersAreChecked(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "try { } finally { return } => ControlLeavingFinally return",
            "foreach ($i in 1) { try { } finally { break } } => ControlLeavingFinally break",
            ":a while (1) { try { } finally { while (1) { continue a } } } => ControlLeavingFinally continue a",
            "try { } catch [InvalidOperationException] { } catch [System.ObjectDisposedException] { } => ExceptionTypeAlreadyCaught "
                    + "[System.ObjectDisposedException]"
    })
    void flowIsChecked(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "1 + 2 = 3 => InvalidLeftHandSide 1 + 2",
            "$a, 5 = 1, 2 => InvalidLeftHandSide 5",
            "$a, $b += 1 => InvalidLeftHandSide $a, $b",
            "($x | Get-Date) = 1 => InvalidLeftHandSide $x | Get-Date",
            "(Get-Date)++ => OperatorRequiresVariableOrProperty Get-Date",
            "[string]$args = 1 => AssignmentStatementToAutomaticNotSupported [string]$args",
            "[int][ref]$x | Out-Null => ReferenceNeedsToBeLastTypeInTypeConversion [ref]",
            "[ref][ref]$x | Out-Null => ReferenceNeedsToBeByItselfInTypeSequence [ref]",
            "[int][ref]$x = 1 => ReferenceNeedsToBeByItselfInTypeConstraint [ref]",
            "@{ 'Services' = 1; services = 2 } => DuplicateKeyInHashLiteral services",
            "@{ 1 = 'a'; '1' = 'b' } => DuplicateKeyInHashLiteral '1'",
            "foo a, @p => SplattingNotPermittedInArgumentList @p",
            "$x = @p => SplattingNotPermitted @p"
    })
    void expressionsAreChecked(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "class A { static [void] M() { $this } } => NonStaticMemberAccessInStaticMember $this",
            "class A { [int] $p; [void] M() { $p = 1 } } => MissingThis $p",
            "class A { static [int] $p; [void] M() { $p = 1 } } => MissingTypeInStaticPropertyAssignment $p",
            "class A { [int] M() { while ($true) { return 1 } } } => MethodHasCodePathNotReturn M",
            "class A { [void] M() { try { $z = 1 } catch { } $z } } => VariableNotLocal $z",
            "class A { [void] M() { if (1) { $z = 1 } $z } } => VariableNotLocal $z",
            "class A { [int] M() { return $PID } } => VariableNotLocal $PID",
            "class A { [int] A() { return 1 } } => ConstructorCantHaveReturnType [int]",
            "class A { [void] M() { end { } } } => NamedBlockNotAllowedInMethod end { }",
            "class A { [void] M() { param($x) } } => ParamBlockNotAllowedInMethod param($x)",
            "class A { [void] M([int][string]$x) { } } => MultipleTypeConstraintsOnMethodParam [string]",
            "class A { [void] M() { while (1) { break x } } } => LabelNotFound break x",
            "class A { [int] M() { return } } => NonVoidMethodMissingReturnValue return",
            "class A { M() { return 1 } } => VoidMethodHasReturn return 1",
            "class A { M([Parameter()]$x) { } } => AttributeNotAllowedOnDeclaration [Parameter()]",
            "[Flags()] class A { } => AttributeNotAllowedOnDeclaration [Flags()]",
            "class A { } function f { class A { } class a { } } => MemberAlreadyDefined class a { }"
    })
    void classesAreChecked(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "data { $x } => VariableReferenceNotSupportedInDataSection $x",
            "data { 1..3 } => OperatorNotSupportedInDataSection ..",
            "data { [xml]'<a/>' } => TypeNotAllowedInDataSection [xml]",
            "data { Get-Date } => CmdletNotInAllowedListForDataSection Get-Date",
            "data { 'a'.Length } => PropertyReferenceNotSupportedInDataSection 'a'.Length",
            "data { @(1)[0] } => ArrayReferenceNotSupportedInDataSection @(1)[0]",
            "data { while (1) { } } => ForWhileStatementNotSupportedInDataSection while (1) { }"
    })
    void dataSectionsAreRestricted(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "class A { [ValidateSet(Foo = 1)] $p } => PropertyNotFoundForAttribute Foo = 1",
            "class A { [ValidateRange(MinRange = 1)] $p } => ReadOnlyProperty MinRange = 1",
            "class A { [Parameter(TypeId = 1)] $p } => ReadOnlyProperty TypeId = 1",
            "[Flags(a)] enum E { A = 1 } => PropertyNotFoundForAttribute a",
            "class A { [Parameter(Foo)] M() { } } => AttributeNotAllowedOnDeclaration [Parameter(Foo)]; PropertyNotFoundForAttribute Foo",
            "class A { [void] $p } => TypeNotAllowedForProperty [void]"
    })
    void membersOfClassesAreChecked(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "try { } catch [System.Net.WebException] { } catch [Net.WebException] { } => ExceptionTypeAlreadyCaught [Net.WebException]",
            "try { } catch [IO.IOException] { } catch [IO.PathTooLongException] { } "
                    + "=> ExceptionTypeAlreadyCaught [IO.PathTooLongException]",
            "try { } catch [SystemException] { } catch [Management.Automation.CommandNotFoundException] { } "
                    + "=> ExceptionTypeAlreadyCaught [Management.Automation.CommandNotFoundException]",
            "try { } catch [Exception] { } catch [Net.Mail.SmtpFailedRecipientException] { } "
                    + "=> ExceptionTypeAlreadyCaught [Net.Mail.SmtpFailedRecipientException]"
    })
    void whatAnEarlierClauseCatchesNeverArrives(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "param([Parameter(Position = [a]::b)]$p) => ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock [a]::b",
            "param([ValidateRange(1, [int]::M)]$p) => ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock [int]::M",
            "param([ValidateRange(1, [decimal]::MaxValue)]$p) => "
                    + "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock [decimal]::MaxValue"
    })
    void aTypeThatNobodyHasAtThisPointHasNoConstants(String line) {
        assertOnly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "param([ValidateRange(0, [int]::MaxValue)]$p, [Foo([DayOfWeek]::Monday, [My.Own]::Value)]$q)",
            "using namespace My\nparam([Foo([Own]::Value)]$p)",
            "function f { [CmdletBinding(Foo = 1)] param([Parameter(Foo)]$p) }",
            "class A { [ValidateSet('a', IgnoreCase = $false)] [ValidatePattern('a', Options = 1)] $p }",
            "using namespace a`\n"
    })
    void whatMayBeRightIsNotJudged(String source) {
        assertEquals(List.of(), errors(source).stream().map(SyntaxError::id).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "try { } finally { foreach ($i in 1) { break } }",
            "try { } finally { & { return } }",
            "[int]$a, $b.c, $d[0] = 1, 2, 3",
            "[object]$_ = 1; [string]$PSScriptRoot = 'x'",
            "foo @p @using:q",
            "param([Parameter(Mandatory, Position = 0 + 1)][ValidateScript({ $_ })][ValidateSet('a', 'b')]$x)",
            "class A { [int] M() { throw 'x' } }",
            "class A { [int] M() { if (1) { return 1 } else { return 2 } } }",
            "class A { [void] M([int] $a) { $a; $this; $global:g; $env:X; $script:s; $_; $PSScriptRoot; $Matches; $null } }",
            "class A { M() { foreach ($z in 1, 2) { $z } } }",
            "class A { M() { . { }; if (1) { $z = 1 } $z } }",
            "class A { [int] M() { try { return 1 } catch { return 2 } } }",
            "class A { M() { switch (1) { default { $x = 1; $x } } } }",
            "class A { M() { & { $outer } } }",
            "[Flags()] enum E { A = 1; B = 2 } class C { [ValidateNotNull()][Foo.Bar(1)] $p; [Foo()] M() { } }",
            "data -SupportedCommand Get-Date { Get-Date }",
            "data { if (1 -eq 2) { 'a' } else { @{ x = -1, $true, $PSCulture } } }",
            "try { } catch [My.Own] { } catch [My.Own] { }"
    })
    void whatIsRightHasNoError(String source) {
        assertEquals(List.of(), errors(source).stream().map(SyntaxError::id).toList());
    }

    @Test
    void aChainOfManyOperatorsNeedsNoStack() {
        String source = "class A { [int] M() { return 1" + " + 1".repeat(50_000) + " } }";

        assertEquals(List.of(), errors(source));
    }

    @Test
    void anExhaustedBudgetEndsTheWorkQuietly() {
        SyntaxTree tree = Parser.parse(SourceText.of("5 = 6"), Dialect.POWERSHELL_7, Budget.unlimited());
        List<SyntaxError> errors = new ArrayList<>();

        SemanticChecks.check(tree.root(), Dialect.POWERSHELL_7, Budget.ofSteps(1), errors::add);

        assertEquals(List.of(), errors);
    }

    private static void assertOnly(String line) {
        int arrow = line.indexOf(" => ");
        String source = line.substring(0, arrow);

        String found = errors(source).stream().map(error -> error.id() + " " + source.substring(error.start(), error.end()))
                .collect(Collectors.joining("; "));

        assertEquals(line.substring(arrow + 4), found);
    }

    private static List<SyntaxError> errors(String source) {
        return Parser.parse(SourceText.of(source), Dialect.WINDOWS_POWERSHELL_5_1, Budget.unlimited()).errors();
    }
}
