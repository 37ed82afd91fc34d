package dev.exlint.powershell.parse;

/** Version numbers as .NET reads them: two to four whole numbers with points between. */
final class DotNetVersion {
    private static final int MOST_PARTS = 4;

    private DotNetVersion() {
    }

    /** A version in its plain form, a single number completed by a zero; null if it is none. */
    static String normalize(String text) {
        String completed = text.indexOf('.') < 0 ? text + ".0" : text;
        if (!isStrict(completed)) {
            return null;
        }
        StringBuilder plain = new StringBuilder();
        for (String part : completed.split("\\.")) {
            plain.append(plain.length() == 0 ? "" : ".").append(Integer.parseInt(part.strip()));
        }
        return plain.toString();
    }

    /** Whether a text is a version with at least two parts. */
    static boolean isStrict(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length < 2 || parts.length > MOST_PARTS) {
            return false;
        }
        for (String part : parts) {
            if (!isNumber(part.strip())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(String part) {
        String digits = part.startsWith("+") ? part.substring(1) : part;
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() < 10 || significant.length() == 10 && Long.parseLong(significant) <= Integer.MAX_VALUE;
    }
}
