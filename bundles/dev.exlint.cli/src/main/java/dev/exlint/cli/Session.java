package dev.exlint.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One run of one command: where its report goes and where it may talk to the person. Messages may come from any thread. */
final class Session {

    private final Surroundings surroundings;
    private final OutputStream out;

    Session(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.out = new BufferedOutputStream(surroundings.out(), 1 << 14);
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The report, buffered; whoever wrote to it flushes it. */
    OutputStream out() {
        return out;
    }

    /** Writes text to the report. */
    void print(CharSequence text) throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Says one line beside the report; a closed stderr is no reason to fail. */
    synchronized void say(String line) {
        try {
            surroundings.err().write(("exlint: " + line + "\n").getBytes(StandardCharsets.UTF_8));
            surroundings.err().flush();
        } catch (IOException closed) {
            // nobody listens
        }
    }
}
