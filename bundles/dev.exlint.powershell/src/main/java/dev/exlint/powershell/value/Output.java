package dev.exlint.powershell.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The objects that a statement, a function or a command puts into the pipeline.
 *
 * <p>Immutable: either a few alternative sequences (one for every path), or unknown. Appending is constant in the length of the sequence.
 */
public final class Output {

    /** No object at all. */
    public static final Output NONE = new Output(List.of(Sequence.EMPTY), Optional.empty());

    private static final int MOST_ALTERNATIVES = 8;

    private final List<Sequence> alternatives;
    private final Optional<Unknown> unknown;

    private Output(List<Sequence> alternatives, Optional<Unknown> unknown) {
        this.alternatives = alternatives;
        this.unknown = unknown;
    }

    /**
     * {@return an output of which nothing is known}
     *
     * @param why the reason
     */
    public static Output unknown(Unknown why) {
        return new Output(List.of(), Optional.of(why));
    }

    /**
     * {@return exactly these objects}
     *
     * @param objects the objects in order
     */
    public static Output of(List<? extends Value> objects) {
        Output output = NONE;
        for (Value object : objects) {
            output = output.plus(object);
        }
        return output;
    }

    /** {@return why the output is unknown; empty if it is known} */
    public Optional<Unknown> unknown() {
        return unknown;
    }

    /** {@return the objects, if there is only one possible sequence} */
    public Optional<List<Value>> objects() {
        return alternatives.size() == 1 ? Optional.of(alternatives.get(0).toList()) : Optional.empty();
    }

    /** {@return all possible sequences; empty if unknown} */
    public List<List<Value>> alternatives() {
        return alternatives.stream().map(Sequence::toList).toList();
    }

    /**
     * {@return this output and one more object}
     *
     * @param object the object
     */
    public Output plus(Value object) {
        if (unknown.isPresent()) {
            return this;
        }
        return new Output(alternatives.stream().map(each -> new Sequence(each, object, each.size() + 1)).toList(), unknown);
    }

    /**
     * {@return this output, then that one}
     *
     * @param more what follows
     */
    public Output plus(Output more) {
        if (unknown.isPresent()) {
            return this;
        }
        if (more.unknown.isPresent()) {
            return more;
        }
        List<Sequence> combined = new ArrayList<>();
        for (Sequence head : alternatives) {
            for (Sequence tail : more.alternatives) {
                combined.add(head.plus(tail.toList()));
            }
        }
        return limited(combined);
    }

    /**
     * {@return what one path or the other may have put out}
     *
     * @param other the output of the other path
     */
    public Output join(Output other) {
        if (this == other || unknown.isPresent()) {
            return this;
        }
        if (other.unknown.isPresent()) {
            return other;
        }
        List<Sequence> all = new ArrayList<>(alternatives);
        for (Sequence sequence : other.alternatives) {
            if (all.stream().noneMatch(sequence::same)) {
                all.add(sequence);
            }
        }
        return all.size() == alternatives.size() ? this : limited(all);
    }

    /** {@return what an assignment or a pair of parentheses makes of it: nothing, the object itself, or an array} */
    public Value toValue() {
        if (unknown.isPresent()) {
            return unknown.get();
        }
        Value joined = alternatives.get(0).toValue();
        for (Sequence sequence : alternatives.subList(1, alternatives.size())) {
            joined = ValueJoin.join(joined, sequence.toValue());
        }
        return joined;
    }

    private static Output limited(List<Sequence> sequences) {
        if (sequences.size() > MOST_ALTERNATIVES) {
            return unknown(new Unknown(UnknownReason.BRANCHES, ""));
        }
        return new Output(List.copyOf(sequences), Optional.empty());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Output output && unknown.equals(output.unknown) && alternatives().equals(output.alternatives());
    }

    @Override
    public int hashCode() {
        return alternatives().hashCode();
    }

    /** A sequence that shares its beginning with others. */
    private static final class Sequence {
        static final Sequence EMPTY = new Sequence(null, Known.NOTHING, 0);

        private final Sequence before;
        private final Value last;
        private final int size;

        Sequence(Sequence before, Value last, int size) {
            this.before = before;
            this.last = last;
            this.size = size;
        }

        int size() {
            return size;
        }

        Sequence plus(List<Value> more) {
            Sequence all = this;
            for (Value value : more) {
                all = new Sequence(all, value, all.size + 1);
            }
            return all;
        }

        boolean same(Sequence other) {
            Sequence a = this;
            Sequence b = other;
            if (a.size != b.size) {
                return false;
            }
            while (a != b && a.size > 0) {
                if (!a.last.equals(b.last)) {
                    return false;
                }
                a = a.before;
                b = b.before;
            }
            return true;
        }

        List<Value> toList() {
            List<Value> values = new ArrayList<>(size);
            for (Sequence each = this; each.size > 0; each = each.before) {
                values.add(each.last);
            }
            Collections.reverse(values);
            return Collections.unmodifiableList(values);
        }

        Value toValue() {
            return switch (size) {
                case 0 -> Known.NOTHING;
                case 1 -> last;
                default -> new Known(new PsArray(toList()));
            };
        }
    }
}
