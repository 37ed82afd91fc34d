package dev.exlint.diagnosis.organisation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of a distinguished name in one pass, Windows' and RFC 4514's spelling alike.
 *
 * <p>Quotes open only at the start of a value; inside them a doubled quote is one (Windows) and a backslash escapes (RFC). Outside of
 * them a comma or semicolon ends the RDN. A plus ends the attribute only if another <code>type=</code> follows, as Windows writes
 * values with a plus in quotes but people don't.
 */
final class NameParser {

    private final String text;
    private int at;

    NameParser(String text) {
        this.text = text;
    }

    List<List<NamePart>> rdns() {
        List<List<NamePart>> rdns = new ArrayList<>();
        List<NamePart> rdn = new ArrayList<>();
        while (at < text.length()) {
            part().ifPresent(rdn::add);
            if (at >= text.length() || text.charAt(at) != '+') {
                addTo(rdns, rdn);
                rdn = new ArrayList<>();
            }
            at++;
        }
        addTo(rdns, rdn);
        return List.copyOf(rdns);
    }

    private static void addTo(List<List<NamePart>> rdns, List<NamePart> rdn) {
        if (!rdn.isEmpty()) {
            rdns.add(List.copyOf(rdn));
        }
    }

    private Optional<NamePart> part() {
        skipBlanks();
        int start = at;
        int equals = start;
        while (equals < text.length() && text.charAt(equals) != '=' && text.charAt(equals) != '+' && !endsRdn(text.charAt(equals))) {
            equals++;
        }
        if (equals >= text.length() || text.charAt(equals) != '=') {
            at = equals;
            String word = text.substring(start, equals).strip();
            return word.isEmpty() ? Optional.empty() : Optional.of(new NamePart("", word));
        }
        at = equals + 1;
        skipBlanks();
        return Optional.of(new NamePart(AttributeTypes.oid(text.substring(start, equals)), value()));
    }

    private String value() {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        StringBuilder value = new StringBuilder();
        int kept = 0;
        while (at < text.length() && !endsRdn(text.charAt(at)) && !endsAttribute()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                escape(value);
                kept = value.length();
            } else {
                value.append(c);
                at++;
            }
        }
        while (value.length() > kept && Character.isWhitespace(value.charAt(value.length() - 1))) {
            value.setLength(value.length() - 1);
        }
        return value.toString();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                escape(value);
            } else if (c != '"') {
                value.append(c);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                value.append('"');
                at += 2;
            } else {
                at++;
                break;
            }
        }
        while (at < text.length() && !endsRdn(text.charAt(at)) && text.charAt(at) != '+') {
            at++;
        }
        return value.toString();
    }

    /** A backslash and either one character or the UTF-8 bytes of one or more in hex. */
    private void escape(StringBuilder value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (at + 2 < text.length() && text.charAt(at) == '\\' && hex(at + 1) >= 0 && hex(at + 2) >= 0) {
            bytes.write(hex(at + 1) << 4 | hex(at + 2));
            at += 3;
        }
        if (bytes.size() > 0) {
            value.append(bytes.toString(StandardCharsets.UTF_8));
        } else {
            value.append(text.charAt(at + 1));
            at += 2;
        }
    }

    private int hex(int index) {
        char c = text.charAt(index);
        return c < 128 ? Character.digit(c, 16) : -1;
    }

    private boolean endsAttribute() {
        if (text.charAt(at) != '+') {
            return false;
        }
        for (int i = at + 1; i < text.length() && !endsRdn(text.charAt(i)) && text.charAt(i) != '+'; i++) {
            if (text.charAt(i) == '=') {
                return true;
            }
        }
        return false;
    }

    private static boolean endsRdn(char c) {
        return c == ',' || c == ';' || c == '\n';
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
