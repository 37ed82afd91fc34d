package dev.exlint.powershell.parse;

/**
 * Where a list of statements lies.
 *
 * @param start start of the first statement, -1 without one
 * @param end end of the last statement
 */
record StatementList(int start, int end) {
    static final StatementList EMPTY = new StatementList(-1, -1);

    boolean isEmpty() {
        return start < 0;
    }
}
