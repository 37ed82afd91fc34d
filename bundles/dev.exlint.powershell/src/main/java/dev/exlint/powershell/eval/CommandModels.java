package dev.exlint.powershell.eval;

import dev.exlint.powershell.command.CommandSignature;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The commands that evaluation records as invocations, found by name.
 */
public final class CommandModels {
    private final Map<String, CommandModel> byName;

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
        return byName.values().stream().map(CommandModel::signature).distinct().toList();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
