package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.DropParameter;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.rule.EnableCall;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.Source;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;
import java.util.List;
import java.util.Optional;

/** {@code -DoNotRequireSsl} with a list that certainly lacks IIS: the switch acts only with IIS. */
public final class DoNotRequireSslWithoutIis implements Rule {

    @Override
    public String name() {
        return "EXDoNotRequireSslWithoutIis";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.doNotRequireSsl"), Grade.DOCUMENTED,
                Source.ENABLE_SSL.title()));
        for (EnableCall call : context.calls()) {
            Optional<BoundParameter> given = call.invocation().binding().parameter("DoNotRequireSsl")
                    .filter(each -> each.value().equals(Known.TRUE));
            if (given.isPresent() && lacksIis(call.invocation().binding().value("Services"))) {
                Place place = Place.parameter(call.invocation(), given.get());
                findings.certain(Level.INFO, place, Message.of("doNotRequireSslWithoutIis"), evidence, fix(context, given.get(), place));
            }
        }
        return findings.list();
    }

    private static boolean lacksIis(Optional<Value> services) {
        return services.isPresent() && services.get() instanceof Known known && known.content() instanceof EnumValue flags
                && (flags.flags() & ExchangeService.IIS.bit()) == 0;
    }

    private static Optional<Fix> fix(RuleContext context, BoundParameter given, Place place) {
        return given.origin() == Origin.SPLAT ? Optional.empty()
                : Optional.of(DropParameter.at(context.tree().source().text(), place.start(), place.end(), FixKind.SAFE));
    }
}
