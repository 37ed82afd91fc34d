package dev.exlint.diagnosis.fix;

import dev.exlint.diagnosis.catalogue.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A change of one text version that would end a finding. It edits only its own characters and formats nothing.
 *
 * <p>
 * The trap: edits are offsets into the text they were computed for. Whoever applies them must have that very text; a changed one needs a
 * new diagnosis.
 *
 * @param title
 *            what the fix does, as shown in a menu
 * @param kind
 *            whether it may run unattended
 * @param edits
 *            the replacements, by offset, not overlapping; at least one
 */
public record Fix(Message title, FixKind kind, List<Edit> edits) {

    /** Sorts the edits and refuses overlapping ones. */
    public Fix {
        Objects.requireNonNull(title);
        Objects.requireNonNull(kind);
        edits = edits.stream().sorted(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end)).toList();
        if (edits.isEmpty()) {
            throw new IllegalArgumentException("a fix without an edit");
        }
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).start() < edits.get(i - 1).end()) {
                throw new IllegalArgumentException("overlapping edits at " + edits.get(i).start());
            }
        }
    }

    /** The text after this fix; the argument must be the text it was computed for. */
    public String applyTo(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        int done = 0;
        for (Edit edit : edits) {
            changed.append(text, done, edit.start()).append(edit.text());
            done = edit.end();
        }
        return changed.append(text, done, text.length()).toString();
    }

    /** Whether the two fixes touch a common range, so that only one of them may be applied to this text. */
    public boolean meets(Fix other) {
        for (Edit mine : edits) {
            for (Edit theirs : other.edits) {
                if (mine.start() <= theirs.end() && theirs.start() <= mine.end()) {
                    return true;
                }
            }
        }
        return false;
    }
}
