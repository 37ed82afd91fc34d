package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;

/**
 * Add-Member with properties that are values: the object is changed in place and only passed on if that is asked for.
 */
final class AddMemberStage extends Stage {

    private final Binding binding;
    private final Optional<List<PsHashtable.Entry>> entries;

    AddMemberStage(Evaluation run, Binding binding) {
        super(run);
        this.binding = binding;
        this.entries = entries(binding);
    }

    private static Optional<List<PsHashtable.Entry>> entries(Binding binding) {
        List<Value> rest = new ArrayList<>(binding.rest());
        if (binding.open().isPresent()) {
            return Optional.empty();
        }
        Optional<Value> members = binding.value("NotePropertyMembers");
        if (members.isEmpty() && rest.size() == 1 && rest.get(0) instanceof Known known && known.content() instanceof PsHashtable) {
            members = Optional.of(rest.remove(0));
        }
        if (members.isPresent()) {
            return members.get() instanceof Known known && known.content() instanceof PsHashtable table && rest.isEmpty()
                    ? Optional.of(table.entries()) : Optional.empty();
        }
        Optional<Value> name = binding.value("NotePropertyName");
        Optional<Value> value = binding.value("NotePropertyValue");
        boolean typed = name.isEmpty() && value.isEmpty() && (binding.parameter("MemberType").isPresent() || rest.size() == 3);
        if (typed) {
            Value type = binding.value("MemberType").orElseGet(() -> rest.isEmpty() ? Known.NULL : rest.remove(0));
            if (!(type instanceof Known known) || !String.valueOf(known.content()).equalsIgnoreCase("NoteProperty")) {
                return Optional.empty();
            }
            name = binding.value("Name");
            value = binding.value("Value");
        }
        if (name.isEmpty() && !rest.isEmpty()) {
            name = Optional.of(rest.remove(0));
        }
        if (value.isEmpty() && !rest.isEmpty()) {
            value = Optional.of(rest.remove(0));
        }
        return rest.isEmpty() && value.isPresent() && name.isPresent() && name.get() instanceof Known known
                && known.content() instanceof String text && !text.isEmpty()
                ? Optional.of(List.of(new PsHashtable.Entry(text, value.get()))) : Optional.empty();
    }

    @Override
    void start() {
        binding.value("InputObject").ifPresent(this::object);
    }

    @Override
    void object(Value object) {
        boolean plain = entries.isPresent() && object instanceof Known known && known.content() instanceof PsHashtable table
                && table.kind() == PsHashtable.Kind.OBJECT;
        if (plain) {
            add((PsHashtable) ((Known) object).content());
        } else if (!(object instanceof Known known) || !known.isNull()) {
            Unknown why = new Unknown(UnknownReason.COMMAND_OUTPUT, "Add-Member");
            run.state = run.state.with(run.state.scope().forgetting(why));
            pass(why);
        }
    }

    private void add(PsHashtable table) {
        PsHashtable changed = table;
        boolean force = binding.value("Force").equals(Optional.of(Known.TRUE));
        for (PsHashtable.Entry entry : entries.orElseThrow()) {
            if (table.entry(entry.key()).isPresent() && !force) {
                run.errors.write(true, binding.value("ErrorAction").orElse(null), Errors.UNKNOWN);
            } else {
                changed = changed.with(entry);
            }
        }
        Mutation.replace(run, table.identity(), changed);
        if (!run.isDead()) {
            pass(new Known(changed));
        }
    }

    private void pass(Value object) {
        if (binding.parameter("PassThru").isPresent()) {
            next().object(object);
        }
    }

    @Override
    void unknown(Unknown why) {
        object(why);
    }

    @Override
    void end() {
        // nothing was kept back
    }
}
