package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.fix.VerifyLine;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;
import java.util.Optional;

/** The expression that reads a file's bytes in every edition of PowerShell. */
final class FileBytes {

    private FileBytes() {
    }

    /** The expression for a path as it is written; nothing if reading it a second way could mean something else. */
    static Optional<String> of(RuleContext context, Ast path) {
        Optional<String> text = VerifyLine.repeatable(context.tree(), path);
        boolean bare = path instanceof StringConstantExpressionAst word && word.stringConstantType() == StringConstantType.BareWord;
        boolean pattern = text.filter(each -> each.indexOf('*') >= 0 || each.indexOf('?') >= 0 || bare && each.indexOf('`') >= 0)
                .isPresent();
        return pattern ? Optional.empty()
                : text.map(each -> "[System.IO.File]::ReadAllBytes(" + (bare ? "'" + each.replace("'", "''") + "'" : each) + ")");
    }
}
