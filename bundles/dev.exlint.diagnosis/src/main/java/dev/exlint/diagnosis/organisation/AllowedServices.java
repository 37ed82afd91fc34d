package dev.exlint.diagnosis.organisation;

import java.util.Optional;
import java.util.StringJoiner;

/**
 * The services a certificate is enabled for: Exchange's flags value.
 *
 * @param flags bits of {@link ExchangeService}; 0 is None
 */
public record AllowedServices(int flags) {

    /** No service. */
    public static final AllowedServices NONE = new AllowedServices(0);

    /** SMTP alone. */
    public static final AllowedServices SMTP = of(ExchangeService.SMTP);

    private static final int ALL = 127;

    public AllowedServices {
        if ((flags & ~ALL) != 0) {
            throw new IllegalArgumentException("undefined service bits: " + flags);
        }
    }

    /** Exactly these services. */
    public static AllowedServices of(ExchangeService... services) {
        int flags = 0;
        for (ExchangeService service : services) {
            flags |= service.bit();
        }
        return new AllowedServices(flags);
    }

    /** The services with these bits, or nothing if a bit is undefined. */
    public static Optional<AllowedServices> ofFlags(long flags) {
        return (flags & ~ALL) == 0 ? Optional.of(new AllowedServices((int) flags)) : Optional.empty();
    }

    /**
     * The services that a list of full names states, separated by commas, in any case, blanks around a name ignored. This is how
     * snapshots write them; what a cmdlet accepts as an argument is wider.
     */
    public static Optional<AllowedServices> parse(String text) {
        int flags = 0;
        for (String part : text.split(",", -1)) {
            String name = part.strip();
            Optional<ExchangeService> service = ExchangeService.named(name);
            if (service.isEmpty() && !name.equalsIgnoreCase("None")) {
                return Optional.empty();
            }
            flags |= service.map(ExchangeService::bit).orElse(0);
        }
        return Optional.of(new AllowedServices(flags));
    }

    /** Whether the service is among them. */
    public boolean has(ExchangeService service) {
        return (flags & service.bit()) != 0;
    }

    /** These and those together, as the additive cmdlet does it. */
    public AllowedServices and(AllowedServices more) {
        return new AllowedServices(flags | more.flags);
    }

    /** These without one. */
    public AllowedServices without(ExchangeService service) {
        return new AllowedServices(flags & ~service.bit());
    }

    /** Exchange's text form: full names in value order, comma and blank between, or None. */
    public String text() {
        if (flags == 0) {
            return "None";
        }
        StringJoiner names = new StringJoiner(", ");
        for (ExchangeService service : ExchangeService.values()) {
            if (has(service)) {
                names.add(service.text());
            }
        }
        return names.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
