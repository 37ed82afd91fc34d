package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.Environment;
import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.snapshot.SnapshotCache;
import dev.exlint.diagnosis.trust.CertificateFacts;
import dev.exlint.diagnosis.trust.InternalRoots;
import dev.exlint.diagnosis.trust.PublicRoots;
import dev.exlint.diagnosis.trust.RootListException;
import dev.exlint.diagnosis.trust.Trust;
import dev.exlint.diagnosis.trust.TrustJudge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns what the settings name into facts: the snapshot and the lists of roots.
 *
 * <p>Whatever can't be read becomes a problem, and the rest counts. The trap: with an unreadable list of public roots nobody can say
 * who is public, so every certificate is then of unknown trust; falling back to the embedded list would accuse certificates.
 */
public final class EnvironmentLoader {

    private final FileAccess files;
    private final List<Problem> problems = new ArrayList<>();

    private EnvironmentLoader(FileAccess files) {
        this.files = files;
    }

    /** Reads all that the settings name; never throws for a bad file. */
    public static Environment load(Settings settings, FileAccess files) {
        return load(settings, files, new SnapshotCache(0));
    }

    /** The same for callers that can be told whom to believe when files disagree. */
    public static Environment load(Settings settings, FileAccess files, Preference preference) {
        EnvironmentLoader loader = new EnvironmentLoader(files);
        return loader.load(settings, new EnvironmentFiles(files, new SnapshotCache(0), loader.problems,
                Disagreement.settledBy(preference)));
    }

    /** The same for callers that load often: a snapshot whose bytes are known is not read again. */
    public static Environment load(Settings settings, FileAccess files, SnapshotCache snapshots) {
        EnvironmentLoader loader = new EnvironmentLoader(files);
        return loader.load(settings, new EnvironmentFiles(files, snapshots, loader.problems, Disagreement.settledByImport()));
    }

    private Environment load(Settings settings, EnvironmentFiles environment) {
        Organisation organisation = environment.organisation(settings.environments());
        Trust trust = trust(settings, environment.certificates());
        return new Environment(settings.environment(), organisation, trust, settings.recognition().hybrid(), problems);
    }

    private Trust trust(Settings settings, Map<EncodedCertificate, CertificateFacts> certificates) {
        InternalRoots internal = InternalRoots.none();
        for (String file : settings.internalRoots()) {
            try {
                internal = internal.and(InternalRoots.read(files.read(file), file));
            } catch (IOException unreadable) {
                problems.add(new Problem(file, 0, "the internal roots can't be read: " + unreadable.getMessage()));
            } catch (RootListException invalid) {
                problems.add(new Problem(invalid.file(), invalid.line(), invalid.getMessage()));
            }
        }
        PublicRoots roots = PublicRoots.microsoft();
        boolean named = false;
        for (String file : settings.publicRoots()) {
            try {
                PublicRoots more = PublicRoots.read(files.read(file), file);
                roots = named ? roots.and(more) : more;
                named = true;
            } catch (IOException unreadable) {
                problems.add(new Problem(file, 0, "the public roots can't be read: " + unreadable.getMessage()));
                return new UnknownTrust(file);
            } catch (RootListException invalid) {
                problems.add(new Problem(invalid.file(), invalid.line(), invalid.getMessage()));
                return new UnknownTrust(file);
            }
        }
        return new TrustJudge(roots, internal, settings.recognition().issuers(), certificates);
    }
}
