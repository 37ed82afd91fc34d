package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.organisation.NamePattern;
import dev.exlint.diagnosis.transport.Cloud;
import dev.exlint.diagnosis.trust.IssuerPatterns;
import dev.exlint.powershell.data.DataArray;
import dev.exlint.powershell.data.DataBoolean;
import dev.exlint.powershell.data.DataEntry;
import dev.exlint.powershell.data.DataNull;
import dev.exlint.powershell.data.DataNumber;
import dev.exlint.powershell.data.DataTable;
import dev.exlint.powershell.data.DataText;
import dev.exlint.powershell.data.DataValue;
import dev.exlint.powershell.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives the table of a settings file its meaning and collects everything in it that has none. One use. */
final class SettingsInterpreter {

    /** What is built; then what ruling 48 names beside, then what PSScriptAnalyzer's settings hold and exlint has no use for. */
    private static final List<String> BUILT = List.of("Environment", "DefaultServer", "PublicRoots", "InternalRoots", "ExcludeRules", "Rules",
            "HybridConnectors", "HybridServers", "InternalIssuers", "PublicIssuers", "Clouds");
    private static final List<String> PLANNED = List.of("Unattended", "Dialect", "ExchangeVersion", "IncludeRules", "Severity", "Baseline",
            "AnsiCodePage", "RequireSuppressionReason");
    private static final List<String> IGNORED = List.of("CustomRulePath", "RecurseCustomRulePath", "IncludeDefaultRules");
    private static final List<String> PLANNED_FOR_RULES = List.of("Severity", "WarningDays", "InformationDays", "MaxAgeDays");

    private final SourceText source;
    private final String file;
    private final RuleNames rules = new RuleNames();
    private final List<SettingsError> errors = new ArrayList<>();
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Set<String> excluded = new LinkedHashSet<>();
    private final Map<String, Boolean> enabled = new HashMap<>();
    private final Map<String, List<NamePattern>> patterns = new HashMap<>();
    private List<Cloud> clouds = Cloud.microsoft();
    private String defaultServer = "";

    SettingsInterpreter(SourceText source, String file) {
        this.source = source;
        this.file = file;
    }

    SettingsReading interpret(DataTable table) {
        for (DataEntry entry : table.entries()) {
            setting(entry);
        }
        if (!errors.isEmpty()) {
            return new SettingsReading.Refused(errors);
        }
        List<String> environments = paths.getOrDefault("Environment", List.of());
        return new SettingsReading.Accepted(new Settings(file, environments, defaultServer, paths.getOrDefault("PublicRoots", List.of()),
                paths.getOrDefault("InternalRoots", List.of()), recognition(), excluded, enabled));
    }

    private Recognition recognition() {
        IssuerPatterns issuers = new IssuerPatterns(patterns.getOrDefault("InternalIssuers", List.of()),
                patterns.getOrDefault("PublicIssuers", List.of()));
        return new Recognition(patterns.getOrDefault("HybridConnectors", List.of()), patterns.getOrDefault("HybridServers", List.of()),
                issuers, clouds);
    }

    private void setting(DataEntry entry) {
        String built = spelled(entry.name(), BUILT);
        switch (built) {
            case "Environment", "PublicRoots", "InternalRoots" -> paths.put(built, paths(built, entry.value()));
            case "DefaultServer" -> defaultServer = server(entry.value());
            case "HybridConnectors", "HybridServers", "InternalIssuers", "PublicIssuers" -> patterns.put(built, patterns(built, entry.value()));
            case "Clouds" -> clouds = new CloudSetting(this::error).read(entry.value());
            case "ExcludeRules" -> excludedRules(entry.value());
            case "Rules" -> rules(entry.value());
            default -> otherSetting(entry);
        }
    }

    private void otherSetting(DataEntry entry) {
        String planned = spelled(entry.name(), PLANNED);
        if (!planned.isEmpty()) {
            error(entry.key(), planned + " is not supported yet; remove it");
        } else if (spelled(entry.name(), IGNORED).isEmpty()) {
            List<String> known = new ArrayList<>(BUILT);
            known.addAll(PLANNED);
            error(entry.key(), unknown("there is no setting ", entry.name(), known, "; the settings are " + String.join(", ", BUILT)));
        }
    }

