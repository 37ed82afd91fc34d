package dev.exlint.powershell.data;

import dev.exlint.powershell.source.SyntaxError;

/**
 * What comes of reading a data file: its table, or the first thing that is wrong with it.
 */
public sealed interface DataReading {

    /**
     * The file is data.
     *
     * @param table its one table
     */
    record Read(DataTable table) implements DataReading {
    }

    /**
     * The file is no data.
     *
     * @param error the engine's id where it has one, and the place
     */
    record Refused(SyntaxError error) implements DataReading {
    }
}
