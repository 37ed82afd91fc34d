package dev.exlint.diagnosis.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.Value;

/**
 * Get-ExchangeCertificate -DomainName: the certificates with that name, the one that a connector would select first. That choice isn't
 * documented well enough to be foretold here, so every order is possible.
 */
final class CertificatesByDomain {

    /** More of them have more orders than are worth following. */
    private static final int MOST = 3;

    private CertificatesByDomain() {
    }

    /** What is put out; empty if it can't be told which certificates have the names, or in too many orders. */
    static Optional<Output> of(List<ExchangeCertificate> certificates, Value domains, Function<ExchangeCertificate, Known> object) {
        List<String> wanted = new ArrayList<>();
        List<Value> elements = domains instanceof Known known && known.content() instanceof PsArray array
                ? array.elements() : List.of(domains);
        for (Value each : elements) {
            if (!(each instanceof Known known) || !(known.content() instanceof String name) || Wildcards.isPattern(name)) {
                return Optional.empty();
            }
            wanted.add(name.toLowerCase(Locale.ROOT));
        }
        List<Known> found = new ArrayList<>();
        for (ExchangeCertificate certificate : certificates) {
            List<String> names = certificate.certificateDomains().items().stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
            boolean has = wanted.size() == 1 && names.containsAll(wanted);
            boolean may = !certificate.certificateDomains().isComplete() || wanted.stream().anyMatch(names::contains)
                    || names.stream().anyMatch(name -> wanted.stream().anyMatch(each -> coversPerhaps(name, each)));
            if (has) {
                found.add(object.apply(certificate));
            } else if (may) {
                return Optional.empty();
            }
        }
        return found.size() > MOST ? Optional.empty() : Optional.of(inAnyOrder(List.of(), found));
    }

    /** Whether a wildcard covers the name; whether the cmdlet counts that isn't documented. */
    private static boolean coversPerhaps(String name, String wanted) {
        return name.startsWith("*.") && wanted.endsWith(name.substring(1));
    }

    private static Output inAnyOrder(List<Known> first, List<Known> rest) {
        if (rest.isEmpty()) {
            return Output.of(first);
        }
        Output all = null;
        for (Known next : rest) {
            List<Known> before = new ArrayList<>(first);
            before.add(next);
            Output each = inAnyOrder(before, rest.stream().filter(other -> other != next).toList());
            all = all == null ? each : all.join(each);
        }
        return all;
    }
}
