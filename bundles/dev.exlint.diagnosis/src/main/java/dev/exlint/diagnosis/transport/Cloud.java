package dev.exlint.diagnosis.transport;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The names of one of Microsoft's clouds.
 *
 * @param name what people call it
 * @param smartHost matches its inbound hosts
 * @param routingDomain matches its routing domains
 * @param tlsDomain the name in its certificate
 */
public record Cloud(String name, Pattern smartHost, Pattern routingDomain, String tlsDomain) {

    /** The clouds of Microsoft as Exchange's support tools know them. */
    public static List<Cloud> microsoft() {
        return CloudTable.clouds();
    }

    /**
     * A cloud from plain names.
     *
     * @param name what people call it
     * @param smartHost a domain; a leading {@code *.} stands for exactly one label
     * @param routingDomain likewise
     * @param tlsDomain the name in its certificate
     */
    public static Cloud of(String name, String smartHost, String routingDomain, String tlsDomain) {
        return new Cloud(name, domain(smartHost), domain(routingDomain), tlsDomain);
    }

    private static Pattern domain(String text) {
        String pattern = text.startsWith("*.") ? "[^.]+\\." + Pattern.quote(text.substring(2)) : Pattern.quote(text);
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
