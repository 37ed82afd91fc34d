package dev.exlint.diagnosis.rule.certificate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which builds of Exchange may accept keys of elliptic curves: those from the hotfix updates of April 2024 on, by Microsoft's
 * HealthChecker.
 */
final class EllipticKeys {

    private static final Pattern BUILD = Pattern.compile(
            "(?:Version )?(\\d{1,3})\\.(\\d{1,3})(?: \\(Build |\\.)(\\d{1,5})\\.(\\d{1,5})\\)?");
    /** Active Directory shows the number with this added. */
    private static final int OFFSET = 30_000;
    private static final int EXCHANGE_2016_CU23 = 2507;
    private static final int EXCHANGE_2019_CU13 = 1258;
    private static final int EXCHANGE_2019_CU14 = 1544;

    private EllipticKeys() {
    }

    /** Whether a server of that version accepts them if its registry says so; a version that can't be read doesn't. */
    static boolean mayBeAccepted(String adminDisplayVersion) {
        Matcher matcher = BUILD.matcher(adminDisplayVersion.strip());
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) != 15) {
            return false;
        }
        int build = Integer.parseInt(matcher.group(3)) % OFFSET;
        int revision = Integer.parseInt(matcher.group(4));
        return switch (Integer.parseInt(matcher.group(2))) {
            case 1 -> build > EXCHANGE_2016_CU23 || build == EXCHANGE_2016_CU23 && revision >= 39;
            case 2 -> build > EXCHANGE_2019_CU14 || build == EXCHANGE_2019_CU14 && revision >= 11 || build == EXCHANGE_2019_CU13
                    && revision >= 34;
            default -> false;
        };
    }
}
