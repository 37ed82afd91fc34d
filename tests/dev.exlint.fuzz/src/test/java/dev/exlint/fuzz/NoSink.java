package dev.exlint.fuzz;

import dev.exlint.powershell.projection.Sink;

/** Takes what {@code exlint ast} writes and forgets it. */
final class NoSink implements Sink {
    static final NoSink INSTANCE = new NoSink();

    private NoSink() {
    }

    @Override
    public void beginList() {
        // forgotten
    }

    @Override
    public void endList() {
        // forgotten
    }

    @Override
    public void beginObject() {
        // forgotten
    }

    @Override
    public void endObject() {
        // forgotten
    }

    @Override
    public void name(String name) {
        // forgotten
    }

    @Override
    public void value(Object value) {
        // forgotten
    }
}
