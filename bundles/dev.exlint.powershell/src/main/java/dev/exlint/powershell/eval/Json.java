package dev.exlint.powershell.eval;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * JSON as ConvertFrom-Json reads it: objects become custom objects, lists arrays.
 *
 * <p>The trap: later versions turn texts that look like a point in time into dates; such a text is unknown. Whatever isn't strict JSON
 * isn't modelled.
 */
final class Json {

    private static final int DEEPEST = 50;
    private static final int MOST_CHARACTERS = 200_000;

    private final String text;
    private int at;

    /** What isn't strict JSON. */
    private static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        Malformed() {
            super("not JSON", null, false, false);
        }
    }

    private Json(String text) {
        this.text = text;
    }

    /** The value; empty if the text isn't JSON. */
    static Optional<Value> read(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            Json json = new Json(text);
            Value value = json.value(0);
            json.blanks();
            return json.at == text.length() ? Optional.of(value) : Optional.empty();
        } catch (Malformed e) {
            return Optional.empty();
        }
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() throws Malformed {
        blanks();
        if (at >= text.length()) {
            throw new Malformed();
        }
        return text.charAt(at);
    }

    private void expect(char wanted) throws Malformed {
        if (peek() != wanted) {
            throw new Malformed();
        }
        at++;
    }

    private Value value(int depth) throws Malformed {
        if (depth > DEEPEST) {
            throw new Malformed();
        }
        char c = peek();
        if (c == '{') {
            return object(depth);
        }
        if (c == '[') {
            return list(depth);
        }
        if (c == '"') {
            String string = string();
            return string.matches("(?s)[0-9]{4}-[0-9]{2}-[0-9]{2}T.*|/Date\\(.*")
                    ? new Unknown(UnknownReason.OPERATION, "a date in JSON") : new Known(string);
        }
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return word.equals("null") ? Known.NULL : Known.of(word.equals("true"));
            }
        }
        return number();
    }

    private Value number() throws Malformed {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String written = text.substring(start, at);
        if (written.matches("-?(0|[1-9][0-9]{0,17})")) {
            return new Known(Numbers.whole(new BigInteger(written)));
        }
        if (written.matches("-?(0|[1-9][0-9]{0,9})\\.[0-9]{1,6}")) {
            return new Known(Double.valueOf(written));
        }
        throw new Malformed();
    }

    private Value list(int depth) throws Malformed {
        List<Value> elements = new ArrayList<>();
        expect('[');
        if (peek() == ']') {
            at++;
            return new Known(new PsArray(elements));
        }
        do {
            elements.add(value(depth + 1));
        } while (goesOn(']'));
        return new Known(new PsArray(elements));
    }

    private Value object(int depth) throws Malformed {
        List<PsHashtable.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        expect('{');
        if (peek() == '}') {
            at++;
            return new Known(new PsHashtable(PsHashtable.Kind.OBJECT, entries));
        }
        do {
            if (peek() != '"') {
                throw new Malformed();
            }
            String key = string();
            if (key.isEmpty() || !keys.add(key.toLowerCase(Locale.ROOT))) {
                throw new Malformed();
            }
            expect(':');
            entries.add(new PsHashtable.Entry(key, value(depth + 1)));
        } while (goesOn('}'));
        return new Known(new PsHashtable(PsHashtable.Kind.OBJECT, entries));
    }

    private boolean goesOn(char closer) throws Malformed {
        char c = peek();
        at++;
        if (c != ',' && c != closer) {
            throw new Malformed();
        }
        return c == ',';
    }

    private String string() throws Malformed {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw new Malformed();
            }
            string.append(c == '\\' ? escaped() : c);
        }
        if (at >= text.length()) {
            throw new Malformed();
        }
        at++;
        return string.toString();
    }

    private char escaped() throws Malformed {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        int plain = "\"\\/bfnrt".indexOf(c);
        if (plain >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(plain);
        }
        if (c == 'u' && at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        throw new Malformed();
    }
}
