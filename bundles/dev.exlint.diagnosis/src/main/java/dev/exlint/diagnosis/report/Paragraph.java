package dev.exlint.diagnosis.report;

/** Breaks a sentence into lines of a readable width, at blanks only, so that thumbprints and names stay whole. */
public final class Paragraph {

    private static final int WIDEST = 110;

    private Paragraph() {
    }

    /**
     * The wrapped text, with line ends.
     *
     * @param text a sentence or several, without line ends
     * @param first what stands before the first line
     * @param next what stands before the others
     */
    public static String wrap(String text, String first, String next) {
        StringBuilder wrapped = new StringBuilder(first);
        int column = first.length();
        boolean lineIsEmpty = true;
        for (int at = 0; at < text.length(); ) {
            int blank = text.indexOf(' ', at);
            int end = blank < 0 ? text.length() : blank;
            String word = text.substring(at, end);
            if (!lineIsEmpty && column + 1 + word.length() > WIDEST) {
                wrapped.append('\n').append(next);
                column = next.length();
                lineIsEmpty = true;
            }
            if (!lineIsEmpty) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
            lineIsEmpty = false;
            at = end + 1;
        }
        return wrapped.append('\n').toString();
    }
}
