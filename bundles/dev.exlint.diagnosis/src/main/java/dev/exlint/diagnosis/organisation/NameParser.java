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

    private static final String ESCAPABLE = ",;+\"\\<>=# ";
    private static final String ESCAPABLE_IN_QUOTES = "\"\\";

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
                escape(value, ESCAPABLE);
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
                escape(value, ESCAPABLE_IN_QUOTES);
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

    /**
     * A backslash and what it escapes: a special character or the UTF-8 bytes of others in hex. In front of anything else it is itself,
     * as Windows writes <code>CORP\admin</code>.
     */
    private void escape(StringBuilder value, String escapable) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int end = at;
        while (end + 2 < text.length() && text.charAt(end) == '\\' && hex(end + 1) >= 0 && hex(end + 2) >= 0) {
            bytes.write(hex(end + 1) << 4 | hex(end + 2));
            end += 3;
        }
        String decoded = bytes.toString(StandardCharsets.UTF_8);
        if (!decoded.isEmpty() && decoded.indexOf('\uFFFD') < 0 && !isPlain(decoded.charAt(0))) {
            value.append(decoded);
            at = end;
        } else if (escapable.indexOf(text.charAt(at + 1)) >= 0) {
            value.append(text.charAt(at + 1));
            at += 2;
        } else {
            value.append('\\');
            at++;
        }
    }

    private static boolean isPlain(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
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
