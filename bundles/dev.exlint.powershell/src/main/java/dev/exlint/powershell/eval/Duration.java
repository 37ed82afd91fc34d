package dev.exlint.powershell.eval;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * A {@code [timespan]} that lies between two bounds: the difference of two points in time depends on the server's time zone.
 *
 * @param least milliseconds
 * @param most milliseconds
 */
record Duration(long least, long most) {

    static final long SECOND = 1_000;
    static final long MINUTE = 60 * SECOND;
    static final long HOUR = 60 * MINUTE;
    static final long DAY = 24 * HOUR;
    private static final int MOST_DAYS = 3;

    static Duration of(long milliseconds) {
        return new Duration(milliseconds, milliseconds);
    }

    boolean isKnown() {
        return least == most;
    }

    Value property(String lower, String name) {
        return switch (lower) {
            case "days" -> whole(least / DAY, most / DAY);
            case "totaldays" -> total(DAY, name);
            case "totalhours" -> total(HOUR, name);
            case "totalminutes" -> total(MINUTE, name);
            case "totalseconds" -> total(SECOND, name);
            case "hours" -> isKnown() ? new Known((int) (least / HOUR % 24)) : unknown(name);
            case "minutes" -> isKnown() ? new Known((int) (least / MINUTE % 60)) : unknown(name);
            case "seconds" -> isKnown() ? new Known((int) (least / SECOND % 60)) : unknown(name);
            default -> unknown(name);
        };
    }

    /** One of a few whole numbers. */
    private Value whole(long low, long high) {
        if (high - low > MOST_DAYS) {
            return unknown("Days");
        }
        Value value = new Known((int) low);
        for (long each = low + 1; each <= high; each++) {
            value = ValueJoin.join(value, new Known((int) each));
        }
        return value;
    }

    private Value total(long unit, String name) {
        return isKnown() ? new Known(least / (double) unit) : unknown(name);
    }

    private static Unknown unknown(String name) {
        return new Unknown(UnknownReason.MEMBER, name);
    }
}
