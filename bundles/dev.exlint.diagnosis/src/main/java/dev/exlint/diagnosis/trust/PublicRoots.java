package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Names;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The roots that Exchange Online trusts: the embedded table or the list that settings name instead.
 *
 * <p>Immutable, any thread. A table knows its roots by hash and name only, so a chain has to bring the root itself.
 */
public final class PublicRoots {

    private static final String TABLE = "microsoft-trusted-roots.tsv";

    private final String origin;
    private final Map<String, PublicRoot> bySha256 = new HashMap<>();
    private final Set<DistinguishedName> subjects = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final List<CertificateFacts> certificates;

    private PublicRoots(String origin, List<PublicRoot> roots, List<CertificateFacts> certificates) {
        this.origin = origin;
        this.certificates = List.copyOf(certificates);
        for (PublicRoot root : roots) {
            bySha256.put(root.sha256(), root);
            subjects.add(root.subject());
            root.subject().organisation().map(Names::key).ifPresent(organisations::add);
        }
    }

    /**
     * The roots of the Microsoft Trusted Root Program for server authentication, as embedded. The table is read when this is first
     * called, so whoever needs no environment never pays for it.
     */
    public static PublicRoots microsoft() {
        return Embedded.ROOTS;
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
            return new PublicRoots(title.isEmpty() ? file : file + " (" + title + ")", roots, List.of());
        }
        List<CertificateFacts> certificates = PemCertificates.read(content, file);
        List<PublicRoot> roots = new ArrayList<>();
        for (CertificateFacts each : certificates) {
            roots.add(new PublicRoot(each.sha256(), each.subject(), Instant.MAX));
        }
        return new PublicRoots(file, roots, certificates);
    }

    /** These roots and those. */
    public PublicRoots and(PublicRoots more) {
        List<PublicRoot> roots = new ArrayList<>(bySha256.values());
        roots.addAll(more.bySha256.values());
        List<CertificateFacts> all = new ArrayList<>(certificates);
        all.addAll(more.certificates);
        return new PublicRoots(origin + ", " + more.origin, roots, all);
    }

    /** Where the list is from and how old it is, for evidence. */
    public String origin() {
        return origin;
    }

    /** The number of roots. */
    public int size() {
        return bySha256.size();
    }

    /** Whether the name is a root's. */
    boolean names(DistinguishedName subject) {
        return subjects.contains(subject);
    }

    /** Whether the name belongs to an organisation that has a root. */
    boolean namesOrganisationOf(DistinguishedName subject) {
        return subject.organisation().map(Names::key).filter(organisations::contains).isPresent();
    }

    /** The root with that SHA-256. */
    Optional<PublicRoot> find(String sha256) {
        return Optional.ofNullable(bySha256.get(sha256));
    }

    /** The roots whose bytes are in the list. */
    List<CertificateFacts> certificates() {
        return certificates;
    }

    private static PublicRoots embedded() {
        try (InputStream table = PublicRoots.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the table of public roots is missing from this installation: " + TABLE);
            }
            byte[] content = table.readAllBytes();
            return new PublicRoots("Microsoft Trusted Root Program as of " + RootTable.date(content), RootTable.read(content, TABLE), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RootListException e) {
            throw new IllegalStateException(TABLE + ":" + e.line() + " " + e.getMessage(), e);
        }
    }

    /** Delays reading the table until it is asked for. */
    private static final class Embedded {
        private static final PublicRoots ROOTS = embedded();
    }
}
