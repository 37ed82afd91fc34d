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
        return List.of(
                of("Worldwide", "mail\\.protection\\.outlook\\.com", "mail\\.onmicrosoft\\.com", "mail.protection.outlook.com"),
                of("China (21Vianet)", "mail\\.protection\\.partner\\.outlook\\.cn", "mail\\.partner\\.onmschina\\.cn",
                        "mail.protection.partner.outlook.cn"),
                of("GCC High, DoD", "mail\\.protection\\.office365\\.us", "mail\\.onmicrosoft\\.us", "mail.protection.office365.us"));
    }

    private static Cloud of(String name, String smartHost, String routingDomain, String tlsDomain) {
        return new Cloud(name, oneLabelBefore(smartHost), oneLabelBefore(routingDomain), tlsDomain);
    }

    private static Pattern oneLabelBefore(String domain) {
        return Pattern.compile("[^.]+\\." + domain, Pattern.CASE_INSENSITIVE);
    }
}
