package dev.exlint.powershell.token;

import java.util.HashMap;
import java.util.Map;

/**
 * The reserved words and the operators written as words, found without making a text of them.
 *
 * <p>ASCII case is ignored and nothing else is folded, so a dotless or long letter never makes a keyword.
 */
final class Words {
    private static final int LONGEST = 13;
    private static final int SLOTS = 1024;

    private static final Words KEYWORDS = keywords();
    private static final Words OPERATORS = operators();

    private final String[] texts = new String[SLOTS];
    private final TokenKind[] kinds = new TokenKind[SLOTS];

    private Words(Map<String, TokenKind> words) {
        for (Map.Entry<String, TokenKind> word : words.entrySet()) {
            char[] text = word.getKey().toCharArray();
            int slot = hash(text, 0, text.length);
            while (texts[slot] != null) {
                slot = slot + 1 & SLOTS - 1;
            }
            texts[slot] = word.getKey();
            kinds[slot] = word.getValue();
        }
    }

    private static Words keywords() {
        Map<String, TokenKind> words = new HashMap<>();
        for (int i = TokenKind.Begin.ordinal(); i <= TokenKind.Clean.ordinal(); i++) {
            TokenKind kind = TokenKind.of(i);
            if (kind != TokenKind.DynamicKeyword) {
                words.put(kind.text(), kind);
            }
        }
        return new Words(words);
    }

    private static Words operators() {
        Map<String, TokenKind> words = new HashMap<>();
        for (int i = TokenKind.Format.ordinal(); i <= TokenKind.Shr.ordinal(); i++) {
            TokenKind kind = TokenKind.of(i);
            if (kind.text().startsWith("-") && kind != TokenKind.PostfixMinusMinus) {
                words.put(kind.text().substring(1), kind);
            }
        }
        String comparisons = "eq ne ge gt lt le like notlike match notmatch replace contains notcontains in notin split";
        for (String plain : comparisons.split(" ")) {
            TokenKind kind = TokenKind.valueOf("I" + plain);
            words.put(plain, kind);
            words.put("i" + plain, kind);
        }
        return new Words(words);
    }

    /** The keyword a range of characters is, or null. */
    static TokenKind keyword(char[] characters, int from, int to) {
        return KEYWORDS.find(characters, from, to);
    }

    /** The operator a range of characters behind a dash is, or null. */
    static TokenKind operator(char[] characters, int from, int to) {
        return OPERATORS.find(characters, from, to);
    }

    private TokenKind find(char[] characters, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST) {
            return null;
        }
        int slot = hash(characters, from, to);
        while (texts[slot] != null) {
            if (texts[slot].length() == length && isAt(texts[slot], characters, from)) {
                return kinds[slot];
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return null;
    }

    private static boolean isAt(String word, char[] characters, int from) {
        for (int i = 0; i < word.length(); i++) {
            char c = characters[from + i];
            char expected = word.charAt(i);
            if (c != expected && (c < 'A' || c > 'Z' || c + 32 != expected)) {
                return false;
            }
        }
        return true;
    }

    private static int hash(char[] characters, int from, int to) {
        int first = characters[from] | 32;
        int middle = characters[from + (to - from) / 2] | 32;
        int last = characters[to - 1] | 32;
        return first * 31 + middle * 7 + last * 131 + (to - from) * 17 & SLOTS - 1;
    }
}
