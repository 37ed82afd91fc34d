package dev.exlint.diagnosis.rule.syntax;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Placeholder;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.parse.LaterSyntax;
import dev.exlint.powershell.parse.Parser;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SyntaxError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every syntax error, at the engine's place and with the engine's id, because with one of them nothing of the script runs; a placeholder
 * is said as such (ruling 3), and so is what a later version of PowerShell would understand.
 */
public final class ParseError implements Rule {

    @Override
    public String name() {
        return "EXParseError";
    }

    @Override
    public boolean judgesBrokenCode() {
        return true;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        SyntaxTree tree = context.tree();
        List<SyntaxError> errors = tree.errors().stream().filter(error -> Placeholder.endAt(tree.source().text(), error).isEmpty())
                .sorted(Comparator.comparingInt(SyntaxError::start)).toList();
        Optional<SyntaxTree> seven = errors.isEmpty() ? Optional.empty() : inPowerShell7(context);
        List<Finding> findings = new ArrayList<>();
        for (SyntaxError error : errors) {
            findings.add(finding(tree, error, seven, findings.isEmpty()));
        }
        return findings;
    }

    /** The script as PowerShell 7 reads it, if it is valid there as a whole; most broken scripts are in no language. */
    private static Optional<SyntaxTree> inPowerShell7(RuleContext context) {
        if (context.tree().dialect().isPowerShell7()) {
            return Optional.empty();
        }
        SyntaxTree seven = Parser.parse(context.tree().source(), Dialect.POWERSHELL_7, context.budget());
        return seven.errors().isEmpty() && !context.budget().isExhausted() ? Optional.of(seven) : Optional.empty();
    }

    private Finding finding(SyntaxTree tree, SyntaxError error, Optional<SyntaxTree> seven, boolean isFirst) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("id", error.id());
        for (int i = 0; i < error.arguments().size(); i++) {
            arguments.put("argument" + (i + 1), error.arguments().get(i));
        }
        Optional<LaterSyntax> later = LaterSyntax.behind(tree, error).or(() -> seven.flatMap(valid -> LaterConstruct.at(valid, error)));
        later.ifPresent(syntax -> {
            arguments.put("construct", syntax.construct());
            arguments.put("since", syntax.since());
        });
        String key = later.map(ParseErrorWording::key).orElse(ParseErrorWording.key(error))
                + ParseErrorWording.hint(tree, error).map(hint -> " parse.hint." + hint).orElse("")
                + (isFirst && seven.isPresent() ? " parse.hint.seven" : "");
        return new Finding(name(), Level.ERROR, true, Confidence.NONE, "", error.start(), error.end(), new Message(key, arguments),
                List.of(), List.of(), List.of());
    }
}
