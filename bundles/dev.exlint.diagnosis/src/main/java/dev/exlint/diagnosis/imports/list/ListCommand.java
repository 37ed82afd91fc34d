package dev.exlint.diagnosis.imports.list;

import dev.exlint.powershell.ast.CommandAst;
import dev.exlint.powershell.ast.CommandBaseAst;
import dev.exlint.powershell.ast.CommandElementAst;
import dev.exlint.powershell.ast.CommandParameterAst;
import dev.exlint.powershell.ast.NamedBlockAst;
import dev.exlint.powershell.ast.PipelineAst;
import dev.exlint.powershell.ast.StatementAst;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The command that a transcript shows above its output.
 *
 * <p>A filter leaves objects out, and what is left out must not look as if it weren't there: only commands that certainly show everything
 * count as complete.
 *
 * @param text the command, empty if there is no prompt
 * @param server the server it asks, or empty
 * @param part why its output may be a part of what there is, as the end of a sentence; empty if it shows everything or nothing is known
 */
record ListCommand(String text, String server, String part) {

    static final ListCommand NONE = new ListCommand("", "", "");

    private static final int MAX_LENGTH = 4000;
    private static final int SHOWN = 80;
    private static final Pattern SERVER = Pattern.compile(
            "(?i)Get-ExchangeCertificate\\b[^|;]*?\\s-Ser(?:v|ve|ver)?[\\s:]+(['\"]?)([\\w.-]+)\\1");
    private static final List<String> SWITCHES = List.of("verbose", "debug", "status");
    private static final List<String> HARMLESS = List.of("domaincontroller", "verbose", "debug", "erroraction", "warningaction",
            "informationaction", "errorvariable", "warningvariable", "outvariable", "outbuffer");
    /** The cmdlets that list, with the parameters that leave nothing out. */
    private static final Map<String, List<String>> SOURCES = Map.of("get-exchangecertificate", List.of("server"),
            "get-sendconnector", List.of(), "get-receiveconnector", List.of(), "get-hybridconfiguration", List.of(), "get-exchangeserver",
            List.of("status"), "get-transportservice", List.of(), "get-transportserver", List.of());
    private static final Set<String> SHOWS = Set.of("format-list", "fl", "out-file", "out-string", "out-host", "oh", "tee-object", "tee",
            "more", "sort-object", "sort", "select-object", "select", "export-clixml", "set-content", "add-content", "start-transcript",
            "stop-transcript");
    /** Beginnings of parameters of Select-Object and Sort-Object that choose among objects. */
    private static final Pattern CHOOSES = Pattern.compile("(?i)[filsu].*|t.*|b.*");

    static ListCommand of(String command) {
        String text = command.length() > MAX_LENGTH ? command.substring(0, MAX_LENGTH) : command;
        Matcher named = SERVER.matcher(text);
        String server = named.find() ? named.group(2) : "";
        return new ListCommand(text, server, text.isBlank() || showsEverything(text) ? "" : "the command \"" + shortened(text)
                + "\" may leave some out");
    }

    private static String shortened(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "...";
    }

    private static boolean showsEverything(String text) {
        SyntaxTree tree = Parser.parse(SourceText.of(text), Dialect.POWERSHELL_7, Budget.unlimited());
        List<StatementAst> statements = tree.root().endBlock().map(NamedBlockAst::statements).orElse(List.of());
        return tree.errors().isEmpty() && !statements.isEmpty() && statements.stream().allMatch(ListCommand::showsEverything);
    }

    private static boolean showsEverything(StatementAst statement) {
        if (!(statement instanceof PipelineAst pipeline)) {
            return false;
        }
        List<CommandBaseAst> elements = pipeline.pipelineElements();
        return elements.get(0) instanceof CommandAst source && (isSource(source) || shows(source))
                && elements.subList(1, elements.size()).stream().allMatch(each -> each instanceof CommandAst next && shows(next));
    }

    private static boolean isSource(CommandAst command) {
        List<String> allowed = SOURCES.get(name(command));
        if (allowed == null) {
            return false;
        }
        boolean valueDue = false;
        for (CommandElementAst each : command.commandElements().subList(1, command.commandElements().size())) {
            if (each instanceof CommandParameterAst parameter) {
                String name = parameter.parameterName().toLowerCase(Locale.ROOT);
                if (!isOneOf(allowed, name) && !isOneOf(HARMLESS, name)) {
                    return false;
                }
                valueDue = parameter.argument().isEmpty() && !isOneOf(SWITCHES, name);
            } else if (valueDue) {
                valueDue = false;
            } else {
                return false; // a positional argument names one object
            }
        }
        return true;
    }

    private static boolean isOneOf(List<String> parameters, String name) {
        return parameters.stream().anyMatch(full -> full.startsWith(name));
    }

    private static boolean shows(CommandAst command) {
        String name = name(command);
        boolean choosing = name.startsWith("select") || name.startsWith("sort");
        return SHOWS.contains(name) && (!choosing || command.commandElements().stream().noneMatch(
                each -> each instanceof CommandParameterAst parameter && CHOOSES.matcher(parameter.parameterName()).matches()));
    }

    /** The cmdlet's name without its module, in lower case. */
    private static String name(CommandAst command) {
        String name = command.commandName().orElse("").toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('\\') + 1);
    }
}
