package dev.exlint.cli;

import dev.exlint.powershell.ast.AstPrinter;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.LineMap;
import dev.exlint.powershell.source.SyntaxError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A heading, the errors by line and column, the indented tree, and an empty line before the next script. For people. */
final class SyntaxText implements SyntaxFormat {

    private boolean first = true;

    @Override
    public void write(String name, SyntaxTree syntax, OutputStream out) throws IOException {
        String text = syntax.source().text();
        StringBuilder page = new StringBuilder(first ? "" : "\n");
        page.append(name).append(syntax.dialect().isPowerShell7() ? " (PowerShell 7)\n" : " (Windows PowerShell 5.1)\n");
        LineMap lines = syntax.source().lines();
        for (SyntaxError error : syntax.errors()) {
            page.append(lines.line(error.start())).append(':').append(lines.column(error.start())).append(' ').append(error.id())
                    .append(' ').append(error.start()).append("..").append(error.end()).append('\n');
        }
        page.append(AstPrinter.print(syntax.root(), text));
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
        first = false;
    }
}
