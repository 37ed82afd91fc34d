package dev.exlint.diagnosis.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The table of public roots that comes with exlint, read once and only when it is asked for. */
final class EmbeddedRoots {

    private static final String TABLE = "microsoft-trusted-roots.tsv";
    private static final RootIndex INDEX = read();

    private EmbeddedRoots() {
    }

    static RootIndex index() {
        return INDEX;
    }

    private static RootIndex read() {
        try (InputStream table = EmbeddedRoots.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("the table of public roots is missing from this installation: " + TABLE);
            }
            byte[] content = table.readAllBytes();
            return new RootIndex("Microsoft Trusted Root Program as of " + RootTable.date(content), RootTable.read(content, TABLE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RootListException e) {
            throw new IllegalStateException(TABLE + ":" + e.line() + " " + e.getMessage(), e);
        }
    }
}
