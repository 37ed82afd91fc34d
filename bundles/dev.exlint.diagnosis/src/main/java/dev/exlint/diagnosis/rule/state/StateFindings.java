package dev.exlint.diagnosis.rule.state;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.powershell.bind.BoundParameter;
import dev.exlint.powershell.bind.Origin;
import dev.exlint.powershell.eval.Invocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts defects where the script reaches them last; of several of one rule at one place the gravest stays. */
public final class StateFindings {

    private static final List<String> SPOKEN_OF = List.of("TlsCertificateName", "Fqdn", "Thumbprint", "Identity", "Name");

    private StateFindings() {
    }

    /** The findings of one rule. */
    public static List<Finding> of(RuleContext context, Rule rule, List<Defect> defects) {
        Reaching reaching = Reaching.of(context);
        Map<Place, Finding> byPlace = new LinkedHashMap<>();
        for (Defect defect : defects) {
            reaching.last(defect).ifPresent(hit -> {
                Place place = place(hit.call());
                Defect here = hit.sure() ? defect : defect.doubting(Message.of("smtp.doubt.server"));
                byPlace.merge(place, finding(context, rule, here, place, hit.call().isRehearsal()),
                        (first, second) -> second.level().graverThan(first.level()) ? second : first);
            });
        }
        return new ArrayList<>(byPlace.values());
    }

    /** What a rule says of lines, and at other places what it says of the state they leave: one place has its defect once. */
    public static List<Finding> besides(List<Finding> ofLines, RuleContext context, StateRule rule) {
        List<Finding> all = new ArrayList<>(ofLines);
        if (context.check().environment().isGiven()) {
            of(context, rule, rule.judge(State.after(context))).stream()
                    .filter(each -> ofLines.stream().noneMatch(other -> other.start() == each.start())).forEach(all::add);
        }
        return all;
    }

    private static Finding finding(RuleContext context, Rule rule, Defect defect, Place place, boolean rehearsal) {
        Level level = rehearsal ? Level.INFO : defect.shownLevel();
        return new Finding(rule.name(), level, defect.doubts().isEmpty(), defect.shownConfidence(), "", place.start(), place.end(),
                defect.shownMessage(), defect.evidence(), place.related(context), List.of());
    }

    /** What the call says of the pin, else of the certificate or the connector, else all of it (ruling 40). */
    public static Place place(Invocation call) {
        for (String name : SPOKEN_OF) {
            Optional<BoundParameter> bound = call.binding().parameter(name).filter(each -> each.origin() != Origin.PIPELINE);
            if (bound.isPresent()) {
                return name.equals("TlsCertificateName") || name.equals("Fqdn") ? Place.parameter(call, bound.get())
                        : Place.argument(call, bound.get());
            }
        }
        return Place.command(call);
    }
}
