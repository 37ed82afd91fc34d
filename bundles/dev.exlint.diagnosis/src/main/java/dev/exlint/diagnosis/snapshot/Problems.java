package dev.exlint.diagnosis.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one document. For one thread. */
final class Problems {

    private static final int MAX_REPORTED = 200;

    private final String file;
    private final List<SnapshotProblem> problems = new ArrayList<>();
    private int count;

    Problems(String file) {
        this.file = file;
    }

    void add(Place place, String message) {
        count++;
        if (problems.size() < MAX_REPORTED) {
            problems.add(new SnapshotProblem(file, place.line(), place.column(), place.path(), message));
        }
    }

    void addToWhole(String message) {
        add(new Place(0, 0, ""), message);
    }

    /** The number of problems so far, reported or not; a larger number later means that something in between was wrong. */
    int count() {
        return count;
    }

    /** The problems in document order, with a closing one if there are too many to list. */
    List<SnapshotProblem> list() {
        List<SnapshotProblem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(SnapshotProblem::line).thenComparingInt(SnapshotProblem::column));
        if (count > problems.size()) {
            sorted.add(new SnapshotProblem(file, 0, 0, "", (count - problems.size()) + " more problems are not listed"));
        }
        return sorted;
    }
}
