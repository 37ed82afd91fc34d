package dev.exlint.powershell.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.Ast;

/**
 * A hashtable or a custom object, as it is at one moment, in the order in which its entries were made.
 *
 * <p>Immutable. The traps: an unordered hashtable enumerates in an order nobody can foresee, so ask {@link #isOrdered()}; and a script
 * changes tables in place, seen through every variable that holds them ({@link #identity()}).
 */
public final class PsHashtable {

    /** Before the digits of a key that is a number. */
    public static final String NUMBER = "\u0001";
    private final List<Entry> entries;
    private final Kind kind;
    private final Object identity;
    private final boolean shuffled;
    private final int depth;
    private final long weight;

    /** What the engine made of the braces. */
    public enum Kind {
        /** {@code @{}}: no order. */
        HASHTABLE,
        /** {@code [ordered]@{}}. */
        ORDERED,
        /** {@code [pscustomobject]@{}}: entries are properties. */
        OBJECT
    }

    /**
     * One key with its value. Keys that are numbers stand here as their text behind {@link PsHashtable#NUMBER}.
     *
     * @param key the key; compared ignoring case
     * @param value the value
     * @param keyNode where the key is written; empty when it was computed
     * @param valueNode where the value is written; empty when it was computed
     */
    public record Entry(String key, Value value, Optional<Ast> keyNode, Optional<Ast> valueNode) {

        /** {@return the key as text} */
        public String name() {
            return key.startsWith(NUMBER) ? key.substring(1) : key;
        }

        /**
         * An entry that stands nowhere.
         *
         * @param key the key
         * @param value the value
         */
        public Entry(String key, Value value) {
            this(key, value, Optional.empty(), Optional.empty());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entry entry && key.equalsIgnoreCase(entry.key) && value.equals(entry.value);
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /**
     * A new table.
     *
     * @param kind what it is
     * @param entries the entries; a later one of the same key wins
     */
    public PsHashtable(Kind kind, List<Entry> entries) {
        this(kind, unique(entries), new Object(), kind == Kind.HASHTABLE);
    }

    /**
     * {@return a custom object with the entries of a table, in the order that the table has, if it has one}
     *
     * @param table the table
     */
    public static PsHashtable objectOf(PsHashtable table) {
        return new PsHashtable(Kind.OBJECT, table.entries, new Object(), !table.isOrdered());
    }

    private PsHashtable(Kind kind, List<Entry> entries, Object identity, boolean shuffled) {
        this.shuffled = shuffled;
        this.kind = kind;
        List<Value> values = entries.stream().map(Entry::value).toList();
        this.entries = Nesting.isModest(values) ? List.copyOf(entries) : entries.stream()
                .map(each -> new Entry(each.key(), Nesting.cut(each.value()), each.keyNode(), each.valueNode())).toList();
        this.depth = Nesting.depth(values) + 1;
        this.weight = Nesting.weight(values);
        this.identity = identity;
    }

    /** {@return the entries in the order in which they were made} */
    public List<Entry> entries() {
        return entries;
    }

    /** {@return what it is} */
    public Kind kind() {
        return kind;
    }

    /** {@return whether enumerating it keeps the order of {@link #entries()}} */
    public boolean isOrdered() {
        return !shuffled || entries.size() < 2;
    }

    /** {@return the object behind the value, compared by identity} */
    public Object identity() {
        return identity;
    }

    /**
     * {@return the entry of that key, ignoring case}
     *
     * @param key the key
     */
    public Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equalsIgnoreCase(key)).findFirst();
    }

    /**
     * {@return the same object with the entry set or replaced}
     *
     * @param entry the entry
     */
    public PsHashtable with(Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        put(changed, entry);
        return new PsHashtable(kind, changed, identity, shuffled);
    }

    /**
     * {@return the same object without the entry of that key}
     *
     * @param key the key, ignoring case
     */
    public PsHashtable without(String key) {
        return new PsHashtable(kind, entries.stream().filter(entry -> !entry.key().equalsIgnoreCase(key)).toList(), identity, shuffled);
    }

    /** {@return a new object of the same kind with the same entries} */
    public PsHashtable copy() {
        return new PsHashtable(kind, entries, new Object(), shuffled);
    }

    private static List<Entry> unique(List<Entry> entries) {
        List<Entry> unique = new ArrayList<>();
        entries.forEach(entry -> put(unique, entry));
        return unique;
    }

    private static void put(List<Entry> entries, Entry entry) {
        int at = indexOf(entries, entry.key());
        if (at < 0) {
            entries.add(entry);
        } else {
            entries.set(at, entry);
        }
    }

    private static int indexOf(List<Entry> entries, String key) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).key().equalsIgnoreCase(key)) {
                return i;
            }
        }
        return -1;
    }

    int depth() {
        return depth;
    }

    long weight() {
        return weight;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof PsHashtable table && kind == table.kind
                && (entries.equals(table.entries) || sameInAnyOrder(table));
    }

    private boolean sameInAnyOrder(PsHashtable other) {
        return kind == Kind.HASHTABLE && entries.size() == other.entries.size()
                && entries.stream().allMatch(each -> other.entry(each.key()).filter(each::equals).isPresent());
    }

    @Override
    public int hashCode() {
        return entries.size();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
