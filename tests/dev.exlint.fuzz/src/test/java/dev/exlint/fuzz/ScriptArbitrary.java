package dev.exlint.fuzz;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Writes texts like scripts: whole statements, their parts, and marks in the wrong place, nested and mixed. */
final class ScriptArbitrary {
    private static final String[] STATEMENTS = {
        "Enable-ExchangeCertificate -Thumbprint $t -Services POP,IMAP,SMTP,IIS", "Get-Date | Out-Null", "$a = 1", "$a.b[0] += 2",
        "if ($a) { 1 } elseif (2) { 3 } else { 4 }", "foreach ($i in 1..3) { $i }", "for ($i = 0; $i -lt 3; $i++) { continue }",
        "while ($true) { break }", "do { 1 } until ($x)", "switch -Regex ($a) { 'b' { 1 } default { 2 } }",
        "try { 1 } catch [X] { 2 } finally { 3 }",
        "function F([int] $a) { return $a }", "class C : B { [int] $P = 1; C() : base(1) { } [int] M() { return 1 } }",
        "enum E { A = 1; B }",
        "param([Parameter(Mandatory)] [string] $A = 'b', $C)", "begin { 1 }", "process { 2 }", "using namespace System",
        "data { @{ a = 1 } }",
        "#requires -Version 7.2\n", "trap { continue }", "throw 'x'", ":l while (1) { break l }", "[I\u0130\u0131nt]::MIN",
        "filter I { $INPUT }",
    };
    private static final String[] PARTS = {
        "$a", "${a b}", "$i:I", "@p", "'a''b'", "\"a$b$(c)`n\"", "@'\nx\n'@", "@\"\n$y\n\"@", "1kb", "0x1F", "1.5e3", "-eq",
        "-Is", "-notlike",
        "-f", "-split", "[int]", "[a[b,[c, d]]]", "[X()]", "@{ a = 1; 'b' = 2 }", "@(1, 2)", "$(3)", "{ $_ }", ".M(1)", "::N",
        "[0]", "?.O", " ? 1 : 2",
        " ?? 3", " && g", " || h", " | % { $_ }", " 2>&1", " > f", " -P:v", " -Q w", "--%", " & ", ",", "..", "!", "-not ", "++",
        "in", "IF", "T\u0130TLE",
    };
    private static final String[] MARKS = {
        "{", "}", "(", ")", "[", "]", "\"", "'", "`", "#", "<#", "#>", "$", "@", "@'", "'@", "@\"\n", "\n\"@", "$(", "\"$(",
        "@(", "@{", "${", ";", "|", "&",
        ",", ".", ":", "::", "=", "-", "\u2013", "\u2018", "\u201d", "\u00a0", "\u2028", "\u0085", "\0", "\r", "\n", "\r\n",
        "`\n", " ", "\t", "\ud83d", "\ufeff", "%", "*",
        "<", ">", "~", "^", "\\", "/", "+", "0", "9e", "\u0660", "\u00e9", "_",
    };

    private ScriptArbitrary() {
    }

    static Arbitrary<String> scripts() {
        Arbitrary<String> piece = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(STATEMENTS).map(statement -> statement + "\n")),
                Tuple.of(4, Arbitraries.of(PARTS)),
                Tuple.of(3, Arbitraries.of(MARKS)));
        Arbitrary<String> flat = piece.list().ofMaxSize(24).map(pieces -> String.join("", pieces));
        return Arbitraries.lazyOf(
                () -> flat,
                () -> flat.flatMap(ScriptArbitrary::nested),
                () -> flat.flatMap(ScriptArbitrary::cut));
    }

    /** Puts a text between an opening and its closing, or another. */
    private static Arbitrary<String> nested(String inside) {
        List<String> openings = List.of("if (1) {", "(", "\"a$(", "@{ a = ", "& {", "foo -a:(", "[A(", "$x[", "class A { m() {");
        List<String> closings = List.of("}", ")", ")\"", "}", "}", ")", ")]", "]", "} }", "");
        return Arbitraries.of(openings).flatMap(opening -> Arbitraries.of(closings).map(closing -> opening + inside + closing));
    }

    /** Leaves some characters out. */
    private static Arbitrary<String> cut(String text) {
        return Arbitraries.integers().between(0, text.length()).flatMap(
                from -> Arbitraries.integers().between(from, Math.min(text.length(), from + 9))
                        .map(to -> text.substring(0, from) + text.substring(to)));
    }
}
