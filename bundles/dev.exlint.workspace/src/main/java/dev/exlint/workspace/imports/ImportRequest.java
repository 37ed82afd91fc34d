package dev.exlint.workspace.imports;

import dev.exlint.diagnosis.imports.ImportOptions;
import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.imports.object.DateOrder;
import dev.exlint.diagnosis.organisation.Fact;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/**
 * What a person asks to import, as typed. The password is never part of a text.
 *
 * @param files the files on disk
 * @param server whose certificates these are, where the files don't say; may be empty
 * @param zone the time zone of dates in text and CSV; may be empty
 * @param order day and month in such dates
 * @param encoding of text without a byte order mark; may be empty
 * @param newer whether the newer file is believed when two disagree
 * @param password of protected files; may be empty
 */
public record ImportRequest(List<Path> files, String server, String zone, DateOrder order, String encoding, boolean newer,
        String password) {

    private static final int LONGEST_SERVER = 255;

    /** Copies the list and cuts blanks. */
    public ImportRequest {
        files = List.copyOf(files);
        server = server.strip();
        zone = zone.strip();
        encoding = encoding.strip();
    }

    /** {@return one sentence about the first entry that can't be so; empty if there is none} */
    public String problem() {
        if (files.isEmpty()) {
            return ImportMessages.NoFiles;
        }
        if (server.length() > LONGEST_SERVER || server.chars().anyMatch(Character::isWhitespace)) {
            return ImportMessages.NoServerName;
        }
        if (!zone.isEmpty() && !zoneFact().isKnown()) {
            return NLS.bind(ImportMessages.NoZone, zone);
        }
        return encoding.isEmpty() || charsetFact().isKnown() ? "" : NLS.bind(ImportMessages.NoEncoding, encoding);
    }

    ImportOptions options() {
        return new ImportOptions(server, zoneFact(), order, charsetFact(), newer ? new Preference("newer") : Preference.NONE,
                file -> password.isEmpty() ? Optional.empty() : Optional.of(password.toCharArray()));
    }

    private Fact<ZoneId> zoneFact() {
        try {
            return zone.isEmpty() ? Fact.unknown("no time zone is given") : Fact.known(ZoneId.of(zone));
        } catch (DateTimeException invalid) {
            return Fact.unknown("no time zone: " + invalid.getMessage());
        }
    }

    private Fact<Charset> charsetFact() {
        try {
            return encoding.isEmpty() ? Fact.unknown("no encoding is given") : Fact.known(Charset.forName(encoding));
        } catch (IllegalArgumentException invalid) {
            return Fact.unknown("no encoding: " + invalid.getMessage());
        }
    }

    @Override
    public String toString() {
        return "import of " + files;
    }
}
