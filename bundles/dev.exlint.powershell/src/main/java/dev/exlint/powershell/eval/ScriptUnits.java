package dev.exlint.powershell.eval;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import dev.exlint.powershell.ast.AstQueries;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.UsingStatementAst;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.ScriptRequirements;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Decoding;
import dev.exlint.powershell.source.SourceDecoder;
import dev.exlint.powershell.value.ScriptPath;

/**
 * The files of code that a walk goes through, each parsed once.
 *
 * <p>The trap: a block is code of the file in which it is written, wherever it runs.
 */
final class ScriptUnits {

    private static final int MOST = 50;

    private final Evaluation run;
    private final Map<String, Optional<ScriptUnit>> byFile = new HashMap<>();
    private final Map<String, SyntaxTree> followed = new LinkedHashMap<>();
    private final Map<ScriptBlockAst, ScriptUnit> byBlock = new IdentityHashMap<>();
    private final Map<ScriptBlockAst, ScriptUnit> byRoot = new IdentityHashMap<>();

    ScriptUnits(Evaluation run) {
        this.run = run;
    }

    /** The file's code; empty if it can't be read or needs what nobody knows to be there. */
    Optional<ScriptUnit> load(ScriptPath path) {
        Optional<ScriptUnit> known = byFile.get(path.relative());
        if (known != null) {
            return run.files.bytes(path).isPresent() ? known : Optional.empty();
        }
        Optional<byte[]> bytes = byFile.size() < MOST ? run.files.bytes(path) : Optional.empty();
        Optional<ScriptUnit> unit = bytes.flatMap(each -> SourceDecoder.decode(each) instanceof Decoding.Decoded decoded
                ? Optional.of(ScriptUnit.of(Parser.parse(decoded.source(), run.tree.dialect(), run.budget()), path.relative()))
                : Optional.empty()).filter(each -> needsNothing(each.tree()));
        byFile.put(path.relative(), unit);
        unit.ifPresent(this::register);
        return unit;
    }

    private void register(ScriptUnit unit) {
        followed.put(unit.file(), unit.tree());
        byRoot.put(unit.tree().root(), unit);
        byBlock.put(unit.tree().root(), unit);
        AstQueries.all(unit.tree().root(), ScriptBlockAst.class).forEach(each -> byBlock.put(each, unit));
    }

    private static boolean needsNothing(SyntaxTree tree) {
        ScriptRequirements needs = tree.requirements();
        return needs.modules().isEmpty() && needs.snapins().isEmpty() && !needs.elevated()
                && needs.dialect().map(tree.dialect()::equals).orElse(true)
                && AstQueries.all(tree.root(), UsingStatementAst.class).isEmpty();
    }

    /** The file that the block is written in; null for the script itself. */
    ScriptUnit of(ScriptBlockAst body) {
        return byBlock.get(body);
    }

    boolean isFile(ScriptBlockAst body) {
        return byRoot.containsKey(body);
    }

    /** All files that were followed, by their paths. */
    Map<String, SyntaxTree> followed() {
        return followed;
    }
}
