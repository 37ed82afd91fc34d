package dev.exlint.powershell.parse;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.conformance.Recorded;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.Token;
import dev.exlint.powershell.token.TokenKind;
import dev.exlint.powershell.token.TokenList;

/** Seeded damage to recorded scripts: whatever is left has tokens that give the text back, a tree inside the text, and no exception. */
class DamagedTextTest {
    private static final int DAMAGES = 1_500;
    private static final int LONGEST = 2_000;
    private static final String[] PIECES = {"(", ")", "{", "}", "[", "]", "$(", "@(", "@{", "\"", "'", "@'\n", "\n'@", "@\"\n", "\n\"@",
        "`", "\n", "\r", " ", ";", "|", "&", "&&", ",", ".", "::", "$", "@", "#", "<#", "#>", "--%", "-", "\u2013", "=", "?", "??", ":",
        "!", "\0", "\u2028", "\u201c", "\u2018", "class ", "enum ", "if ", "else ", "function ", "param(", "switch ", "foreach ", "using ",
        "data ", "try ", "catch ", "trap ", "begin ", "[int]", "[a(", "1e", "0x", "$a", "${", "$a:", "-eq ", "<", "2>&1", ":a ", "\ud83d"};

    private final List<String> sources = sources();

    private static List<String> sources() {
        List<String> sources = new ArrayList<>();
        for (Map<String, Object> vector : Recorded.objects("syntax-7.jsonl")) {
            String source = (String) vector.get("source");
            sources.add(source.length() > LONGEST ? source.substring(0, LONGEST) : source);
        }
        return sources;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damageNeverBreaksTheReading(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DAMAGES; i++) {
            String text = damaged(sources.get(random.nextInt(sources.size())), random);
            for (Dialect dialect : Dialect.values()) {
                check(text, dialect);
            }
        }
    }

    @Test
    void everyPrefixOfAScriptIsRead() {
        String text = """
                function f { param([Parameter(Mandatory)][string]$a = "x$($y + 'z')", $b)
                  foreach ($i in 1..3) { Enable-X -Services IIS,SMTP -P:$a 2>&1 | ? { $_.A -eq @'
                q
                '@ } }
                }
                class C : B { [int]$p = 1; C() : base(1) { } }
                """;
        for (int end = 0; end <= text.length(); end++) {
            for (Dialect dialect : Dialect.values()) {
                check(text.substring(0, end), dialect);
            }
        }
    }

    private static String damaged(String source, Random random) {
        StringBuilder text = new StringBuilder(source);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
                case 1 -> text.setLength(at);
                case 2 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                default -> text.insert(at, PIECES[random.nextInt(PIECES.length)] + PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }

    private static void check(String text, Dialect dialect) {
        try {
            SyntaxTree tree = Parser.parse(SourceText.of("\uFEFF" + text), dialect, Budget.unlimited());
            checkTokens(tree.tokens(), text);
            checkTree(tree.root(), text);
            for (SyntaxError error : tree.errors()) {
                assertTrue(error.start() >= 0 && error.start() <= error.end(), () -> error + " in " + text);
            }
        } catch (RuntimeException | StackOverflowError e) {
            fail(dialect + ": " + text, e);
        }
    }

    /** Tokens lie one behind the other, only blanks and dropped backticks between them, and know their values. */
    private static void checkTokens(TokenList tokens, String text) {
        int last = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int from = last;
            assertTrue(token.start() >= last && token.end() >= token.start() && token.end() <= text.length(), () -> token + " in " + text);
            for (int at = from; at < token.start(); at++) {
                assertTrue(isGap(text.charAt(at)), () -> "lost before " + token + " in " + text);
            }
            readValue(token);
            last = token.end();
        }
    }

    private static boolean isGap(char c) {
        return c == '`' || c == '\t' || c == '\f' || c == 0x0b || c == 0x85 || Character.isSpaceChar(c);
    }

    private static void readValue(Token token) {
        switch (token.kind()) {
            case StringLiteral, StringExpandable, HereStringLiteral, HereStringExpandable -> token.value();
            case Variable, SplattedVariable, Parameter, Label -> token.name();
            case Generic -> {
                if (token.lexedKind() == TokenKind.Generic) {
                    token.value();
                }
            }
            default -> {
                // no value
            }
        }
        if (token.isValidNumber()) {
            token.number();
        }
    }

    private static void checkTree(Ast root, String text) {
        Deque<Ast> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Ast node = open.pop();
            assertTrue(node.start() >= 0 && node.start() <= node.end() && node.end() <= text.length() + 2, () -> node + " in " + text);
            node.children().forEach(open::push);
        }
    }
}
