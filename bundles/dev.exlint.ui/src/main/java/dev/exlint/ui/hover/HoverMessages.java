package dev.exlint.ui.hover;

import dev.exlint.diagnosis.catalogue.Level;
import dev.exlint.diagnosis.finding.Grade;
import org.eclipse.osgi.util.NLS;

/** The words around a finding; its own sentences come from the catalogue. */
final class HoverMessages extends NLS {
    /** First line; arguments: rule, level, whether it is certain. */
    public static String Heading;
    /** A level. */
    public static String LevelError;
    /** A level. */
    public static String LevelWarning;
    /** A level. */
    public static String LevelInfo;
    /** Every value the finding needed is known. */
    public static String Certain;
    /** Some value is not known. */
    public static String NotCertain;
    /** Stands above what the finding rests on. */
    public static String Evidence;
    /** Stands above other places. */
    public static String SeeAlso;
    /** Stands above what can be done. */
    public static String Fixes;
    /** A fact and who says so; arguments: fact, origin. */
    public static String Origin;
    /** Microsoft says so. */
    public static String Documented;
    /** The PowerShell engine behaves so. */
    public static String Language;
    /** Administrators say so. */
    public static String Community;
    /** Seen on servers, not documented. */
    public static String Observed;
    /** A document that says so; arguments: who says it, title and section. */
    public static String Source;
    /** A place in this script; arguments: line, what is to be seen there. */
    public static String Line;
    /** A place in a file; arguments: file, line. */
    public static String FileLine;
    /** A place in another script; arguments: script, what is to be seen there. */
    public static String OtherScript;
    /** A fix that may run unattended; argument: its title. */
    public static String SafeFix;
    /** A fix to look at; argument: its title. */
    public static String ReviewFix;

    static {
        NLS.initializeMessages("dev.exlint.ui.hover.messages", HoverMessages.class);
    }

    private HoverMessages() {
    }

    static String level(Level level) {
        return switch (level) {
            case ERROR -> LevelError;
            case WARNING -> LevelWarning;
            case INFO -> LevelInfo;
        };
    }

    /** Who says a fact; empty for facts of the script or the snapshot. */
    static String grade(Grade grade) {
        return switch (grade) {
            case DOCUMENTED -> Documented;
            case LANGUAGE -> Language;
            case COMMUNITY -> Community;
            case OBSERVED -> Observed;
            case NONE -> "";
        };
    }
}
