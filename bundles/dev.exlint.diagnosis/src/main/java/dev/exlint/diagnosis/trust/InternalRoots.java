package dev.exlint.diagnosis.trust;

import java.util.ArrayList;
import java.util.List;

/** Roots of the user's own CAs, used to complete chains and to name them in evidence. Immutable, any thread. */
public final class InternalRoots {

    private final String origin;
    private final List<CertificateFacts> certificates;

    private InternalRoots(String origin, List<CertificateFacts> certificates) {
        this.origin = origin;
        this.certificates = List.copyOf(certificates);
    }

    /** No roots. */
    public static InternalRoots none() {
        return new InternalRoots("", List.of());
    }

    /**
     * The roots of a file of PEM certificates.
     *
     * @param content the whole file
     * @param file its name in messages
     * @throws RootListException if it has no or an unreadable certificate
     */
    public static InternalRoots read(byte[] content, String file) throws RootListException {
        return new InternalRoots(file, PemCertificates.read(content, file));
    }

    /** These roots and those. */
    public InternalRoots and(InternalRoots more) {
        List<CertificateFacts> all = new ArrayList<>(certificates);
        all.addAll(more.certificates);
        return new InternalRoots(origin.isEmpty() ? more.origin : origin + ", " + more.origin, all);
    }

    /** Where the list is from, for evidence; empty without roots. */
    public String origin() {
        return origin;
    }

    /** Whether the root with that SHA-256 is among them. */
    boolean has(String sha256) {
        return certificates.stream().anyMatch(each -> each.sha256().equals(sha256));
    }

    /** The certificates of the list. */
    List<CertificateFacts> certificates() {
        return certificates;
    }
}
