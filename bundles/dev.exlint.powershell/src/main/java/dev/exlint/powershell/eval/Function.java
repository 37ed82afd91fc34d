package dev.exlint.powershell.eval;

import java.util.List;

import dev.exlint.powershell.ast.ParameterAst;
import dev.exlint.powershell.ast.ScriptBlockAst;

/**
 * Code with parameters that can be called: a function of the script, or a script block.
 *
 * @param name the name; empty for a script block
 * @param header parameters written before the body; empty if they stand in its param block or there are none
 * @param body the code; null for {@link #UNKNOWN}
 * @param filter whether an unnamed body runs once for each object
 */
record Function(String name, List<ParameterAst> header, ScriptBlockAst body, boolean filter) {

    /** A function that differs between two paths. */
    static final Function UNKNOWN = new Function("", List.of(), null, false);

    boolean isUnknown() {
        return body == null;
    }

    List<ParameterAst> parameters() {
        return header.isEmpty() ? body.paramBlock().map(each -> each.parameters()).orElse(List.of()) : header;
    }
}
