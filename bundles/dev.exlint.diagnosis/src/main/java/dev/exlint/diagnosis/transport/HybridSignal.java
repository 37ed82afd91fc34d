package dev.exlint.diagnosis.transport;

/**
 * One sign that a Send connector leads to Exchange Online.
 *
 * @param strength how much it proves
 * @param text one sentence that names the property and its value
 */
public record HybridSignal(Strength strength, String text) {

    /** How much a sign proves, strongest first. */
    public enum Strength {
        /** The user says so. */
        NAMED_BY_USER,
        /** A property that only such connectors have. */
        STRONG,
        /** The connector's name, which anybody may edit. */
        WEAK
    }
}
