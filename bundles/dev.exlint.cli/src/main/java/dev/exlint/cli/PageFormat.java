package dev.exlint.cli;

import dev.exlint.diagnosis.overview.Block;
import dev.exlint.diagnosis.report.OverviewHtml;
import dev.exlint.diagnosis.report.OverviewMarkdown;
import dev.exlint.diagnosis.report.OverviewText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * How a page for people is written.
 *
 * @param format text, json, markdown or html; json is the command's own business
 * @param output the file, or empty for standard output
 * @param color auto, always or never
 */
record PageFormat(String format, String output, String color) {

    /** The options. */
    static CommandSpec options() {
        CommandSpec mixin = CommandSpec.create();
        mixin.addOption(CheckOptions.value("FORMAT", "text (default), json, markdown or html", "--format"));
        mixin.addOption(CheckOptions.value("FILE", "writes the page to a file", "--output", "-o"));
        mixin.addOption(CheckOptions.value("WHEN", "auto (default), always or never", "--color"));
        return mixin;
    }

    static PageFormat of(ParseResult parsed) throws WrongUse {
        return new PageFormat(CheckOptions.choice(parsed, "--format", "text", "json", "markdown", "html"),
                CheckOptions.text(parsed, "--output"), CheckOptions.choice(parsed, "--color", "auto", "always", "never"));
    }

    boolean isJson() {
        return format.equals("json");
    }

    /** The page in the format asked for. */
    byte[] bytes(List<Block> page, Surroundings surroundings) throws IOException {
        StringBuilder text = new StringBuilder();
        switch (format) {
            case "markdown" -> OverviewMarkdown.write(page, text);
            case "html" -> OverviewHtml.write(page, text);
            default -> OverviewText.write(page, CheckCommand.palette(color, output, surroundings), text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
