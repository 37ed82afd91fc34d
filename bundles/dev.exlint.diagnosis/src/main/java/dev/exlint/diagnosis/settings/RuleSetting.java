package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.catalogue.Catalogue;
import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.catalogue.RuleDescriptor;
import dev.exlint.powershell.data.DataArray;
import dev.exlint.powershell.data.DataBoolean;
import dev.exlint.powershell.data.DataEntry;
import dev.exlint.powershell.data.DataNumber;
import dev.exlint.powershell.data.DataTable;
import dev.exlint.powershell.data.DataText;
import dev.exlint.powershell.data.DataValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads the settings that speak of rules: IncludeRules, ExcludeRules, Severity and Rules. For one use. */
final class RuleSetting {

    private static final List<String> LEVELS = List.of("Error", "Warning", "Information");
    /** What PSScriptAnalyzer calls a level too; a syntax error is always shown. */
    private static final String PARSE_ERROR = "ParseError";
    private static final int LARGEST = 36_500;

    private final BiConsumer<DataValue, String> error;
    private final RuleNames names = new RuleNames();
    private final Set<String> included = new LinkedHashSet<>();
    private final Set<String> excluded = new LinkedHashSet<>();
    private final Map<String, Boolean> enabled = new HashMap<>();
    private final Map<String, LevelSetting> levels = new HashMap<>();
    private final Map<String, Map<String, Integer>> numbers = new HashMap<>();
    private final Set<Level> shown = EnumSet.allOf(Level.class);

    RuleSetting(BiConsumer<DataValue, String> error) {
        this.error = error;
    }

    RuleSettings settings() {
        return new RuleSettings(included, excluded, enabled, levels, numbers, shown);
    }

    void include(DataValue value) {
        rules("IncludeRules", value, included);
    }

    void exclude(DataValue value) {
        rules("ExcludeRules", value, excluded);
    }

    /** The levels shown, one or a list. */
    void shown(DataValue value) {
        shown.clear();
        for (DataValue each : each(value)) {
            if (each instanceof DataText text && text.value().strip().equalsIgnoreCase(PARSE_ERROR)) {
                continue;
            }
            level("Severity is a list of levels", each).ifPresent(shown::add);
        }
        if (value instanceof DataArray list && list.elements().isEmpty()) {
            error.accept(value, "Severity is empty, so nothing would be shown; the levels are " + String.join(", ", LEVELS));
        }
    }

    /** What is set for single rules. */
    void table(DataValue value) {
        if (!(value instanceof DataTable table)) {
            error.accept(value, "Rules is a table, @{ RuleName = @{ Enable = $false } }, " + SettingsInterpreter.kind(value));
            return;
        }
        for (DataEntry entry : table.entries()) {
            String rule = rule(entry.key(), entry.name());
            if (entry.value() instanceof DataTable options) {
                options.entries().forEach(option -> option(rule, option));
            } else {
                error.accept(entry.value(), "what is set for a rule is a table, @{ Enable = $false }, "
                        + SettingsInterpreter.kind(entry.value()));
            }
        }
    }

    private void option(String rule, DataEntry option) {
        DataValue value = option.value();
        if (option.name().equalsIgnoreCase("Enable")) {
            if (value instanceof DataBoolean flag) {
                enabled.put(rule, flag.value());
            } else {
                error.accept(value, "Enable is $true or $false, " + SettingsInterpreter.kind(value));
            }
        } else if (option.name().equalsIgnoreCase("Severity")) {
            level("Severity of a rule is a level", value).ifPresent(wanted -> levels.put(rule, new LevelSetting(wanted, usual(rule))));
        } else {
            number(rule, option);
        }
    }

    private void number(String rule, DataEntry option) {
        List<String> own = descriptor(rule).map(found -> List.copyOf(found.numbers().keySet())).orElse(List.of());
        String name = SettingsInterpreter.spelled(option.name(), own);
        if (name.isEmpty()) {
            List<String> known = new ArrayList<>(List.of("Enable", "Severity"));
            known.addAll(own);
            String whose = rule.isEmpty() ? "a rule" : rule;
            error.accept(option.key(), SettingsInterpreter.unknown(whose + " has no setting ", option.name(), known,
                    "; it has " + String.join(", ", known)));
        } else if (option.value() instanceof DataNumber number && number.number().value() instanceof Integer days && days >= 0
                && days <= LARGEST) {
            numbers.computeIfAbsent(rule, any -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)).put(name, days);
        } else {
            String what = option.value() instanceof DataNumber ? "not this one" : SettingsInterpreter.kind(option.value());
            error.accept(option.value(), name + " is a whole number from 0 to " + LARGEST + ", " + what);
        }
    }

    private Level usual(String rule) {
        return descriptor(rule).map(RuleDescriptor::level).orElse(Level.ERROR);
    }

    /** Read for the few rules that are spoken of; most settings speak of none. */
    private static Optional<RuleDescriptor> descriptor(String rule) {
        return Catalogue.load().find(rule);
    }

    private Optional<Level> level(String what, DataValue value) {
        if (value instanceof DataText text) {
            switch (text.value().strip().toLowerCase(Locale.ROOT)) {
                case "error" -> {
                    return Optional.of(Level.ERROR);
                }
                case "warning" -> {
                    return Optional.of(Level.WARNING);
                }
                case "information", "info" -> {
                    return Optional.of(Level.INFO);
                }
                default -> error.accept(value, SettingsInterpreter.unknown("there is no level ", text.value(), LEVELS,
                        "; the levels are " + String.join(", ", LEVELS)));
            }
        } else {
            error.accept(value, what + ", " + String.join(", ", LEVELS) + ", " + SettingsInterpreter.kind(value));
        }
        return Optional.empty();
    }

    private void rules(String setting, DataValue value, Set<String> into) {
        for (DataValue each : each(value)) {
            if (each instanceof DataText text) {
                into.add(rule(each, text.value()));
            } else {
                error.accept(each, setting + " is a list of rule names, " + SettingsInterpreter.kind(each));
            }
        }
    }

    private String rule(DataValue place, String written) {
        String name = names.resolve(written);
        if (name.isEmpty()) {
            error.accept(place, names.unknown(written));
        }
        return name;
    }

    private static List<DataValue> each(DataValue value) {
        return value instanceof DataArray list ? list.elements() : List.of(value);
    }
}
