package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ErrorExpressionAst;
import dev.exlint.powershell.ast.ErrorStatementAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantType;

/** Makes the nodes that many rules make alike. */
final class Nodes {
    private Nodes() {
    }

    static ErrorStatementAst errorStatement(int start, int end, List<? extends Ast> nested) {
        return new ErrorStatementAst(start, end, null, nested, List.of(), List.of(), List.of());
    }

    static ErrorStatementAst errorStatement(int start, int end) {
        return errorStatement(start, end, List.of());
    }

    static ErrorExpressionAst errorExpression(int start, int end) {
        return new ErrorExpressionAst(start, end, List.of());
    }

    /** The parts of a damaged construct, those that are missing left out. */
    static List<Ast> present(Ast... parts) {
        List<Ast> present = new ArrayList<>(parts.length);
        for (Ast part : parts) {
            if (part != null) {
                present.add(part);
            }
        }
        return present;
    }

    /** A list with one more node; most stay at one and never need room to grow. */
    static <T> List<T> with(List<T> list, T node) {
        if (list.isEmpty()) {
            return List.of(node);
        }
        List<T> longer = list.size() == 1 ? new ArrayList<>(list) : list;
        longer.add(node);
        return longer;
    }

    static StringConstantExpressionAst bareWord(ParseState state, int token) {
        return new StringConstantExpressionAst(state.start(token), state.end(token), StringConstantType.BareWord, state.text(token));
    }

    static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
