package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.organisation.NamePattern;
import dev.exlint.diagnosis.transport.Cloud;
import dev.exlint.diagnosis.transport.HybridConnectors;
import dev.exlint.diagnosis.trust.IssuerPatterns;
import java.util.List;

/**
 * What a team knows of its environment that no snapshot says: which connectors, servers and issuers are what.
 *
 * @param hybridConnectors patterns of Send connectors that lead to Exchange Online
 * @param hybridServers patterns of servers that carry one, asked where the connectors leave it open
 * @param issuers issuers that are internal or public by name
 * @param clouds the clouds by which connectors are recognised; Microsoft's unless the settings name others
 */
public record Recognition(List<NamePattern> hybridConnectors, List<NamePattern> hybridServers, IssuerPatterns issuers,
        List<Cloud> clouds) {

    /** Copies the lists. */
    public Recognition {
        hybridConnectors = List.copyOf(hybridConnectors);
        hybridServers = List.copyOf(hybridServers);
        clouds = List.copyOf(clouds);
    }

    /** Nothing but Microsoft's clouds. */
    public static Recognition byDefault() {
        return new Recognition(List.of(), List.of(), IssuerPatterns.none(), Cloud.microsoft());
    }

    /** Who recognises hybrid connectors and their hosts by this. */
    public HybridConnectors hybrid() {
        return new HybridConnectors(clouds, hybridConnectors, hybridServers);
    }
}
