package dev.exlint.diagnosis.settings;

import java.util.Collection;
import java.util.Locale;

/** Finds the name someone probably meant, for "did you mean" in settings and on the command line. */
public final class NearestName {

    /** Longer texts are no typing errors, and comparing them would cost more than it tells. */
    private static final int LONGEST = 80;

    private NearestName() {
    }

    /**
     * The known name that needs the fewest edits to become, case aside; empty when none is close enough.
     *
     * <p>Close means one edit for short words and about one in four characters for long ones. Of equally close names the first wins.
     */
    public static String of(String written, Collection<String> known) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return "";
        }
        String text = written.toLowerCase(Locale.ROOT);
        String best = "";
        int fewest = Math.max(1, written.length() / 4) + 1;
        for (String name : known) {
            int edits = distance(text, name.toLowerCase(Locale.ROOT));
            if (edits < fewest) {
                fewest = edits;
                best = name;
            }
        }
        return best;
    }

    /** Insertions, deletions, replacements and swaps of neighbours (the restricted Damerau-Levenshtein distance). */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        int[] current = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }
        return last[to.length()];
    }
}
