package dev.exlint.diagnosis.rule.services;

import dev.exlint.diagnosis.fix.ServicesList.Element;
import dev.exlint.diagnosis.rule.Place;
import dev.exlint.diagnosis.rule.RuleContext;
import dev.exlint.diagnosis.rule.ServiceWord;
import dev.exlint.diagnosis.rule.ServicesArgument;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of {@code -Services} lists that keep a call from running.
 *
 * <p>The trap: such a word fails the call whatever unknown values stand beside it in the list.
 */
final class UnboundServices {

    private UnboundServices() {
    }

    /**
     * One word and where it stands.
     *
     * @param argument the argument it belongs to
     * @param word the word
     * @param alone whether it is the whole list
     * @param certain whether it is there whatever the value is
     * @param elements its elements, where they are written in the call
     */
    record Word(ServicesArgument argument, ServiceWord word, boolean alone, boolean certain, List<Element> elements) {

        /** Each place at which it is written; the whole argument if it stands elsewhere. */
        List<Place> places() {
            return elements.isEmpty() ? List.of(argument.place())
                    : elements.stream().map(each -> new Place(each.start(), each.end(), Optional.empty())).toList();
        }
    }

    /** Every word of that kind in a list that may not bind. */
    static List<Word> all(RuleContext context, ServiceWord.Kind kind) {
        List<Word> words = new ArrayList<>();
        for (ServicesArgument argument : ServicesArgument.all(context)) {
            List<Known> alternatives = argument.alternatives();
            for (Known known : alternatives) {
                List<ServiceWord> all = ServiceWord.of(known);
                boolean alone = all.size() == 1 && (!(known.content() instanceof PsArray array) || array.elements().size() == 1);
                all.stream().filter(word -> word.kind() == kind).distinct().forEach(word -> words.add(
                        new Word(argument, word, alone, alternatives.size() == 1, argument.written(word))));
            }
        }
        return words;
    }

    /** Whether a word of the list certainly or possibly keeps the call from running. */
    static boolean any(ServicesArgument argument) {
        return argument.alternatives().stream().anyMatch(known -> ServiceWord.of(known).stream().anyMatch(word -> !word.binds()));
    }
}
