package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import java.util.List;
import java.util.Optional;

/** Takes one element out of a {@code -Services} list with one separator, never a comment. */
public final class DropService {

    private DropService() {
    }

    /** The fix, unless the call would read otherwise than without that element. */
    public static Optional<Fix> from(SyntaxTree tree, CommandAst call, Ast services, Element element, FixKind kind, Budget budget) {
        Element list = ServicesList.read(tree.source().text(), services);
        if (list.kind() != ServicesList.Kind.LIST || !list.keepsAnything(element::equals)) {
            return Optional.empty();
        }
        List<Edit> edits = new ElementRemoval(tree.source().text(), tree.tokens(), element::equals).from(list);
        Fix fix = new Fix(Message.of("fix.remove", "text", element.word()), kind, edits);
        return SameTree.butFor(tree, services, fix, budget) ? Optional.of(fix) : Optional.empty();
    }
}
