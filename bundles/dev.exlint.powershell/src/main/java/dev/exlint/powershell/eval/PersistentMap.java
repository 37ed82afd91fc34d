package dev.exlint.powershell.eval;

import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * An immutable map from names to values that shares structure with the maps it was made from, so that a state of the evaluation costs
 * little to keep and two states that differ little are quickly joined.
 *
 * <p>A tree of sixteen-way nodes by the bits of the key's hash. Keys are given in lower case by the caller.
 *
 * @param <V> the values, immutable
 */
final class PersistentMap<V> {

    private static final PersistentMap<?> EMPTY = new PersistentMap<>(null);
    private static final int BITS = 4;
    private static final int WIDTH = 1 << BITS;
    private static final int DEEPEST = 32;

    private final Object root;

    private record Leaf(String key, Object value, Leaf next) {
    }

    private PersistentMap(Object root) {
        this.root = root;
    }

    @SuppressWarnings("unchecked")
    static <V> PersistentMap<V> empty() {
        return (PersistentMap<V>) EMPTY;
    }

    /** The value of that key, null if there is none. */
    @SuppressWarnings("unchecked")
    V get(String key) {
        Object node = root;
        int hash = hash(key);
        for (int shift = 0; node instanceof Object[] children; shift += BITS) {
            node = children[hash >>> shift & WIDTH - 1];
        }
        for (Leaf leaf = (Leaf) node; leaf != null; leaf = leaf.next) {
            if (leaf.key.equals(key)) {
                return (V) leaf.value;
            }
        }
        return null;
    }

    PersistentMap<V> with(String key, V value) {
        return new PersistentMap<>(put(root, key, value, hash(key), 0));
    }

    PersistentMap<V> without(String key) {
        return get(key) == null ? this : new PersistentMap<>(put(root, key, null, hash(key), 0));
    }

    /**
     * The map in which every key of either has the merge of its two values, null standing for an absent one; a merge that gives null leaves
     * the key out. What both share isn't visited.
     */
    PersistentMap<V> merge(PersistentMap<V> other, BiFunction<V, V, V> merge) {
        return mergeKeys(other, (key, mine, theirs) -> merge.apply(mine, theirs));
    }

    /** Merges two values of a key, null standing for an absent one. */
    interface Merge<V> {
        V apply(String key, V mine, V theirs);
    }

    /** As {@link #merge}, for a merge that asks for the key. */
    PersistentMap<V> mergeKeys(PersistentMap<V> other, Merge<V> merge) {
        if (root == other.root) {
            return this;
        }
        PersistentMap<V>[] merged = start();
        forEachDifferent(root, other.root, 0, (key, absent) -> {
            V mine = get(key);
            V theirs = other.get(key);
            V value = mine == theirs ? mine : merge.apply(key, mine, theirs);
            if (value != mine) {
                merged[0] = value == null ? merged[0].without(key) : merged[0].with(key, value);
            }
        });
        return merged[0];
    }

    @SuppressWarnings("unchecked")
    private PersistentMap<V>[] start() {
        return new PersistentMap[] {this};
    }

    @SuppressWarnings("unchecked")
    void forEach(BiConsumer<String, V> action) {
        forEachIn(root, (key, value) -> action.accept(key, (V) value));
    }

    private static void forEachIn(Object node, BiConsumer<String, Object> action) {
        if (node instanceof Object[] children) {
            for (Object child : children) {
                forEachIn(child, action);
            }
        } else {
            for (Leaf leaf = (Leaf) node; leaf != null; leaf = leaf.next) {
                action.accept(leaf.key, leaf.value);
            }
        }
    }

    /** Visits the keys below two nodes that aren't the same object; a key may come twice. */
    private static void forEachDifferent(Object first, Object second, int shift, BiConsumer<String, Object> action) {
        if (first == second) {
            return;
        }
        if (first instanceof Object[] left && second instanceof Object[] right) {
            for (int i = 0; i < WIDTH; i++) {
                forEachDifferent(left[i], right[i], shift + BITS, action);
            }
        } else {
            forEachIn(first, action);
            forEachIn(second, action);
        }
    }

    private static Object put(Object node, String key, Object value, int hash, int shift) {
        if (node instanceof Object[] children) {
            Object[] copy = children.clone();
            int at = hash >>> shift & WIDTH - 1;
            copy[at] = put(copy[at], key, value, hash, shift + BITS);
            return copy;
        }
        Leaf leaf = (Leaf) node;
        if (leaf == null || shift >= DEEPEST || leaf.next == null && leaf.key.equals(key)) {
            return inChain(leaf, key, value);
        }
        Object[] children = new Object[WIDTH];
        children[hash(leaf.key) >>> shift & WIDTH - 1] = leaf;
        return put(children, key, value, hash, shift);
    }

    private static Leaf inChain(Leaf chain, String key, Object value) {
        Leaf result = value == null ? null : new Leaf(key, value, null);
        for (Leaf leaf = chain; leaf != null; leaf = leaf.next) {
            if (!leaf.key.equals(key)) {
                result = new Leaf(leaf.key, leaf.value, result);
            }
        }
        return result;
    }

    private static int hash(String key) {
        int hash = key.hashCode();
        return hash ^ hash >>> 16;
    }

    boolean sameAs(PersistentMap<V> other) {
        boolean[] same = {true};
        if (root != other.root) {
            forEachDifferent(root, other.root, 0, (key, value) -> {
                V mine = get(key);
                V theirs = other.get(key);
                same[0] &= mine == theirs || mine != null && mine.equals(theirs);
            });
        }
        return same[0];
    }
}
