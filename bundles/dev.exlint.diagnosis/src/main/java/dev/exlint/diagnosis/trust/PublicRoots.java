package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The roots that Exchange Online trusts: the embedded table or the list that settings name instead.
 *
 * <p>Immutable, any thread. A table knows its roots by hash and name only, so a chain has to bring the root itself.
 */
public final class PublicRoots {

    private final Supplier<RootIndex> index;
    private final List<CertificateFacts> certificates;

    private PublicRoots(Supplier<RootIndex> index, List<CertificateFacts> certificates) {
        this.index = index;
        this.certificates = List.copyOf(certificates);
    }

    private static PublicRoots of(String origin, List<PublicRoot> roots, List<CertificateFacts> certificates) {
        RootIndex known = new RootIndex(origin, roots);
        return new PublicRoots(() -> known, certificates);
    }

    /**
     * The roots of the Microsoft Trusted Root Program for server authentication, as embedded. The table is read when the first
     * certificate is judged by it, so whoever needs no environment never pays for it.
     */
    public static PublicRoots microsoft() {
        return new PublicRoots(EmbeddedRoots::index, List.of());
    }

    /**
     * The roots of a list that the user named instead: PEM certificates, or a table in the layout of the embedded one.
     *
     * @param content the whole file
     * @param file its name in messages
     * @throws RootListException if it is neither, or has an unreadable entry
     */
    public static PublicRoots read(byte[] content, String file) throws RootListException {
        if (!PemCertificates.looksLikePem(content)) {
            List<PublicRoot> roots = RootTable.read(content, file);
            if (roots.isEmpty()) {
                throw new RootListException(file, 1, "lists no root: PEM certificates or a table of roots are expected");
            }
            String title = RootTable.title(content);
            return of(title.isEmpty() ? file : file + " (" + title + ")", roots, List.of());
        }
        List<CertificateFacts> certificates = PemCertificates.read(content, file);
        List<PublicRoot> roots = new ArrayList<>();
        for (CertificateFacts each : certificates) {
            roots.add(new PublicRoot(each.sha256(), each.subject(), Instant.MAX));
        }
        return of(file, roots, certificates);
    }

    /** These roots and those. */
    public PublicRoots and(PublicRoots more) {
        List<CertificateFacts> all = new ArrayList<>(certificates);
        all.addAll(more.certificates);
        RootIndex both = index.get().and(more.index.get());
        return new PublicRoots(() -> both, all);
    }

    /** Where the list is from and how old it is, for evidence. */
    public String origin() {
        return index.get().origin();
    }

    /** The number of roots. */
    public int size() {
        return index.get().size();
    }

    /** Whether the name is a root's. */
    boolean names(DistinguishedName subject) {
        return index.get().names(subject);
    }

    /** Whether the name belongs to an organisation that has a root. */
    boolean namesOrganisationOf(DistinguishedName subject) {
        return index.get().namesOrganisationOf(subject);
    }

    /** The root with that SHA-256. */
    Optional<PublicRoot> find(String sha256) {
        return index.get().find(sha256);
    }

    /** The roots whose bytes are in the list. */
    List<CertificateFacts> certificates() {
        return certificates;
    }
}
