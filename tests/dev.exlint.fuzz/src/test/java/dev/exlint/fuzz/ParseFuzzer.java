package dev.exlint.fuzz;

import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.List;

import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.projection.Projection;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.source.SourceText;

/** Any bytes are text or a reason why not; any text has tokens, a tree and errors in both dialects. */
public final class ParseFuzzer {
    private ParseFuzzer() {
    }

    /**
     * Called by the fuzzer, and by the build with every seed.
     *
     * @param bytes the file
     * @throws CharacterCodingException never: nothing new is written
     */
    public static void fuzzerTestOneInput(byte[] bytes) throws CharacterCodingException {
        if (!(SourceDecoder.decode(bytes) instanceof Decoding.Decoded decoded)) {
            return;
        }
        SourceText source = decoded.source();
        Invariants.require(Arrays.equals(bytes, source.bytes()), "reading changed bytes: ", source.encoding());
        Invariants.require(Arrays.equals(bytes, source.withReplacements(List.of()).bytes()), "writing changed bytes: ", source.encoding());
        source.asWindowsPowerShellReads();
        int hash = Arrays.hashCode(bytes);
        for (Dialect dialect : Dialect.values()) {
            SyntaxTree tree = Parser.parse(source, dialect, Budget.unlimited());
            Invariants.check(tree);
            Projection.writeTree(tree.root(), NoSink.INSTANCE);
            Projection.writeTokens(tree.tokens(), NoSink.INSTANCE);
            AstPath.at(tree.root(), Math.floorMod(hash, source.length() + 1));
            withLittleBudget(tree, 1 + (hash & 0x3FF));
        }
    }

    /** A parse that is cut short is a parse of less; one that isn't gives the same as without a bound. */
    private static void withLittleBudget(SyntaxTree whole, int steps) {
        Budget budget = Budget.ofSteps(steps);
        SyntaxTree tree = Parser.parse(whole.source(), whole.dialect(), budget);
        if (budget.isExhausted()) {
            Invariants.tokensAreInOrder(tree);
        } else {
            Invariants.require(tree.errors().equals(whole.errors()), "a budget that lasts changes the errors: ", tree.errors());
        }
    }
}
