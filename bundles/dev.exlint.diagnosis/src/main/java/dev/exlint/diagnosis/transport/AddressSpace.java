package dev.exlint.diagnosis.transport;

import java.util.Locale;

/** Reads the domain out of an address space such as <code>SMTP:contoso.mail.onmicrosoft.com;1</code>. */
final class AddressSpace {

    private AddressSpace() {
    }

    /** The domain in lower case, without type, cost and the <code>--</code> that includes subdomains. */
    static String domain(String text) {
        String plain = text.strip();
        int type = plain.indexOf(':');
        String typed = type < 0 ? plain : plain.substring(type + 1);
        int cost = typed.indexOf(';');
        String domain = (cost < 0 ? typed : typed.substring(0, cost)).strip();
        return (domain.startsWith("--") ? domain.substring(2) : domain).toLowerCase(Locale.ROOT);
    }
}
