package dev.exlint.cli;

import dev.exlint.powershell.parse.SyntaxTree;
import java.io.IOException;
import java.io.OutputStream;

/** How a script's syntax is shown. */
interface SyntaxFormat {

    /** Writes one script completely, or nothing if it throws something else than a failure of the stream. */
    void write(String name, SyntaxTree syntax, OutputStream out) throws IOException;
}
