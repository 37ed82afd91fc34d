package dev.exlint.powershell.eval;

import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.value.EnumType;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The commands that evaluation records as invocations, found by name.
 */
public final class CommandModels {
    private final Map<String, CommandModel> byName;
    private final List<CommandSignature> signatures;
    private final Map<String, EnumType> enums;

    /**
     * Makes the table.
     *
     * @param models the models; a later one of the same name wins
     */
    public CommandModels(List<? extends CommandModel> models) {
        Map<String, CommandModel> table = new HashMap<>();
        for (CommandModel model : models) {
            table.put(key(model.signature().name()), model);
            model.signature().aliases().forEach(alias -> table.put(key(alias), model));
        }
        byName = Map.copyOf(table);
        signatures = List.copyOf(new LinkedHashSet<>(models.stream().map(CommandModel::signature).toList()));
        Map<String, EnumType> types = new HashMap<>();
        signatures.forEach(signature -> signature.parameters().forEach(parameter -> {
            if (parameter.type() instanceof EnumType type) {
                types.putIfAbsent(key(type.shortName()), type);
            }
        }));
        enums = Map.copyOf(types);
    }

    /** {@return no command at all} */
    public static CommandModels none() {
        return new CommandModels(List.of());
    }

    /**
     * {@return the model of that command}
     *
     * @param name its name or alias, perhaps qualified by a module; case doesn't matter
     */
    public Optional<CommandModel> find(String name) {
        return Optional.ofNullable(byName.get(key(name.substring(name.lastIndexOf('\\') + 1))));
    }

    /** {@return the signatures of all commands of the table} */
    public List<CommandSignature> signatures() {
        return signatures;
    }

    /**
     * {@return the enum of that name that some parameter has}
     *
     * @param shortName the name without namespace, ignoring case
     */
    Optional<EnumType> enumType(String shortName) {
        return Optional.ofNullable(enums.get(key(shortName)));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
