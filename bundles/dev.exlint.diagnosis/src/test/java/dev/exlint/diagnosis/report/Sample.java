package dev.exlint.diagnosis.report;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Confidence;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Related;
import dev.exlint.diagnosis.fix.Edit;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;
import java.time.Instant;
import java.util.List;

/** A small report in which every part is filled once; its messages have no words, so they show their keys. */
final class Sample {

    static final Instant NOW = Instant.parse("2026-11-02T08:15:00Z");

    private static final String TEXT = "$svc = 'IIS,SMTP'\nE $t -Services $svc\n";

    private Sample() {
    }

    static Report report() {
        Finding finding = new Finding("EXSample", Level.ERROR, true, Confidence.PREDICTED, "S24", 33, 37,
                Message.of("sample.found", "server", "EX01"),
                List.of(Evidence.fact(Message.of("sample.fact")),
                        new Evidence(Message.of("sample.said"), Grade.DOCUMENTED, "KB 1", "environment.json", 12)),
                List.of(new Related("b.ps1", 12, 16, Message.of("sample.related"))),
                List.of(new Fix(Message.of("sample.drop"), FixKind.SAFE, List.of(new Edit(11, 16, ""))),
                        new Fix(Message.of("sample.verify"), FixKind.REVIEW, List.of(Edit.insert(38, "G\n")))));
        Finding remark = new Finding("EXRemark", Level.INFO, false, Confidence.NONE, "", 0, 4, Message.of("sample.remark"), List.of(),
                List.of(), List.of());
        CheckedScript script =
                new CheckedScript("b.ps1", SourceText.of(TEXT), Dialect.WINDOWS_POWERSHELL_5_1, List.of(finding, remark));
        CheckedScript clean = new CheckedScript("a.ps1", SourceText.of(""), Dialect.POWERSHELL_7, List.of());
        return new Report(NOW, List.of(script, clean), List.of(new Problem("c.ps1", 0, "not text"), new Problem("b.json", 3, "no date")));
    }
}
