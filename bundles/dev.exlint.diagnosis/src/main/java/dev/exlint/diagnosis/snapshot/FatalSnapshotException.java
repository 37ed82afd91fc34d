package dev.exlint.diagnosis.snapshot;

/** Ends the reading of a document that as a whole can't be used. */
final class FatalSnapshotException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Place place;

    FatalSnapshotException(Place place, String message) {
        super(message, null, false, false);
        this.place = place;
    }

    Place place() {
        return place;
    }
}
