package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.Message;
import dev.exlint.diagnosis.exchange.ExchangeTypes;
import dev.exlint.diagnosis.finding.Evidence;
import dev.exlint.diagnosis.finding.Finding;
import dev.exlint.diagnosis.finding.Grade;
import dev.exlint.diagnosis.fix.Fix;
import dev.exlint.diagnosis.fix.FixKind;
import dev.exlint.diagnosis.fix.Rewrite;
import dev.exlint.diagnosis.rule.Findings;
import dev.exlint.diagnosis.rule.Rule;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServiceWord;
import dev.exlint.diagnosis.settings.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A word in {@code -Services} that names no service, or a list with a separator that isn't a comma: the call fails. */
public final class UnknownService implements Rule {

    private static final Set<String> NAMES = ExchangeTypes.ALLOWED_SERVICES.members().keySet();

    @Override
    public String name() {
        return "EXUnknownService";
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Findings findings = new Findings(context, this);
        List<Evidence> evidence = List.of(Evidence.said(Message.of("evidence.services.names"), Grade.LANGUAGE, ""));
        for (UnboundServices.Word each : UnboundServices.all(context, ServiceWord.Kind.UNKNOWN)) {
            Optional<String> better = better(each.word().text());
            boolean separator = better.isPresent() && better.get().indexOf(',') >= 0;
            String key = each.word().text().isEmpty() ? "unknownService.empty" : separator ? "unknownService.separator" : "unknownService";
            Message message = Message.of(key, "word", each.word().text(), "names", String.join(", ", NAMES));
            List<Fix> fixes = each.elements().size() == 1 && better.isPresent() ? List.of(Rewrite.word(context.tree().source().text(),
                    each.elements().get(0), better.get(), FixKind.REVIEW)) : List.of();
            each.places().forEach(place -> findings.add(Level.ERROR, each.certain(), place, message, evidence, fixes));
        }
        return findings.list();
    }

    /** The list with commas, or the name that was probably meant. */
    private static Optional<String> better(String word) {
        List<String> parts = Arrays.stream(word.split("[^A-Za-z]+")).filter(part -> !part.isEmpty()).toList();
        boolean allNames = parts.size() > 1 && parts.stream().allMatch(part -> ExchangeTypes.ALLOWED_SERVICES.valueOf(part).isPresent());
        if (allNames) {
            return Optional.of(parts.stream().collect(Collectors.joining(",")));
        }
        return Optional.of(NearestName.of(word, NAMES)).filter(name -> !name.isEmpty());
    }
}
