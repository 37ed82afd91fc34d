package dev.exlint.diagnosis.imports;

import dev.exlint.diagnosis.imports.join.Preference;
import dev.exlint.diagnosis.imports.object.DateOrder;
import dev.exlint.diagnosis.organisation.Fact;
import java.nio.charset.Charset;
import java.time.ZoneId;

/**
 * What the person has to say because files don't.
 *
 * @param server whose certificates are that name no server, or empty
 * @param zone in which zone dates without one are
 * @param order day and month in dates of a culture
 * @param encoding of text without a byte order mark; UTF-8 if unknown
 * @param preference whom to believe when sources disagree
 * @param passwords for protected files
 */
public record ImportOptions(String server, Fact<ZoneId> zone, DateOrder order, Fact<Charset> encoding, Preference preference,
        PasswordSource passwords) {

    /** Nothing is said. */
    public static final ImportOptions NONE = new ImportOptions("", Fact.unknown("no time zone is given"), DateOrder.UNKNOWN,
            Fact.unknown("no encoding is given"), Preference.NONE, PasswordSource.none());
}
