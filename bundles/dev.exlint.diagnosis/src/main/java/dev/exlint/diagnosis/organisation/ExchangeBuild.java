package dev.exlint.diagnosis.organisation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A build of Exchange Server, as far as rules must tell versions apart.
 *
 * @param major 14 for 2010, 15 for all later ones
 * @param minor 0 for 2013, 1 for 2016, 2 for 2019 and Subscription Edition
 * @param build the number behind the version that cumulative updates raise; 0 when only the version is known
 */
public record ExchangeBuild(int major, int minor, int build) implements Comparable<ExchangeBuild> {

    /** The first build of 2013. */
    public static final ExchangeBuild EXCHANGE_2013 = new ExchangeBuild(15, 0, 0);
    /** The first build of 2016. */
    public static final ExchangeBuild EXCHANGE_2016 = new ExchangeBuild(15, 1, 0);
    /** The first build of 2019; Subscription Edition has the same numbers and higher builds. */
    public static final ExchangeBuild EXCHANGE_2019 = new ExchangeBuild(15, 2, 0);

    private static final Map<String, ExchangeBuild> VERSIONS = Map.of("2010", new ExchangeBuild(14, 0, 0), "2013", EXCHANGE_2013, "2016",
            EXCHANGE_2016,
            "2019", EXCHANGE_2019, "SE", new ExchangeBuild(15, 2, 2562));
    private static final Pattern TEXT = Pattern.compile("(?:Version )?(\\d{1,4})\\.(\\d{1,4})(?: \\(Build |\\.)(\\d{1,6})\\b.*");

    /** The build that Exchange writes as {@code Version 15.2 (Build 1118.7)} or {@code 15.2.1118.7}. */
    public static Optional<ExchangeBuild> parse(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches() ? Optional.of(new ExchangeBuild(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)))) : Optional.empty();
    }

    /** The version that settings name, {@code 2016} or {@code SE}, or a build. */
    public static Optional<ExchangeBuild> ofVersion(String text) {
        return Optional.ofNullable(VERSIONS.get(text.strip().toUpperCase(Locale.ROOT))).or(() -> parse(text));
    }

    /** Whether the cumulative update is known, not only the version. */
    public boolean isExact() {
        return build > 0;
    }

    /** Whether this is that build or a later one. */
    public boolean isAtLeast(ExchangeBuild other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(ExchangeBuild other) {
        return Comparator.comparingInt(ExchangeBuild::major).thenComparingInt(ExchangeBuild::minor).thenComparingInt(ExchangeBuild::build)
                .compare(this, other);
    }

    /** Version and build as people write them, {@code 15.2.1118}; the version alone where only that is known. */
    @Override
    public String toString() {
        return major + "." + minor + (isExact() ? "." + build : "");
    }
}
