package dev.exlint.diagnosis.transport;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.SendConnector;
import dev.exlint.diagnosis.transport.HybridSignal.Strength;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Collects the signs that one connector leads to Exchange Online. For one thread. */
final class HybridSignals {

    private static final Pattern WIZARD_NAME = Pattern.compile(
            "Outbound to Office 365( - [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?", Pattern.CASE_INSENSITIVE);

    private final List<HybridSignal> found = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    HybridSignals(List<Cloud> clouds, SendConnector connector) {
        flag("CloudServicesMailEnabled", connector.cloudServicesMailEnabled());
        text("ConnectorType", connector.connectorType(), "XPremises"::equalsIgnoreCase, false);
        if (connector.isCoexistenceConnector().is(true)) {
            strong("IsCoexistenceConnector is true");
        }
        list("SmartHosts", connector.smartHosts(),
                host -> clouds.stream().anyMatch(cloud -> cloud.smartHost().matcher(plain(host)).matches()));
        text("TlsDomain", connector.tlsDomain(), domain -> clouds.stream().anyMatch(cloud -> isTlsDomain(cloud, domain)), true);
        list("AddressSpaces", connector.addressSpaces(),
                space -> clouds.stream().anyMatch(cloud -> cloud.routingDomain().matcher(AddressSpace.domain(space)).matches()));
        if (connector.name() instanceof Fact.Known<String> name && WIZARD_NAME.matcher(name.value()).matches()) {
            found.add(new HybridSignal(Strength.WEAK, "its name is the one the Hybrid Configuration Wizard gives"));
        }
    }

    void namedByUser() {
        found.add(new HybridSignal(Strength.NAMED_BY_USER, "the settings name it as a hybrid connector"));
    }

    List<HybridSignal> found() {
        return found.stream().sorted(Comparator.comparing(HybridSignal::strength)).toList();
    }

    List<String> missing() {
        return missing;
    }

    private void flag(String property, Fact<Boolean> value) {
        if (value.is(true)) {
            strong(property + " is true");
        } else if (!value.isKnown()) {
            missing.add(property);
        }
    }

    private void text(String property, Fact<String> value, Predicate<String> sign, boolean everyVersion) {
        if (value instanceof Fact.Known<String> known) {
            if (sign.test(known.value())) {
                strong(property + " is " + known.value());
            }
        } else if (everyVersion) {
            missing.add(property); // the others don't exist in every version: their absence leaves nothing open
        }
    }

    private void list(String property, Listing<String> values, Predicate<String> sign) {
        values.items().stream().filter(sign).findFirst()
                .ifPresentOrElse(value -> strong(property + " holds " + value), () -> addMissing(property, values));
    }

    private void addMissing(String property, Listing<String> values) {
        if (!values.isComplete()) {
            missing.add(property);
        }
    }

    private void strong(String text) {
        found.add(new HybridSignal(Strength.STRONG, text));
    }

    private static boolean isTlsDomain(Cloud cloud, String domain) {
        String plain = plain(domain);
        return plain.equalsIgnoreCase(cloud.tlsDomain()) || cloud.smartHost().matcher(plain).matches()
                || plain.equalsIgnoreCase("*." + cloud.tlsDomain());
    }

    private static String plain(String host) {
        String name = host.strip();
        if (name.startsWith("[") && name.endsWith("]")) {
            name = name.substring(1, name.length() - 1);
        }
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }
}
