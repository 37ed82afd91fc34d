package dev.exlint.powershell.parse;

import java.util.ArrayList;
import java.util.List;

import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.ast.TrapStatementAst;

/** Statements read so far, traps apart, and where those of the last list lie; used for one block after the other. */
final class StatementList {
    final List<StatementAst> statements = new ArrayList<>();
    final List<TrapStatementAst> traps = new ArrayList<>(0);
    private int start;
    private int end;

    StatementList() {
        begin();
    }

    /** Starts a list; what was read before stays. */
    void begin() {
        start = -1;
        end = -1;
    }

    void add(StatementAst statement) {
        if (statement instanceof TrapStatementAst trap) {
            traps.add(trap);
        } else {
            statements.add(statement);
        }
        if (start < 0) {
            start = statement.start();
        }
        end = statement.end();
    }

    void clear() {
        statements.clear();
        traps.clear();
        begin();
    }

    /** Whether the last list is empty. */
    boolean isEmpty() {
        return start < 0;
    }

    /** Start of the last list's first statement, -1 without one. */
    int start() {
        return start;
    }

    /** End of the last list's last statement, -1 without one. */
    int end() {
        return end;
    }
}
