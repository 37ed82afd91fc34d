package dev.exlint.diagnosis;

import dev.exlint.powershell.eval.ScriptFiles;
import dev.exlint.powershell.source.SourceText;

/**
 * One script to judge: its text and the name people know it by.
 *
 * @param displayName the path as shown in reports, with {@code /}
 * @param source the text that all offsets count in
 * @param files what lies beside it; only data is asked for, since code is judged where it stands
 */
public record Script(String displayName, SourceText source, ScriptFiles files) {

    /** A script with nothing known beside it. */
    public Script(String displayName, SourceText source) {
        this(displayName, source, ScriptFiles.NONE);
    }

    /** The same script with another text. */
    public Script with(SourceText other) {
        return new Script(displayName, other, files);
    }
}
