package dev.exlint.powershell.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@code [version]}: two to four numbers.
 *
 * @param parts the numbers
 */
record Version(List<Integer> parts) implements Comparable<Version> {

    private static final int MOST = 4;

    static Optional<Version> parse(String text) {
        List<Integer> parts = new ArrayList<>();
        for (String part : text.split("\\.", -1)) {
            if (!part.matches("[0-9]{1,9}")) {
                return Optional.empty();
            }
            parts.add(Integer.valueOf(part));
        }
        return parts.size() < 2 || parts.size() > MOST ? Optional.empty() : Optional.of(new Version(List.copyOf(parts)));
    }

    /** The number at that place, -1 if the version has none there. */
    int part(int index) {
        return index < parts.size() ? parts.get(index) : -1;
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < MOST; i++) {
            if (part(i) != other.part(i)) {
                return Integer.compare(part(i), other.part(i));
            }
        }
        return 0;
    }

    @Override
    public String toString() {
        return String.join(".", parts.stream().map(String::valueOf).toList());
    }
}
