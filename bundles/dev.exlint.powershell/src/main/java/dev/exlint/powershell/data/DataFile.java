package dev.exlint.powershell.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.check.SemanticChecks;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import dev.exlint.powershell.source.SyntaxError;

/**
 * Reads a {@code .psd1}: exactly one statement, a table of constants, arrays and tables.
 *
 * <p>The trap: the engine's import takes the first table it finds anywhere; a settings file with anything beside its table is refused here.
 */
public final class DataFile {

    private DataFile() {
    }

    /**
     * Reads a data file.
     *
     * @param source its text
     * @param dialect the language, which decides on escapes and number suffixes
     * @param budget bounds the work
     * @return the table, or the first error in the order syntax, what the engine refuses, what we refuse
     */
    public static DataReading read(SourceText source, Dialect dialect, Budget budget) {
        SyntaxTree tree = Parser.parse(source, dialect, budget);
        if (!tree.errors().isEmpty()) {
            return new DataReading.Refused(tree.errors().get(0));
        }
        Optional<SyntaxError> refused = refusedShape(tree.root()).or(() -> refusedByEngine(tree.root(), budget));
        if (refused.isPresent()) {
            return new DataReading.Refused(refused.get());
        }
        List<StatementAst> statements = tree.root().endBlock().map(NamedBlockAst::statements).orElse(List.of());
        if (statements.isEmpty()) {
            return new DataReading.Refused(new SyntaxError(DataValues.NO_TABLE, 0, 0, false));
        }
        if (statements.size() > 1) {
            return new DataReading.Refused(error(DataValues.NOT_DATA, statements.get(1)));
        }
        return new DataValues().table(statements.get(0));
    }

    private static Optional<SyntaxError> refusedShape(ScriptBlockAst root) {
        List<Ast> wrong = new ArrayList<>(root.usingStatements());
        root.paramBlock().ifPresent(wrong::add);
        root.dynamicParamBlock().ifPresent(wrong::add);
        root.beginBlock().ifPresent(wrong::add);
        root.processBlock().ifPresent(wrong::add);
        root.cleanBlock().ifPresent(wrong::add);
        root.endBlock().filter(block -> !block.unnamed()).ifPresent(wrong::add);
        return wrong.stream().findFirst().map(node -> error(DataValues.NOT_DATA, node));
    }

    private static Optional<SyntaxError> refusedByEngine(ScriptBlockAst root, Budget budget) {
        List<SyntaxError> errors = new ArrayList<>();
        root.endBlock().ifPresent(block -> SemanticChecks.checkData(block, budget, errors::add));
        return errors.stream().findFirst();
    }

    static SyntaxError error(String id, Ast node) {
        return new SyntaxError(id, node.start(), node.end(), false);
    }
}
