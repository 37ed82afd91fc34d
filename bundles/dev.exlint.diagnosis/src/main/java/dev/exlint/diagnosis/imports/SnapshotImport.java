package dev.exlint.diagnosis.imports;

import dev.exlint.diagnosis.imports.join.DisagreementException;
import dev.exlint.diagnosis.imports.join.OrganisationJoin;
import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.imports.object.Harvest;
import dev.exlint.diagnosis.organisation.EncodedCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Organisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Imports files of any known format into one organisation, all or nothing. Any thread.
 *
 * <p>What a format doesn't carry stays unknown: nothing is ever guessed from the name of a file, the culture or the order of lines.
 */
public final class SnapshotImport {

    private SnapshotImport() {
    }

    /**
     * Reads and joins the files.
     *
     * @throws ImportException if a file can't be read or two disagree
     */
    public static ImportResult run(List<ImportSource> sources, ImportOptions options) throws ImportException {
        List<Harvest> harvests = new ArrayList<>();
        for (ImportSource source : sources) {
            Harvest harvest = SourceReader.read(source, options);
            mustHaveServers(source, harvest, options);
            harvests.add(harvest);
        }
        OrganisationJoin join = new OrganisationJoin(options.preference(), options.server());
        List<Preference.Source> names = new ArrayList<>();
        for (int i = 0; i < harvests.size(); i++) {
            Harvest harvest = harvests.get(i);
            Fact<Instant> time = harvest.takenAt().isKnown() ? harvest.takenAt() : sources.get(i).time();
            names.add(new Preference.Source(sources.get(i).name(), time));
            join.add(names.get(i), harvest);
        }
        for (int i = 0; i < harvests.size(); i++) {
            join.addCertificates(names.get(i), harvests.get(i));
        }
        try {
            Organisation organisation = join.organisation();
            return new ImportResult(organisation, join.issuers().unused(), alone(harvests), notes(sources, harvests, organisation));
        } catch (DisagreementException e) {
            throw new ImportException(e.getMessage());
        }
    }

    private static void mustHaveServers(ImportSource source, Harvest harvest, ImportOptions options) throws ImportException {
        if (!options.server().isEmpty()) {
            return;
        }
        for (Harvest.HeldCertificate each : harvest.certificates()) {
            if (each.host().isEmpty()) {
                throw new ImportException(source.name(), each.spot(), "the file doesn't say on which server the certificate "
                        + each.certificate().label() + " is: name it with --server");
            }
        }
    }

    private static Set<EncodedCertificate> alone(List<Harvest> harvests) {
        Set<EncodedCertificate> alone = new HashSet<>();
        for (Harvest harvest : harvests) {
            for (Harvest.HeldCertificate each : harvest.certificates()) {
                if (!each.missing().isEmpty() && each.certificate().isSelfSigned().is(true)
                        && each.certificate().rawData() instanceof Fact.Known<EncodedCertificate> raw) {
                    alone.add(raw.value());
                }
            }
        }
        return alone;
    }

    private static List<String> notes(List<ImportSource> sources, List<Harvest> harvests, Organisation organisation) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < harvests.size(); i++) {
            for (String note : harvests.get(i).notes()) {
                notes.add(sources.get(i).name() + ": " + note);
            }
        }
        notes.addAll(Missing.of(organisation));
        return notes;
    }
}
