package dev.exlint.diagnosis.imports.join;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.HostNames;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.TlsCertificateName;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins what several sources say about one object, property by property, so that none can be forgotten: records are walked by their
 * components. Unknown gives way to known; equal values agree; others are a disagreement.
 */
final class RecordJoin {

    private static final Map<String, String> NAMES = Map.of("rootCaType", "RootCAType", "requireTls", "RequireTLS", "ignoreStartTls",
            "IgnoreSTARTTLS", "dnsRoutingEnabled", "DNSRoutingEnabled", "remoteIpRanges", "RemoteIPRanges");

    private final Preference preference;
    private final String what;
    private final Set<String> ownNames;

    /**
     * A join of one object.
     *
     * @param what the object in messages
     * @param ownNames host names that lists of names may have or not, in A-labels
     */
    RecordJoin(Preference preference, String what, Set<String> ownNames) {
        this.preference = preference;
        this.what = what;
        this.ownNames = ownNames;
    }

    <R extends Record> R join(Class<R> type, List<Contribution<R>> contributions) throws DisagreementException {
        if (contributions.size() == 1) {
            return contributions.get(0).value();
        }
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                List<Contribution<Object>> stated = new ArrayList<>();
                for (Contribution<R> each : contributions) {
                    stated.add(new Contribution<>(each.source(), components[i].getAccessor().invoke(each.value())));
                }
                values[i] = value(components[i].getName(), stated);
            }
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<R> constructor = type.getConstructor(types);
            return constructor.newInstance(values);
        } catch (IllegalAccessException | NoSuchMethodException | InstantiationException | InvocationTargetException e) {
            throw new IllegalStateException("the record " + type.getSimpleName() + " can't be joined", e);
        }
    }

    private Object value(String component, List<Contribution<Object>> stated) throws DisagreementException {
        Contribution<Object> first = stated.get(0);
        for (Contribution<Object> next : stated.subList(1, stated.size())) {
            first = value(component, first, next);
        }
        return first.value();
    }

    private Contribution<Object> value(String component, Contribution<Object> one, Contribution<Object> other)
            throws DisagreementException {
        if (one.value() instanceof Fact<?> first && other.value() instanceof Fact<?> second) {
            if (!first.isKnown() || !second.isKnown()) {
                return first.isKnown() ? one : other;
            }
            if (component.equals("hasPrivateKey")) {
                return first.equals(Fact.known(true)) ? one : other; // a file without the key says nothing about the server
            }
            Object left = ((Fact.Known<?>) first).value();
            Object right = ((Fact.Known<?>) second).value();
            return same(component, left, right) ? one : chosen(component, one, String.valueOf(left), other, String.valueOf(right));
        }
        if (one.value() instanceof Listing<?> first && other.value() instanceof Listing<?> second && !component.equals("certificates")) {
            return listing(component, one, first, other, second);
        }
        if (one.value() instanceof List<?> first && other.value() instanceof List<?> second) {
            Set<Object> union = new LinkedHashSet<>(first);
            union.addAll(second);
            return new Contribution<>(one.source(), List.copyOf(union));
        }
        return one;
    }

    private static boolean same(String component, Object one, Object other) {
        if (one instanceof DistinguishedName first && other instanceof DistinguishedName second) {
            return first.equals(second) || first.reversed().equals(second);
        }
        if (one instanceof Instant first && other instanceof Instant second) {
            return first.truncatedTo(ChronoUnit.SECONDS).equals(second.truncatedTo(ChronoUnit.SECONDS));
        }
        if (!(one instanceof String first) || !(other instanceof String second)) {
            return one.equals(other);
        }
        return switch (component) {
            case "tlsCertificateName" -> first.equalsIgnoreCase(second) || TlsCertificateName.parse(first).isPresent()
                    && TlsCertificateName.parse(first).equals(TlsCertificateName.parse(second));
            case "distinguishedName" -> DistinguishedName.parse(first).equals(DistinguishedName.parse(second));
            case "identity" -> true; // servers and connectors have several spellings; what they name was matched before
            default -> HostNames.ascii(first).equals(HostNames.ascii(second));
        };
    }

    private Contribution<Object> listing(String component, Contribution<Object> one, Listing<?> first, Contribution<Object> other,
            Listing<?> second) throws DisagreementException {
        if (first.isUnknown() || second.isUnknown()) {
            return second.isUnknown() ? one : other;
        }
        Set<String> left = plain(component, first);
        Set<String> right = plain(component, second);
        if (left.equals(right) || !second.isComplete() && left.containsAll(right)) {
            return first.isComplete() || !second.isComplete() ? one : other;
        }
        if (!first.isComplete() && right.containsAll(left)) {
            return other;
        }
        return chosen(component, one, first.items().toString(), other, second.items().toString());
    }

    private Set<String> plain(String component, Listing<?> listing) {
        Set<String> plain = new HashSet<>();
        listing.items().forEach(each -> plain.add(HostNames.ascii(String.valueOf(each))));
        if (component.equals("certificateDomains")) {
            plain.removeAll(ownNames);
        }
        return plain;
    }

    private Contribution<Object> chosen(String component, Contribution<Object> one, String left, Contribution<Object> other, String right)
            throws DisagreementException {
        Optional<Preference.Source> source = preference.of(one.source(), other.source());
        if (source.isPresent()) {
            return source.get() == one.source() ? one : other;
        }
        String property = NAMES.getOrDefault(component, Character.toUpperCase(component.charAt(0)) + component.substring(1));
        throw new DisagreementException(what + ": " + property + " is \"" + shortened(left) + "\" in " + one.source().name() + " but \""
                + shortened(right) + "\" in " + other.source().name() + ": leave one out, or choose with --prefer newer or --prefer FILE");
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= 200 ? plain : plain.substring(0, 197) + "...";
    }
}
