package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A dash, quote or blank beyond ASCII in a file of an ANSI code page: PowerShell 7 reads UTF-8 and sees U+FFFD there (ruling 22). */
public final class AnsiFileInPowerShell7 implements Rule {

    @Override
    public String name() {
        return "EXAnsiFileInPowerShell7";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        SourceText source = context.tree().source();
        boolean ansi = !source.encoding().byteOrderMark() && !source.encoding().charset().equals(StandardCharsets.UTF_8);
        if (!ansi || !context.tree().dialect().isPowerShell7() || !KnownCmdlets.areCalled(context)) {
            return List.of();
        }
        Findings findings = new Findings(context, this);
        String page = source.encoding().charset().name();
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.utf8", "page", page), Grade.LANGUAGE, ""));
        for (Misread misread : new MisreadTokens(source.text(), c -> "\uFFFD").in(context.tree().tokens())) {
            if (misread.kind() == Misread.Kind.SYNTAX) {
                Message message = Message.of("ansiFile", "characters", Typography.names(misread.characters()), "page", page);
                findings.certain(Level.INFO, new Place(misread.start(), misread.end(), Optional.empty()), message, evidence,
                        misread.fix());
            }
        }
        return findings.list();
    }
}
