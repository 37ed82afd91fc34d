package dev.exlint.powershell.conformance;

import dev.exlint.powershell.projection.Sink;

/** Counts the nodes of a projected tree: every node starts with its type, and types alone end in {@code Ast}. */
final class NodeCounter implements Sink {

    private int count;
    private boolean listStarted;

    int count() {
        return count;
    }

    @Override
    public void beginList() {
        listStarted = true;
    }

    @Override
    public void endList() {
        listStarted = false;
    }

    @Override
    public void beginObject() {
        listStarted = false;
    }

    @Override
    public void endObject() {
        listStarted = false;
    }

    @Override
    public void name(String name) {
        listStarted = false;
    }

    @Override
    public void value(Object value) {
        if (listStarted) {
            count++;
        }
        listStarted = false;
    }
}
