package dev.exlint.diagnosis.fix;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A script with one call named E, for tests of fixes: finds the call and its services argument without binding anything. */
record Calls(SyntaxTree tree, CommandAst call) {

    static Calls in(String source) {
        SyntaxTree tree = Parser.parse(SourceText.of(source), Dialect.WINDOWS_POWERSHELL_5_1, Budget.unlimited());
        Deque<Ast> open = new ArrayDeque<>(List.of(tree.root()));
        while (!open.isEmpty()) {
            Ast node = open.pop();
            if (node instanceof CommandAst command && command.commandName().filter(name -> name.endsWith("E") || name.endsWith("ExchangeCertificate")).isPresent()) {
                return new Calls(tree, command);
            }
            node.children().forEach(open::addLast);
        }
        throw new AssertionError("no call in " + source);
    }

    String source() {
        return tree.source().text();
    }

    Optional<Fix> dropSmtp() {
        return DropSmtp.from(tree, new WrittenValue(services(), true, FixKind.SAFE), FixKind.SAFE, Budget.unlimited());
    }

    private Ast services() {
        for (int i = 0; i < call.commandElements().size(); i++) {
            CommandElementAst element = call.commandElements().get(i);
            if (element instanceof CommandParameterAst parameter && parameter.parameterName().toLowerCase(Locale.ROOT).startsWith("serv")) {
                return parameter.argument().isPresent() ? parameter.argument().get() : call.commandElements().get(i + 1);
            }
        }
        throw new AssertionError("no services");
    }
}
