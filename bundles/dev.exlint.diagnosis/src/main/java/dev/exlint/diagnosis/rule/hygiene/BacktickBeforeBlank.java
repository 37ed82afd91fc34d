package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.TornLines;
import dev.exlint.powershell.eval.Invocation;
import java.util.List;
import java.util.Optional;

/** A backtick and a blank at a line end: it escapes the blank, so the next line is a statement of its own. */
public final class BacktickBeforeBlank implements Rule {

    @Override
    public String name() {
        return "EXBacktickBeforeBlank";
    }

    @Override
    public boolean revivesCalls() {
        return true;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.backtick"), Grade.LANGUAGE, ""));
        String source = context.tree().source().text();
        for (Invocation call : context.trace().invocations()) {
            int at = TornLines.isTorn(context, call.site()) ? lineEnd(source, call.site().end()) : -1;
            while (at >= 0) {
                int backtick = source.lastIndexOf('`', at);
                int next = nextLine(source, at);
                boolean parameter = isParameter(source, next);
                Fix fix = new Fix(Message.of("fix.backtick"), parameter ? FixKind.SAFE : FixKind.REVIEW,
                        List.of(Edit.remove(backtick + 1, at)));
                findings.certain(Level.ERROR, new Place(backtick, at, Optional.empty()), Message.of("backtickBeforeBlank"), evidence,
                        next < source.length() ? Optional.of(fix) : Optional.empty());
                int end = lineEnd(source, next);
                int last = source.lastIndexOf('`', end);
                at = parameter && last > next && TornLines.isTornAt(source, last) ? end : -1;
            }
        }
        return findings.list();
    }

    private static int lineEnd(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '\r' && source.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    private static int nextLine(String source, int lineEnd) {
        return Math.min(source.length(), lineEnd + (source.startsWith("\r\n", lineEnd) ? 2 : 1));
    }

    private static boolean isParameter(String source, int from) {
        int at = from;
        while (at < source.length() && TornLines.isBlank(source.charAt(at))) {
            at++;
        }
        return at + 1 < source.length() && "-\u2013\u2014\u2015".indexOf(source.charAt(at)) >= 0
                && Character.isLetter(source.charAt(at + 1));
    }
}
