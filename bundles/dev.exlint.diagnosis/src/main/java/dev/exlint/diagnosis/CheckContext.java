package dev.exlint.diagnosis;

import dev.exlint.diagnosis.settings.Settings;
import java.time.Instant;

/**
 * Everything besides the script that a check depends on; the same context gives the same findings on any machine.
 *
 * @param environment what is known of the servers
 * @param settings what the team decided
 * @param localServer the server the script runs on, an option that wins over the settings; empty when not given
 * @param now the instant at which validity periods are judged
 */
public record CheckContext(Environment environment, Settings settings, String localServer, Instant now) {

    /** The server the script runs on: the option, else the setting, else empty (ruling 36). */
    public String runsOn() {
        return localServer.isEmpty() ? settings.defaultServer() : localServer;
    }
}
