package dev.exlint.diagnosis.imports.object;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Spot;
import dev.exlint.diagnosis.organisation.Fact;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns dates in text into instants, and never guesses: without order and zone, with foreign calendars or unknown marks for the half of
 * the day the date stays unknown. What is no date in any order is an error.
 */
final class DateText {

    private static final Pattern SCRIPT = Pattern.compile("\\\\?/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)\\\\?/");
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]"
            + "(\\d{2}:\\d{2}:\\d{2}(?:\\.\\d{1,9})?) ?(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern CULTURE = Pattern.compile("(\\d{1,4})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?(\\d{1,4})\\.?,?"
            + "(?:\\s+(\\D{0,12}?)\\s?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s?(\\D{0,12}))?");
    private static final Set<String> MORNING = Set.of("am", "a.m.", "a. m.", "dop.", "上午", "午前", "오전", "π.μ.", "πμ");
    private static final Set<String> AFTERNOON = Set.of("pm", "p.m.", "p. m.", "odp.", "下午", "午後", "오후", "μ.μ.", "μμ");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2400;

    private final Fact<ZoneId> zone;
    private final DateOrder order;

    DateText(Fact<ZoneId> zone, DateOrder order) {
        this.zone = zone;
        this.order = order;
    }

    Fact<Instant> instant(String property, String text, Spot spot) throws BadInputException {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return Fact.unknown(property + " is empty");
        }
        Matcher script = SCRIPT.matcher(plain);
        if (script.matches()) {
            return Fact.known(Instant.ofEpochMilli(Long.parseLong(script.group(1))));
        }
        Matcher iso = ISO.matcher(plain);
        Matcher culture = CULTURE.matcher(plain);
        if (iso.matches()) {
            return iso(property, iso, text, spot);
        }
        if (culture.matches()) {
            return culture(property, culture, text, spot);
        }
        if (plain.chars().noneMatch(Character::isDigit)) {
            throw new BadInputException(spot, property + " " + Values.shortened(text) + " is no date");
        }
        return Fact.unknown(property + " is written in a way that isn't known");
    }

    /** Without the marks that right-to-left and French cultures put between, and with plain digits. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.strip().toCharArray()) {
            if (c == '\u00a0' || c == '\u202f' || c == '\u2009') {
                plain.append(' ');
            } else if (Character.isDigit(c)) {
                plain.append(Character.digit(c, 10));
            } else if (c != '\u200e' && c != '\u200f' && c != '\u061c') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private Fact<Instant> iso(String property, Matcher iso, String text, Spot spot) throws BadInputException {
        try {
            String local = iso.group(1) + "T" + iso.group(2);
            return iso.group(3) == null ? zoned(property, LocalDateTime.parse(local))
                    : Fact.known(OffsetDateTime.parse(local + iso.group(3)).toInstant());
        } catch (DateTimeException e) {
            throw new BadInputException(spot, property + " " + Values.shortened(text) + " is no date");
        }
    }

    private Fact<Instant> culture(String property, Matcher date, String text, Spot spot) throws BadInputException {
        int[] numbers = {Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))};
        boolean yearFirst = date.group(1).length() > 2;
        int year = yearFirst ? numbers[0] : numbers[2];
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Fact.unknown(property + " has a year of another calendar or of two digits");
        }
        boolean monthFirst = exists(year, numbers[0], numbers[1]);
        boolean dayFirst = exists(year, numbers[1], numbers[0]);
        if (yearFirst ? !exists(year, numbers[1], numbers[2]) : !monthFirst && !dayFirst) {
            throw new BadInputException(spot, property + " " + Values.shortened(text) + " is no date in any order of day and month");
        }
        if (yearFirst) {
            return timed(property, LocalDate.of(year, numbers[1], numbers[2]), date);
        }
        return switch (order) {
            case MDY -> monthFirst ? timed(property, LocalDate.of(year, numbers[0], numbers[1]), date) : contradicts(property, text, spot);
            case DMY -> dayFirst ? timed(property, LocalDate.of(year, numbers[1], numbers[0]), date) : contradicts(property, text, spot);
            default -> Fact.unknown(property + " needs an order of day and month");
        };
    }

    private Fact<Instant> contradicts(String property, String text, Spot spot) throws BadInputException {
        throw new BadInputException(spot, property + " " + Values.shortened(text) + " is no date in the order " + order);
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1 && month <= 12 && day >= 1
                && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
    }

    private Fact<Instant> timed(String property, LocalDate day, Matcher date) {
        if (date.group(5) == null) {
            return Fact.unknown(property + " has no time of day");
        }
        int hour = Integer.parseInt(date.group(5));
        int minute = Integer.parseInt(date.group(6));
        int second = date.group(7) == null ? 0 : Integer.parseInt(date.group(7));
        String mark = (date.group(4) + " " + date.group(8)).strip().toLowerCase(Locale.ROOT);
        if (MORNING.contains(mark) || AFTERNOON.contains(mark)) {
            hour = hour % 12 + (AFTERNOON.contains(mark) ? 12 : 0);
        } else if (!mark.isEmpty()) {
            return Fact.unknown(property + " has a mark for the half of the day that isn't known");
        }
        return hour > 23 || minute > 59 || second > 59 ? Fact.unknown(property + " has no possible time of day")
                : zoned(property, day.atTime(hour, minute, second));
    }

    private Fact<Instant> zoned(String property, LocalDateTime local) {
        if (!(zone instanceof Fact.Known<ZoneId> known)) {
            return Fact.unknown(property + " needs a time zone");
        }
        List<ZoneOffset> offsets = known.value().getRules().getValidOffsets(local);
        return offsets.size() == 1 ? Fact.known(local.toInstant(offsets.get(0)))
                : Fact.unknown(property + " lies where the clocks change and says not which hour it is");
    }
}
