package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Roots by hash, name and organisation. Immutable. */
final class RootIndex {

    private final String origin;
    private final Map<String, PublicRoot> bySha256 = new HashMap<>();
    private final Set<DistinguishedName> subjects = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();

    RootIndex(String origin, List<PublicRoot> roots) {
        this.origin = origin;
        for (PublicRoot root : roots) {
            bySha256.put(root.sha256(), root);
            subjects.add(root.subject());
            root.subject().organisation().map(Names::key).ifPresent(organisations::add);
        }
    }

    RootIndex and(RootIndex more) {
        List<PublicRoot> roots = new ArrayList<>(bySha256.values());
        roots.addAll(more.bySha256.values());
        return new RootIndex(origin + ", " + more.origin, roots);
    }

    String origin() {
        return origin;
    }

    int size() {
        return bySha256.size();
    }

    boolean names(DistinguishedName subject) {
        return subjects.contains(subject);
    }

    boolean namesOrganisationOf(DistinguishedName subject) {
        return subject.organisation().map(Names::key).filter(organisations::contains).isPresent();
    }

    Optional<PublicRoot> find(String sha256) {
        return Optional.ofNullable(bySha256.get(sha256));
    }
}
