package dev.exlint.diagnosis.rule.hygiene;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.organisation.ExchangeBuild;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.diagnosis.rule.TargetBuilds;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code -FileName} or {@code -RequestFile}, which left Exchange 2016 and 2019 with the cumulative updates of 2022.
 *
 * <p>The trap: older builds and versions have them still (ruling 16), and where no build is known it is a warning (ruling 9).
 */
public final class FileNameParameterRemoved implements Rule {

    private static final Map<String, String> PARAMETERS = Map.of("Import-ExchangeCertificate", "FileName", "Export-ExchangeCertificate",
            "FileName",
            "New-ExchangeCertificate", "RequestFile");
    private static final Map<String, Source> DOCUMENTS = Map.of("Import-ExchangeCertificate", Source.IMPORT_CMDLET,
            "Export-ExchangeCertificate",
            Source.EXPORT_CMDLET, "New-ExchangeCertificate", Source.NEW_CMDLET);
    private static final ExchangeBuild LAST_2016 = new ExchangeBuild(15, 1, 2507);
    private static final ExchangeBuild LAST_2019 = new ExchangeBuild(15, 2, 1118);

    /** Whether a build has the parameter. */
    private enum Has {
        YES, NO, UNKNOWN
    }

    @Override
    public String name() {
        return "EXFileNameParameterRemoved";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        for (Invocation call : context.trace().invocations()) {
            Optional<BoundParameter> bound = Optional.ofNullable(PARAMETERS.get(call.command())).flatMap(call.binding()::parameter);
            bound.ifPresent(each -> check(context, call, each, findings));
        }
        return findings.list();
    }

    private static void check(RuleContext context, Invocation call, BoundParameter bound, Findings findings) {
        List<ExchangeBuild> builds = TargetBuilds.of(context, call);
        List<Has> answers = builds.stream().map(FileNameParameterRemoved::has).toList();
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.fileName"), Grade.DOCUMENTED, DOCUMENTS.get(call.command())
                .title()));
        List<Fix> fixes = call.command().startsWith("Import") ? fileData(context, call, bound).stream().toList() : List.of();
        Place place = Place.parameter(call, bound);
        if (answers.contains(Has.NO)) {
            findings.add(Level.ERROR, true, place, Message.of("fileNameParameterRemoved", "name", bound.name(), "command", call.command(),
                    "build",
                    builds.get(answers.indexOf(Has.NO)).toString()), evidence, fixes);
        } else if (answers.isEmpty() || answers.contains(Has.UNKNOWN)) {
            findings.open(Level.WARNING, place, Message.of("fileNameParameterRemoved.unknown", "name", bound.name(), "command",
                    call.command()), evidence, fixes);
        }
    }

    private static Has has(ExchangeBuild build) {
        if (!build.isAtLeast(ExchangeBuild.EXCHANGE_2016)) {
            return Has.YES;
        } else if (!build.isExact()) {
            return Has.UNKNOWN;
        }
        ExchangeBuild last = build.isAtLeast(ExchangeBuild.EXCHANGE_2019) ? LAST_2019 : LAST_2016;
        return build.isAtLeast(last) ? Has.NO : Has.YES;
    }

    /** The bytes of the same file instead, where the path is written in the call. */
    private static Optional<Fix> fileData(RuleContext context, Invocation call, BoundParameter bound) {
        boolean named = bound.origin() == Origin.NAMED || bound.origin() == Origin.COLON;
        Place place = Place.parameter(call, bound);
        return !named ? Optional.empty() : bound.argument().flatMap(argument -> FileBytes.of(context, argument))
                .map(bytes -> Rewrite.range(context.tree().source().text(), place.start(), place.end(), "-FileData (" + bytes + ")",
                FixKind.REVIEW));
    }
}
