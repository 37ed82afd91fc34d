package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Output;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.TextForm;
import dev.exlint.powershell.value.Value;

/**
 * Group-Object by one property.
 *
 * <p>The trap: Windows PowerShell gives the groups as they come, later versions sort them by their keys; where that differs both are
 * possible.
 */
final class GroupObjectStage extends Reshaping {

    private static final int MOST_GROUPS = 300;
    private static final int COMPARISON = 5;

    private record Group(Known key, String name, List<Value> members) {
    }

    GroupObjectStage(Evaluation run, Binding binding) {
        super(run, binding, "Group-Object");
    }

    @Override
    Output reshape(List<Value> objects) {
        boolean unmodelled = binding.open().isPresent() || has("CaseSensitive") || has("Culture") || isUnordered();
        Optional<List<Keys.Key>> keys = Keys.of(binding.value("Property"), false);
        if (unmodelled || keys.isEmpty() || keys.get().size() != 1) {
            return unmodelled();
        }
        List<Group> groups = new ArrayList<>();
        for (Value object : objects) {
            Value value = Keys.value(run, keys.get().get(0), object);
            if (!(value instanceof Known key) || key.isNull() || !add(groups, key, object)) {
                return unmodelled();
            }
        }
        if (isOn("AsHashTable")) {
            return groups.isEmpty() ? Output.NONE : asTable(groups);
        }
        Optional<List<Group>> sorted = sorted(groups);
        return sorted.isEmpty() ? unmodelled() : run.isPowerShell7() ? objects(sorted.get()) : objects(groups).join(objects(sorted.get()));
    }

    private boolean add(List<Group> groups, Known key, Value object) {
        run.work(groups.size() * COMPARISON);
        if (!(TextForm.of(key, " ") instanceof Known name) || key.content() instanceof PsArray) {
            return false;
        }
        for (Group group : groups) {
            OptionalInt order = Ordering.compare(group.key(), key);
            if (order.isEmpty()) {
                return false;
            }
            if (order.getAsInt() == 0) {
                group.members().add(object);
                return true;
            }
        }
        if (groups.size() >= MOST_GROUPS) {
            return false;
        }
        groups.add(new Group(key, (String) name.content(), new ArrayList<>(List.of(object))));
        return true;
    }

    private static Optional<List<Group>> sorted(List<Group> groups) {
        List<Group> sorted = new ArrayList<>();
        for (Group group : groups) {
            int at = 0;
            while (at < sorted.size() && Ordering.compare(sorted.get(at).key(), group.key()).orElse(1) < 0) {
                at++;
            }
            sorted.add(at, group);
        }
        return Ordering.isTotal(sorted.stream().map(Group::key).toList()) ? Optional.of(sorted) : Optional.empty();
    }

    private Output asTable(List<Group> groups) {
        List<PsHashtable.Entry> entries = new ArrayList<>();
        for (Group group : groups) {
            if (!isOn("AsString") && !(group.key().content() instanceof String)) {
                return unmodelled();
            }
            entries.add(new PsHashtable.Entry(group.name(), members(group)));
        }
        return Output.of(List.of(new Known(new PsHashtable(PsHashtable.Kind.HASHTABLE, entries))));
    }

    private static Known members(Group group) {
        return new Known(PsArray.of(PsArray.Kind.GENERIC_LIST, group.members()));
    }

    private Output objects(List<Group> groups) {
        List<Value> objects = new ArrayList<>();
        for (Group group : groups) {
            List<PsHashtable.Entry> entries = new ArrayList<>(List.of(
                    new PsHashtable.Entry("Count", new Known(group.members().size())),
                    new PsHashtable.Entry("Name", new Known(group.name())),
                    new PsHashtable.Entry("Values", new Known(PsArray.of(PsArray.Kind.ARRAY_LIST, List.of(group.key()))))));
            if (!isOn("NoElement")) {
                entries.add(new PsHashtable.Entry("Group", members(group)));
            }
            objects.add(new Known(new PlainObject("Microsoft.PowerShell.Commands.GroupInfo", entries)));
        }
        return Output.of(objects);
    }
}