    private List<String> paths(String name, DataValue value) {
        List<DataValue> given = value instanceof DataArray list ? list.elements() : List.of(value);
        List<String> found = new ArrayList<>();
        for (DataValue each : given) {
            if (each instanceof DataText text && !text.value().isBlank()) {
                found.add(SettingsPath.besideFile(file, text.value()));
            } else {
                error(each, name + " is the path of a file, " + kind(each));
            }
        }
        return found;
    }

    private List<NamePattern> patterns(String name, DataValue value) {
        List<NamePattern> found = new ArrayList<>();
        for (DataValue each : value instanceof DataArray list ? list.elements() : List.of(value)) {
            if (each instanceof DataText text && !text.value().isBlank()) {
                found.add(new NamePattern(text.value().strip()));
            } else {
                error(each, name + " is a list of names, in which * stands for any text, " + kind(each));
            }
        }
        return found;
    }

    private String server(DataValue value) {
        if (value instanceof DataText text && !text.value().isBlank()) {
            return text.value().strip();
        }
        error(value, "DefaultServer is the name of a server, " + kind(value));
        return "";
    }

    private void excludedRules(DataValue value) {
        for (DataValue each : value instanceof DataArray list ? list.elements() : List.of(value)) {
            if (each instanceof DataText text) {
                excluded.add(rule(each, text.value()));
            } else {
                error(each, "ExcludeRules is a list of rule names, " + kind(each));
            }
        }
    }

    private void rules(DataValue value) {
        if (!(value instanceof DataTable table)) {
            error(value, "Rules is a table, @{ RuleName = @{ Enable = $false } }, " + kind(value));
            return;
        }
        for (DataEntry entry : table.entries()) {
            String rule = rule(entry.key(), entry.name());
            if (entry.value() instanceof DataTable options) {
                options.entries().forEach(option -> ruleOption(rule, option));
            } else {
                error(entry.value(), "what is set for a rule is a table, @{ Enable = $false }, " + kind(entry.value()));
            }
        }
    }

    private void ruleOption(String rule, DataEntry option) {
        if (option.name().equalsIgnoreCase("Enable")) {
            if (option.value() instanceof DataBoolean flag) {
                enabled.put(rule, flag.value());
            } else {
                error(option.value(), "Enable is $true or $false, " + kind(option.value()));
            }
            return;
        }
        String planned = spelled(option.name(), PLANNED_FOR_RULES);
        if (!planned.isEmpty()) {
            error(option.key(), planned + " of a rule is not supported yet; remove it");
        } else {
            List<String> known = new ArrayList<>(List.of("Enable"));
            known.addAll(PLANNED_FOR_RULES);
            error(option.key(), unknown("a rule has no setting ", option.name(), known, "; it has Enable"));
        }
    }

    private String rule(DataValue place, String written) {
        String name = rules.resolve(written);
        if (name.isEmpty()) {
            error(place, rules.unknown(written));
        }
        return name;
    }

    /** The name as exlint spells it, empty if it is not among the known ones. */
    private static String spelled(String written, List<String> known) {
        for (String name : known) {
            if (name.equalsIgnoreCase(written)) {
                return name;
            }
        }
        return "";
    }

    private static String unknown(String what, String written, List<String> known, String otherwise) {
        String nearest = NearestName.of(written, known);
        return what + SettingsText.shown(written) + (nearest.isEmpty() ? otherwise : "; did you mean " + nearest + "?");
    }

    static String kind(DataValue value) {
        if (value instanceof DataText text) {
            return text.value().isBlank() ? "and this text is empty" : "not a text";
        }
        if (value instanceof DataNumber) {
            return "not a number";
        }
        if (value instanceof DataBoolean) {
            return "not a truth value";
        }
        if (value instanceof DataNull) {
            return "not $null";
        }
        return value instanceof DataArray ? "not a list" : "not a table";
    }

    private void error(DataValue place, String message) {
        errors.add(new SettingsError(file, source.lines().line(place.start()), source.lines().column(place.start()), message));
    }
}
