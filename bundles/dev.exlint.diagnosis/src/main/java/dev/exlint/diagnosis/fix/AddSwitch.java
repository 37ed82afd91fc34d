package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.powershell.ast.CommandAst;
import java.util.List;

/** Adds a switch after the last element of a command, before a pipe or a redirection (ruling 57). */
public final class AddSwitch {

    private AddSwitch() {
    }

    /** The fix; {@code text} is the switch with its dash. */
    public static Fix to(CommandAst call, String text) {
        int end = call.commandElements().get(call.commandElements().size() - 1).end();
        return new Fix(Message.of("fix.add", "text", text), FixKind.REVIEW, List.of(Edit.insert(end, " " + text)));
    }
}
