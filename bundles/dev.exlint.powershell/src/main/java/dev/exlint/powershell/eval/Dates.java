package dev.exlint.powershell.eval;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.Value;

/**
 * Points in time. A date that a script writes is what a clock on the wall shows ({@link LocalDateTime}); one of an Exchange object is an
 * {@link Instant} that the script sees in the server's time zone, which nobody knows.
 *
 * <p>The trap: .NET compares what the clocks show, so an answer holds only if it holds in every zone.
 */
final class Dates {

    private static final long EAST = 14 * Duration.HOUR;
    private static final long WEST = 12 * Duration.HOUR;
    /** The clocks of one zone may be put forward or back between two instants. */
    private static final long SHIFT = 2 * Duration.HOUR;
    private static final long FARTHEST = 36_500;
    private static final Pattern ISO = Pattern.compile(
            "([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?(Z)?)?");
    private static final Pattern AMERICAN = Pattern.compile(
            "([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})(?: ([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?)?");

    private Dates() {
    }

    static boolean isDate(Object content) {
        return content instanceof Instant || content instanceof LocalDateTime;
    }

    /** The date that a cast makes of a text: always in the invariant way, month first. */
    static Optional<Object> parse(String text, boolean invariant) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            Optional<LocalDateTime> date = date(iso, 1, 2, 3, 4);
            return iso.group(7) == null ? date.map(Object.class::cast) : date.map(each -> each.toInstant(ZoneOffset.UTC));
        }
        Matcher american = AMERICAN.matcher(text.strip());
        return invariant && american.matches() ? date(american, 3, 1, 2, 4).map(Object.class::cast) : Optional.empty();
    }

    private static Optional<LocalDateTime> date(Matcher matcher, int year, int month, int day, int time) {
        try {
            return Optional.of(LocalDateTime.of(number(matcher, year), number(matcher, month), number(matcher, day), number(matcher, time),
                    number(matcher, time + 1), number(matcher, time + 2)));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return matcher.group(group) == null ? 0 : Integer.parseInt(matcher.group(group));
    }

    // ---- what the clock shows, in milliseconds

    private static long least(Object date) {
        return date instanceof Instant instant ? instant.toEpochMilli() - WEST : wall(date);
    }

    private static long most(Object date) {
        return date instanceof Instant instant ? instant.toEpochMilli() + EAST : wall(date);
    }

    private static long wall(Object date) {
        return ((LocalDateTime) date).toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    static Duration difference(Object first, Object second) {
        if (first instanceof Instant a && second instanceof Instant b) {
            long between = a.toEpochMilli() - b.toEpochMilli();
            return between == 0 ? Duration.of(0) : new Duration(between - SHIFT, between + SHIFT);
        }
        return new Duration(least(first) - most(second), most(first) - least(second));
    }

    static OptionalInt compare(Object first, Object second) {
        Duration difference = difference(first, second);
        return difference.least() > 0 ? OptionalInt.of(1) : difference.most() < 0 ? OptionalInt.of(-1)
                : difference.isKnown() ? OptionalInt.of(0) : OptionalInt.empty();
    }

    // ---- arithmetic

    /** A date and a span added or subtracted, two dates subtracted; empty for anything else. */
    static Optional<Value> calculate(boolean minus, Object left, Object right) {
        if (minus && isDate(left) && isDate(right)) {
            return Optional.of(new Known(difference(left, right)));
        }
        if (isDate(left) && right instanceof Duration span && span.isKnown()) {
            return moved(left, minus ? -span.least() : span.least());
        }
        if (left instanceof Duration a && right instanceof Duration b) {
            return Optional.of(new Known(minus ? new Duration(a.least() - b.most(), a.most() - b.least())
                    : new Duration(a.least() + b.least(), a.most() + b.most())));
        }
        return Optional.empty();
    }

    private static Optional<Value> moved(Object date, long milliseconds) {
        if (Math.abs(milliseconds) > FARTHEST * Duration.DAY) {
            return Optional.empty();
        }
        return Optional.of(new Known(date instanceof Instant instant ? (Object) instant.plusMillis(milliseconds)
                : ((LocalDateTime) date).plusNanos(milliseconds * 1_000_000)));
    }

    /** A method such as AddDays; empty if it isn't modelled. */
    static Optional<Value> invoke(Object date, String method, List<Value> arguments) {
        if (arguments.size() != 1 || !(arguments.get(0) instanceof Known known)) {
            return Optional.empty();
        }
        if (method.equals("subtract")) {
            return calculate(true, date, known.content());
        }
        if (!(known.content() instanceof Integer amount)) {
            return Optional.empty();
        }
        return switch (method) {
            case "adddays" -> moved(date, amount * Duration.DAY);
            case "addhours" -> moved(date, amount * Duration.HOUR);
            case "addminutes" -> moved(date, amount * Duration.MINUTE);
            case "addseconds" -> moved(date, amount * Duration.SECOND);
            case "addmonths" -> months(date, amount);
            case "addyears" -> months(date, amount * 12L);
            default -> Optional.empty();
        };
    }

    private static Optional<Value> months(Object date, long months) {
        return date instanceof LocalDateTime wall && Math.abs(months) < 1_200 ? Optional.of(new Known(wall.plusMonths(months)))
                : Optional.empty();
    }

    /** A property of a date that a script wrote; empty for one whose clock nobody knows. */
    static Optional<Value> property(Object date, String lower) {
        if (!(date instanceof LocalDateTime wall)) {
            return Optional.empty();
        }
        return switch (lower) {
            case "year" -> Optional.of(new Known(wall.getYear()));
            case "month" -> Optional.of(new Known(wall.getMonthValue()));
            case "day" -> Optional.of(new Known(wall.getDayOfMonth()));
            case "hour" -> Optional.of(new Known(wall.getHour()));
            case "minute" -> Optional.of(new Known(wall.getMinute()));
            case "second" -> Optional.of(new Known(wall.getSecond()));
            case "dayofyear" -> Optional.of(new Known(wall.getDayOfYear()));
            case "date" -> Optional.of(new Known(wall.toLocalDate().atStartOfDay()));
            default -> Optional.empty();
        };
    }
}
