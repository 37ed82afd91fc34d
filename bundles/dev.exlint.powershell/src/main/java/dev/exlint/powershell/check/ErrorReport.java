package dev.exlint.powershell.check;

import java.util.List;
import java.util.function.Consumer;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.source.SyntaxError;

/** Reports at nodes; semantic errors never ask for more input. */
record ErrorReport(Consumer<SyntaxError> errors) {

    void at(Ast node, String id, String... arguments) {
        at(node.start(), node.end(), id, arguments);
    }

    void at(int start, int end, String id, String... arguments) {
        errors.accept(new SyntaxError(id, start, end, false, List.of(arguments)));
    }
}
