package dev.exlint.diagnosis.rule;

import dev.exlint.diagnosis.organisation.ExchangeBuild;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.powershell.eval.Invocation;
import java.util.List;

/** The builds of the servers that a call acts on: the version of a call is theirs (ruling 16). */
public final class TargetBuilds {

    private TargetBuilds() {
    }

    /** The known ones, else the version that the settings name; none if neither is known. A rule takes the worst answer of several. */
    public static List<ExchangeBuild> of(RuleContext context, Invocation call) {
        EnableCall target = EnableCall.of(call);
        Organisation before = target.before();
        List<ExchangeBuild> builds = target.servers().stream().flatMap(name -> before.server(name).stream())
                .flatMap(server -> ExchangeBuild.parse(server.adminDisplayVersion().orElse("")).stream()).toList();
        return builds.isEmpty() ? ExchangeBuild.ofVersion(context.check().settings().exchangeVersion()).stream().toList() : builds;
    }
}
