package dev.exlint.diagnosis.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.powershell.bind.Binding;
import dev.exlint.powershell.value.EnumValue;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Value;

/**
 * What a Set- cmdlet is given becomes the object's property; a value that isn't known makes the property unknown.
 *
 * @param binding the call
 */
record GivenProperties(Binding binding) {

    private static final String OPEN = "the script sets it to a value that isn't known";

    /** A text; {@code $null} is known to be empty. */
    void text(String parameter, Consumer<Fact<String>> set) {
        value(parameter).ifPresent(value -> {
            if (value instanceof Known known) {
                Object content = known.content() instanceof EnumValue member ? member.text() : known.content();
                set.accept(known.isNull() ? Fact.known("") : content instanceof String text ? Fact.known(text) : Fact.unknown(OPEN));
            } else {
                set.accept(Fact.unknown(OPEN));
            }
        });
    }

    /** A truth value. */
    void truth(String parameter, Consumer<Fact<Boolean>> set) {
        value(parameter).ifPresent(value -> set.accept(value instanceof Known known && known.content() instanceof Boolean truth
                ? Fact.known(truth) : Fact.unknown(OPEN)));
    }

    /** A list replaces the old one, {@code $null} empties it, a table with Add and Remove changes it. */
    void list(String parameter, Listing<String> before, Consumer<Listing<String>> set) {
        value(parameter).ifPresent(value -> set.accept(changed(value, before).map(Listing::complete).orElse(Listing.unknown(OPEN))));
    }

    private Optional<Value> value(String parameter) {
        Optional<Value> given = binding.value(parameter);
        return given.isPresent() ? given : binding.open().map(Value.class::cast);
    }

    private static Optional<List<String>> changed(Value value, Listing<String> before) {
        if (!(value instanceof Known known) || !(known.content() instanceof PsHashtable table)) {
            return texts(value);
        }
        Optional<List<String>> added = part(table, "Add");
        Optional<List<String>> removed = part(table, "Remove");
        if (!before.isComplete() || added.isEmpty() || removed.isEmpty()) {
            return Optional.empty();
        }
        List<String> after = new ArrayList<>(before.items());
        added.get().stream().filter(each -> after.stream().noneMatch(each::equalsIgnoreCase)).forEach(after::add);
        after.removeIf(each -> removed.get().stream().anyMatch(each::equalsIgnoreCase));
        return Optional.of(after);
    }

    private static Optional<List<String>> part(PsHashtable table, String key) {
        return texts(table.entry(key).map(PsHashtable.Entry::value).orElse(Known.NULL));
    }

    private static Optional<List<String>> texts(Value value) {
        if (value instanceof Known known && known.isNull()) {
            return Optional.of(List.of());
        }
        List<Value> elements = value instanceof Known known && known.content() instanceof PsArray array ? array.elements() : List.of(value);
        boolean texts = elements.stream().allMatch(each -> each instanceof Known known && known.content() instanceof String);
        return texts ? Optional.of(elements.stream().map(each -> (String) ((Known) each).content()).toList()) : Optional.empty();
    }
}
