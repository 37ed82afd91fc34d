package dev.exlint.powershell.projection;

import java.util.List;
import java.util.function.Consumer;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.TokenList;

/**
 * Turns errors, tokens and tree into the shape of the conformance data: the one place that knows it.
 */
public final class Projection {

    private Projection() {
    }

    /**
     * Writes errors as {@code [[id, start, end, incompleteInput], …]}.
     *
     * @param errors the errors in the engine's order
     * @param sink where to
     */
    public static void writeErrors(List<SyntaxError> errors, Sink sink) {
        sink.beginList();
        for (SyntaxError error : errors) {
            sink.beginList();
            sink.value(error.id());
            sink.value(error.start());
            sink.value(error.end());
            sink.value(error.incompleteInput());
            sink.endList();
        }
        sink.endList();
    }

    /**
     * Writes tokens as {@code [kind, start, end, {details}]}; the end of input is left out.
     *
     * @param tokens the tokens in order
     * @param sink where to
     */
    public static void writeTokens(TokenList tokens, Sink sink) {
        new TokenProjection(sink).write(tokens);
    }

    /**
     * Writes a tree as {@code [type, start, end, {details}, [children]]}.
     *
     * @param root the root
     * @param sink where to
     */
    public static void writeTree(Ast root, Sink sink) {
        new TreeProjection(sink).write(root);
    }

    /**
     * Collects what is written.
     *
     * @param writing writes to the sink it is given
     * @return nested lists and maps
     */
    public static Object collect(Consumer<Sink> writing) {
        ListSink sink = new ListSink();
        writing.accept(sink);
        return sink.result();
    }
}
