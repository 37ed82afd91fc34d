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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives the table of a settings file its meaning and collects everything in it that has none. One use. */
final class SettingsInterpreter {

    /** The settings of ruling 48 in the order people read them; then what PSScriptAnalyzer's settings hold and exlint has no use for. */
    static final List<String> NAMES = List.of("Environment", "DefaultServer", "Unattended", "ExchangeVersion", "IncludeRules",
            "ExcludeRules", "Severity", "Rules", "HybridConnectors", "HybridServers", "InternalRoots", "InternalIssuers", "PublicRoots",
            "PublicIssuers", "Clouds", "Dialect", "AnsiCodePage", "Baseline", "RequireSuppressionReason");
    private static final List<String> IGNORED = List.of("CustomRulePath", "RecurseCustomRulePath", "IncludeDefaultRules");
    private static final Pattern VERSION = Pattern.compile("2007|2010|2013|2016|2019|SE|\\d{1,2}(\\.\\d{1,5}){1,3}",
            Pattern.CASE_INSENSITIVE);

    private final SourceText source;
    private final String file;
    private final RuleSetting rules = new RuleSetting(this::error);
    private final List<SettingsError> errors = new ArrayList<>();
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<String, List<NamePattern>> patterns = new HashMap<>();
    private final Map<String, Boolean> flags = new HashMap<>();
    private final LanguageSettings language = new LanguageSettings(this::error);
    private List<Cloud> clouds = Cloud.microsoft();
    private String defaultServer = "";
    private String exchangeVersion = "";

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
        return new SettingsReading.Accepted(new Settings(file, paths("Environment"), defaultServer, paths("PublicRoots"),
                paths("InternalRoots"), recognition(), language.language(), rules.settings(),
                flags.getOrDefault("Unattended", false), exchangeVersion, String.join("", paths("Baseline")),
                flags.getOrDefault("RequireSuppressionReason", false)));
    }

    private List<String> paths(String name) {
        return paths.getOrDefault(name, List.of());
    }

    private Recognition recognition() {
        IssuerPatterns issuers = new IssuerPatterns(patterns.getOrDefault("InternalIssuers", List.of()),
                patterns.getOrDefault("PublicIssuers", List.of()));
        return new Recognition(patterns.getOrDefault("HybridConnectors", List.of()), patterns.getOrDefault("HybridServers", List.of()),
                issuers, clouds);
    }

    private void setting(DataEntry entry) {
        String name = spelled(entry.name(), NAMES);
        DataValue value = entry.value();
        switch (name) {
            case "Environment", "PublicRoots", "InternalRoots" -> paths.put(name, paths(name, value));
            case "Baseline" -> paths.put(name, value instanceof DataArray ? onePath(value) : paths(name, value));
            case "DefaultServer" -> defaultServer = server(value);
            case "ExchangeVersion" -> exchangeVersion = version(value);
            case "Unattended", "RequireSuppressionReason" -> flags.put(name, flag(name, value));
            case "HybridConnectors", "HybridServers", "InternalIssuers", "PublicIssuers" -> patterns.put(name, patterns(name, value));
            case "Clouds" -> clouds = new CloudSetting(this::error).read(value);
            case "Dialect" -> language.dialect(value);
            case "AnsiCodePage" -> language.ansiCodePage(value);
            case "IncludeRules" -> rules.include(value);
            case "ExcludeRules" -> rules.exclude(value);
            case "Severity" -> rules.shown(value);
            case "Rules" -> rules.table(value);
            default -> otherSetting(entry);
        }
    }

    private void otherSetting(DataEntry entry) {
        if (spelled(entry.name(), IGNORED).isEmpty()) {
            error(entry.key(), unknown("there is no setting ", entry.name(), NAMES, "; the settings are " + String.join(", ", NAMES)));
        }
    }

    private List<String> onePath(DataValue value) {
        error(value, "Baseline is the path of one file, " + kind(value));
        return List.of();
    }

    private boolean flag(String name, DataValue value) {
        if (value instanceof DataBoolean truth) {
            return truth.value();
        }
        error(value, name + " is $true or $false, " + kind(value));
        return false;
    }

    private String version(DataValue value) {
        String written = value instanceof DataText text ? text.value().strip()
                : value instanceof DataNumber number ? number.number().value().toString() : "";
        if (VERSION.matcher(written).matches()) {
            return written.toUpperCase(Locale.ROOT);
        }
        String shown = value instanceof DataText || value instanceof DataNumber ? "not " + SettingsText.shown(written) : kind(value);
        error(value, "ExchangeVersion is 2010, 2013, 2016, 2019, SE or a build such as '15.2.1748.10', " + shown);
        return "";
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

    /** The name as exlint spells it, empty if it is not among the known ones. */
    static String spelled(String written, List<String> known) {
        for (String name : known) {
            if (name.equalsIgnoreCase(written)) {
                return name;
            }
        }
        return "";
    }

    static String unknown(String what, String written, List<String> known, String otherwise) {
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
