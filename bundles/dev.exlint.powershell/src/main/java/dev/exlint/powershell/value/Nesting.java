package dev.exlint.powershell.value;

import java.util.List;

/**
 * How deep and how large a value is, everything in it counted as often as it occurs.
 *
 * <p>The trap: a script can build an object that holds itself twice, again and again; whoever walks through it would never come back.
 */
public final class Nesting {

    private static final int DEEPEST = 16;
    private static final long LARGEST = 300_000;

    private Nesting() {
    }

    /** {@return how many arrays and tables lie in each other, 0 for a plain value} */
    static int depth(Value value) {
        if (value instanceof OneOf oneOf) {
            return oneOf.alternatives().stream().mapToInt(Nesting::depth).max().orElse(0);
        }
        if (!(value instanceof Known known)) {
            return 0;
        }
        Object content = known.content();
        return content instanceof PsArray array ? array.depth() : content instanceof PsHashtable table ? table.depth()
                : content instanceof PsCollection collection ? depth(collection.items()) + 1
                : content instanceof OpaqueObject object ? object.depth() : 0;
    }

    /** {@return how many values it holds, itself counted} */
    static long weight(Value value) {
        if (value instanceof OneOf oneOf) {
            return oneOf.alternatives().stream().mapToLong(Nesting::weight).sum();
        }
        Object content = value instanceof Known known ? known.content() : null;
        return content instanceof PsArray array ? array.weight() : content instanceof PsHashtable table ? table.weight() : 1;
    }

    /**
     * {@return the depth of the deepest}
     *
     * @param values the values
     */
    public static int depth(List<? extends Value> values) {
        int deepest = 0;
        for (Value value : values) {
            deepest = Math.max(deepest, depth(value));
        }
        return deepest;
    }

    static long weight(List<? extends Value> values) {
        long sum = 1;
        for (Value value : values) {
            sum += weight(value);
        }
        return sum;
    }

    /** Whether something that holds these values can be walked through. */
    static boolean isModest(List<? extends Value> values) {
        return depth(values) < DEEPEST && weight(values) < LARGEST;
    }

    /** What stands for a part that is too deep or too large. */
    static Value cut(Value value) {
        return depth(value) == 0 ? value : new Unknown(UnknownReason.TOO_MUCH_WORK, "");
    }
}
