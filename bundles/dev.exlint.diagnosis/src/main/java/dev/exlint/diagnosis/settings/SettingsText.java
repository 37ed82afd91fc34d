package dev.exlint.diagnosis.settings;

/** Shows a piece of a settings file inside a message: on one line, and not longer than a name. */
final class SettingsText {

    private static final int LONGEST = 60;

    private SettingsText() {
    }

    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> shown.appendCodePoint(Character.isISOControl(point) ? ' ' : point));
        return text.codePointCount(0, text.length()) > LONGEST ? shown.append('…').toString() : shown.toString();
    }
}
