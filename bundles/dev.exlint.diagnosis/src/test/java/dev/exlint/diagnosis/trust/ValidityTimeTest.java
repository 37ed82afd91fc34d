package dev.exlint.diagnosis.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x509.Time;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTimeTest {

    @ParameterizedTest
    @CsvSource({"250901123456Z, 2025-09-01T12:34:56Z", "500101000000Z, 1950-01-01T00:00:00Z", "2509011234Z, 2025-09-01T12:34:00Z",
        "250901123456+0200, 2025-09-01T10:34:56Z"})
    void aUtcTimeIsReadWithItsCenturyAndZone(String written, Instant meant) {
        assertEquals(meant, ValidityTime.of(new Time(new ASN1UTCTime(written))));
    }

    @ParameterizedTest
    @CsvSource({"20600101000000Z, 2060-01-01T00:00:00Z", "20600101000000.25Z, 2060-01-01T00:00:00.250Z"})
    void aGeneralizedTimeIsRead(String written, Instant meant) {
        assertEquals(meant, ValidityTime.of(new Time(new ASN1GeneralizedTime(written))));
    }

    @Test
    void aDateThatIsNoneIsRefused() {
        assertThrows(IllegalStateException.class, () -> ValidityTime.of(new Time(new ASN1UTCTime("251399000000Z"))));
    }
}
