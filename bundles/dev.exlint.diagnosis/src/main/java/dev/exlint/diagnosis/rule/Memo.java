package dev.exlint.diagnosis.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Keeps what several rules compute from one context, so that it is computed once. For the one thread of a check.
 *
 * <p>The trap: an answer must depend on the context alone, or the order of the rules would show in the findings.
 */
public final class Memo {

    private final Map<Class<?>, Object> answers = new HashMap<>();

    /** The answer of that type, computed by whoever asks first. */
    public <T> T get(Class<T> type, Supplier<T> answer) {
        Object known = answers.get(type);
        if (known == null) {
            known = answer.get();
            answers.put(type, known);
        }
        return type.cast(known);
    }
}
