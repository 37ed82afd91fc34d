package dev.exlint.diagnosis.rule.syntax;

import dev.exlint.powershell.ast.AstPath;
import dev.exlint.powershell.ast.FunctionMemberAst;
import dev.exlint.powershell.ast.HashtableAst;
import dev.exlint.powershell.ast.IndexExpressionAst;
import dev.exlint.powershell.ast.InvokeMemberExpressionAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.ScriptBlockAst;
import dev.exlint.powershell.ast.TypeDefinitionAst;
import dev.exlint.powershell.parse.LaterSyntax;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.SyntaxError;
import dev.exlint.powershell.token.TokenKind;
import java.util.Optional;

/**
 * Names what Windows PowerShell 5.1 refuses where the error alone doesn't tell: by what PowerShell 7 reads at the same place.
 *
 * <p>The trap: only in a script that PowerShell 7 reads without any error; in another one its tree is a guess.
 */
final class LaterConstruct {

    private LaterConstruct() {
    }

    /** The construct behind an error of 5.1; nothing if the place doesn't show one. */
    static Optional<LaterSyntax> at(SyntaxTree seven, SyntaxError error) {
        AstPath path = AstPath.at(seven.root(), error.start());
        return switch (error.id()) {
            case "MissingArrayIndexExpression" -> path.enclosing(InvokeMemberExpressionAst.class)
                    .filter(call -> !call.genericTypeArguments().isEmpty()).flatMap(call -> since("type arguments of a method", "7.3"));
            case "MissingEndSquareBracket" -> path.enclosing(IndexExpressionAst.class)
                    .filter(index -> path.enclosing(InvokeMemberExpressionAst.class).isPresent())
                    .flatMap(index -> since("a list as an index among the arguments of a method", "7.4"));
            case "IncompleteHashLiteral" -> path.enclosing(HashtableAst.class)
                    .filter(table -> table.keyValuePairs().stream().anyMatch(pair -> pair.value().end() == error.start()))
                    .flatMap(table -> since("a line end after a block in a hashtable", "6.1"));
            case "MissingPropertyTerminator" -> path.enclosing(TypeDefinitionAst.class)
                    .flatMap(type -> since("the value of an enum without blanks around the equals sign", "6.0"));
            case "IncompleteMemberDefinition" -> path.enclosing(FunctionMemberAst.class)
                    .flatMap(method -> since("a method that is called like a keyword", "7.0"));
            case "MissingEndCurlyBrace", "UnexpectedToken" -> cleanBlock(path, error);
            default -> Optional.empty();
        };
    }

    /** At the block itself, or at the brace of the body that holds it. */
    private static Optional<LaterSyntax> cleanBlock(AstPath path, SyntaxError error) {
        boolean itself = path.enclosing(NamedBlockAst.class).filter(block -> isClean(block) && block.start() == error.start()).isPresent();
        boolean body = path.enclosing(ScriptBlockAst.class).filter(block -> block.start() == error.start() && block.children().stream()
                .anyMatch(each -> each instanceof NamedBlockAst named && isClean(named))).isPresent();
        return itself || body ? since("a clean block", "7.3") : Optional.empty();
    }

    private static boolean isClean(NamedBlockAst block) {
        return block.blockKind() == TokenKind.Clean;
    }

    private static Optional<LaterSyntax> since(String construct, String version) {
        return Optional.of(new LaterSyntax(construct, version));
    }
}
