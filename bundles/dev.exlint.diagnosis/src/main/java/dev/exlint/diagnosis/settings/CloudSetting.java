package dev.exlint.diagnosis.settings;

import dev.exlint.diagnosis.transport.Cloud;
import dev.exlint.powershell.data.DataArray;
import dev.exlint.powershell.data.DataEntry;
import dev.exlint.powershell.data.DataTable;
import dev.exlint.powershell.data.DataText;
import dev.exlint.powershell.data.DataValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads the setting Clouds, tables that stand in place of Microsoft's clouds. For one use. */
final class CloudSetting {

    private static final List<String> KEYS = List.of("Name", "SmartHost", "RoutingDomain", "TlsDomain");

    private final BiConsumer<DataValue, String> error;

    CloudSetting(BiConsumer<DataValue, String> error) {
        this.error = error;
    }

    List<Cloud> read(DataValue value) {
        List<Cloud> clouds = new ArrayList<>();
        for (DataValue each : value instanceof DataArray list ? list.elements() : List.of(value)) {
            if (each instanceof DataTable table) {
                Map<String, String> texts = texts(table);
                if (texts.size() == KEYS.size()) {
                    clouds.add(Cloud.of(texts.get("Name"), texts.get("SmartHost"), texts.get("RoutingDomain"), texts.get("TlsDomain")));
                }
            } else {
                error.accept(each, "Clouds is a list of tables, @{ " + String.join("; ", KEYS) + " }, " + SettingsInterpreter.kind(each));
            }
        }
        return clouds;
    }

    private Map<String, String> texts(DataTable table) {
        Map<String, String> texts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (DataEntry entry : table.entries()) {
            if (KEYS.stream().noneMatch(key -> key.equalsIgnoreCase(entry.name()))) {
                String nearest = NearestName.of(entry.name(), KEYS);
                error.accept(entry.key(), "a cloud has no setting " + SettingsText.shown(entry.name())
                        + (nearest.isEmpty() ? "; it has " + String.join(", ", KEYS) : "; did you mean " + nearest + "?"));
            } else if (!(entry.value() instanceof DataText text) || text.value().isBlank()) {
                error.accept(entry.value(), entry.name() + " of a cloud is a text, " + SettingsInterpreter.kind(entry.value()));
            } else if (!entry.name().equalsIgnoreCase("Name") && text.value().strip().substring(1).contains("*")) {
                error.accept(entry.value(), entry.name()
                        + " of a cloud is a domain; * may stand for its first label only, as in *.example.com");
            } else {
                texts.put(entry.name(), text.value().strip());
            }
        }
        KEYS.stream().filter(key -> table.entry(key).isEmpty()).findFirst()
                .ifPresent(key -> error.accept(table, key + " of this cloud is missing"));
        return texts;
    }
}
