package dev.exlint.diagnosis.trust;

import java.util.List;

/**
 * Who vouches for a certificate, and why that is believed.
 *
 * @param trust the class that the strongest evidence speaks for
 * @param certain whether it rests on known values alone; a root that is named but not seen is not certain
 * @param evidence all evidence, strongest first; weaker evidence may contradict
 */
public record TrustVerdict(TrustClass trust, boolean certain, List<TrustEvidence> evidence) {

    public TrustVerdict {
        evidence = List.copyOf(evidence);
    }

    /** Whether the certificate is certainly or probably publicly trusted. */
    public boolean isPublic() {
        return trust == TrustClass.PUBLIC;
    }

    /** Whether the certificate comes from an internal CA or from itself, which Exchange Online refuses. */
    public boolean isUntrusted() {
        return trust == TrustClass.INTERNAL || trust == TrustClass.SELF_SIGNED;
    }

    /** Whether some evidence speaks for another class than the verdict; the finding has to say so. */
    public boolean isDisputed() {
        return evidence.stream().anyMatch(each -> each.says() != TrustClass.UNKNOWN && each.says() != trust);
    }
}
