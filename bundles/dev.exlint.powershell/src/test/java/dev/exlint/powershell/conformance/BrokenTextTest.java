package dev.exlint.powershell.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.projection.Projection;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/** Broken text is normal text in an editor: it has tokens in order, a tree in source order and errors in the text, never an exception. */
class BrokenTextTest {

    private static final String[] PIECES = {"{", "}", "(", ")", "\"", "'", "`", "@'\n", "\n'@", "<#", "$(", "@{", "::", "[int]", "-f", "|",
        "catch", "switch", "param(", "class A {", "enum E {", "function f", "--%", "\r", "\u2013", "\u201D", "\u0000", "#", ",", ";"};

    @Test
    void everyPrefixIsText() {
        List<Vector> vectors = Vector.of("syntax", Dialect.POWERSHELL_7);
        for (int i = 0; i < vectors.size(); i += 29) {
            String source = vectors.get(i).source();
            for (int end = 0; end < Math.min(source.length(), 400); end += 3) {
                check(source.substring(0, end), Dialect.values()[end % 2]);
            }
        }
    }

    @Test
    void everyDamageIsText() {
        Random random = new Random(791);
        List<Vector> vectors = Vector.of("syntax", Dialect.POWERSHELL_7);
        for (int i = 0; i < 1_500; i++) {
            String source = vectors.get(random.nextInt(vectors.size())).source();
            int at = random.nextInt(Math.min(source.length(), 2_000) + 1);
            int kept = Math.min(source.length(), at + random.nextInt(8));
            String end = source.substring(kept, Math.min(source.length(), kept + 2_000));
            check(source.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + end, Dialect.values()[i % 2]);
        }
    }

    private static void check(String source, Dialect dialect) {
        SyntaxTree tree = Parser.parse(SourceText.of(source), dialect, Budget.unlimited());

        int done = 0;
        for (int i = 0; i < tree.tokens().size(); i++) {
            assertTrue(tree.tokens().start(i) >= done, () -> "tokens overlap in: " + source);
            done = tree.tokens().end(i);
        }
        assertTrue(done <= tree.source().length() + 1, () -> "a token leaves: " + source);
        childrenAreInOrder(tree.root(), source);
        SyntaxTree again = Parser.parse(SourceText.of(source), dialect, Budget.unlimited());
        assertEquals(tree.errors(), again.errors(), source);
        assertEquals(projection(tree), projection(again), source);
    }

    private static Object projection(SyntaxTree tree) {
        return Projection.collect(sink -> Projection.writeTree(tree.root(), sink));
    }

    private static void childrenAreInOrder(Ast root, String source) {
        Deque<Ast> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Ast node = open.pop();
            assertTrue(node.start() <= node.end(), () -> node + " ends before it starts in: " + source);
            int last = Integer.MIN_VALUE;
            for (Ast child : node.children()) {
                assertTrue(child.start() >= last, () -> child + " is out of order in: " + source);
                last = child.start();
                open.push(child);
            }
        }
    }
}
