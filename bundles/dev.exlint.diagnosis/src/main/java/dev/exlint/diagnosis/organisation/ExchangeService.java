package dev.exlint.diagnosis.organisation;

import java.util.Optional;

/**
 * One member of Exchange's AllowedServices, in value order.
 *
 * <p>The names are documented, the values observed; they agree with published Export-Clixml files.
 */
public enum ExchangeService {
    IMAP(1, "IMAP"), POP(2, "POP"), UM(4, "UM"), IIS(8, "IIS"), SMTP(16, "SMTP"), FEDERATION(32, "Federation"),
    UM_CALL_ROUTER(64, "UMCallRouter");

    private final int bit;
    private final String text;

    ExchangeService(int bit, String text) {
        this.bit = bit;
        this.text = text;
    }

    /** The flag's value. */
    public int bit() {
        return bit;
    }

    /** The name as Exchange writes it. */
    public String text() {
        return text;
    }

    /** The member of that full name, ignoring case. None is no member but the absence of all. */
    public static Optional<ExchangeService> named(String name) {
        for (ExchangeService service : values()) {
            if (service.text.equalsIgnoreCase(name)) {
                return Optional.of(service);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }
}
