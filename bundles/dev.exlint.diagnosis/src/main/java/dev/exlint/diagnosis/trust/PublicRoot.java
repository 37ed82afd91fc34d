package dev.exlint.diagnosis.trust;

import dev.exlint.diagnosis.organisation.DistinguishedName;
import java.time.Instant;

/**
 * One root that Exchange Online trusts.
 *
 * @param sha256 of the certificate, lower-case hex
 * @param subject its name as Windows shows it
 * @param issuedBefore certificates issued at or after it aren't trusted; {@link Instant#MAX} without limit
 */
record PublicRoot(String sha256, DistinguishedName subject, Instant issuedBefore) {
}
