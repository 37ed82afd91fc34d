package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.Problem;
import dev.exlint.diagnosis.imports.ImportException;
import dev.exlint.diagnosis.imports.ImportOptions;
import dev.exlint.diagnosis.imports.ImportSource;
import dev.exlint.diagnosis.imports.SnapshotImport;
import dev.exlint.diagnosis.imports.join.DisagreementException;
import dev.exlint.diagnosis.imports.join.OrganisationJoin;
import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.imports.object.Harvest;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.diagnosis.snapshot.SnapshotCache;
import dev.exlint.diagnosis.snapshot.SnapshotProblem;
import dev.exlint.diagnosis.snapshot.SnapshotReading;
import dev.exlint.diagnosis.trust.CertificateFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the files that describe the servers, snapshots and everything that can be imported, and joins them.
 *
 * <p>Of a snapshot whatever is readable counts; a file of another format counts as a whole or not at all. Files that disagree say
 * nothing at all, as nobody knows which of them is right.
 */
final class EnvironmentFiles {

    private static final int LOOKED_AT = 1 << 16;

    private final FileAccess files;
    private final SnapshotCache snapshots;
    private final List<Problem> problems;
    private final Disagreement disagreement;
    private final Map<EncodedCertificate, CertificateFacts> certificates = new HashMap<>();

    EnvironmentFiles(FileAccess files, SnapshotCache snapshots, List<Problem> problems, Disagreement disagreement) {
        this.disagreement = disagreement;
        this.files = files;
        this.snapshots = snapshots;
        this.problems = problems;
    }

    /** What the bytes of the snapshots' certificates say, so that nobody has to read them again. */
    Map<EncodedCertificate, CertificateFacts> certificates() {
        return certificates;
    }

    Organisation organisation(List<String> names) {
        List<Organisation> read = new ArrayList<>();
        for (String name : names) {
            read.add(organisation(name));
        }
        return read.isEmpty() ? Organisation.unknown() : read.size() == 1 ? read.get(0) : joined(names, read);
    }

    private Organisation joined(List<String> names, List<Organisation> read) {
        OrganisationJoin join = new OrganisationJoin(disagreement.preference(), "");
        List<Harvest> harvests = read.stream().map(Harvest::of).toList();
        List<Preference.Source> sources = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            sources.add(source(names.get(i), read.get(i)));
            join.add(sources.get(i), harvests.get(i));
        }
        for (int i = 0; i < names.size(); i++) {
            join.addCertificates(sources.get(i), harvests.get(i));
        }
        try {
            return join.organisation();
        } catch (DisagreementException e) {
            problems.add(new Problem(names.get(0), 0, e.getMessage().replace("choose with --prefer newer or --prefer FILE",
                    disagreement.advice())));
            return Organisation.unknown();
        }
    }

    private Preference.Source source(String name, Organisation read) {
        return new Preference.Source(name, read.takenAt().isKnown() ? read.takenAt() : files.written(name));
    }

    private Organisation organisation(String name) {
        try {
            byte[] content = files.read(name);
            return isSnapshot(content) ? snapshot(content, name) : imported(content, name);
        } catch (IOException unreadable) {
            problems.add(new Problem(name, 0, "the snapshot can't be read: " + unreadable.getMessage()));
            return Organisation.unknown();
        }
    }

    /** A snapshot names its version near its start, or is so broken that only its own reader can say how. */
    private static boolean isSnapshot(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\0", "");
        String text = start.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "").stripLeading();
        return text.isEmpty() || text.startsWith("{") && (text.toLowerCase(Locale.ROOT).contains("\"snapshotversion\"")
                || content.length < LOOKED_AT && !text.contains("\":"));
    }

    private Organisation snapshot(byte[] content, String name) {
        SnapshotReading reading = snapshots.read(content, name);
        for (SnapshotProblem problem : reading.problems()) {
            String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
            problems.add(new Problem(problem.file(), problem.line(), path + problem.message()));
        }
        certificates.putAll(reading.certificates());
        return reading.organisation();
    }

    private Organisation imported(byte[] content, String name) {
        try {
            ImportSource source = new ImportSource(name, content, Fact.unknown("nobody asks"));
            return SnapshotImport.run(List.of(source), ImportOptions.NONE).organisation();
        } catch (ImportException refused) {
            problems.add(new Problem(name, refused.line(), refused.reason()));
            return Organisation.unknown();
        }
    }
}
