package dev.exlint.powershell.data;

/**
 * A value of a data file with the place it is written at, so that settings errors can point.
 */
public sealed interface DataValue permits DataText, DataNumber, DataBoolean, DataNull, DataArray, DataTable {

    /** {@return where it starts, in UTF-16 units} */
    int start();

    /** {@return where it ends, exclusive} */
    int end();
}
