package dev.exlint.diagnosis.organisation;

import java.net.IDN;
import java.util.Locale;

/** One spelling for DNS names, so that international names are the same in both of their forms. */
public final class HostNames {

    private HostNames() {
    }

    /**
     * The name in lower-case A-labels, a leading wildcard kept. A text that is no host name stays as it is but for its case.
     */
    public static String ascii(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower; // nearly all names; the conversion has large tables to load
        }
        try {
            return lower.startsWith("*.") ? "*." + IDN.toASCII(lower.substring(2)) : IDN.toASCII(lower);
        } catch (IllegalArgumentException e) {
            return lower; // empty or overlong labels
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
