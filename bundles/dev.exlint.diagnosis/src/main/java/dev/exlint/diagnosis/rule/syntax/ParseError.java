package dev.exlint.diagnosis.rule.syntax;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Placeholder;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.source.SyntaxError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every syntax error, at the engine's place and with the engine's id, because with one of them nothing of the script runs; a placeholder is said as such (ruling 3). */
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
        List<Finding> findings = new ArrayList<>();
        for (SyntaxError error : context.tree().errors()) {
            if (Placeholder.endAt(context.tree().source().text(), error).isEmpty()) {
                findings.add(finding(context.tree().source().text(), error));
            }
        }
        return findings;
    }

    private Finding finding(String source, SyntaxError error) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("id", error.id());
        for (int i = 0; i < error.arguments().size(); i++) {
            arguments.put("argument" + (i + 1), error.arguments().get(i));
        }
        String key = ParseErrorWording.key(error) + ParseErrorWording.hint(source, error).map(hint -> " parse.hint." + hint).orElse("");
        return new Finding(name(), Level.ERROR, true, Confidence.NONE, "", error.start(), error.end(), new Message(key, arguments),
                List.of(), List.of(), List.of());
    }
}
