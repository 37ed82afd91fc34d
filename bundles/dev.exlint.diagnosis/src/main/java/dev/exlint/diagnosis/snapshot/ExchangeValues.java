package dev.exlint.diagnosis.snapshot;

import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.ParsedNames;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.organisation.Thumbprint;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Exchange's own kinds of values: services, dates, thumbprints and enumerations. For one thread. */
final class ExchangeValues {

    private static final Pattern SCRIPT_DATE = Pattern.compile("/Date\\((-?\\d{1,15})\\)/");
    private static final Pattern USUAL_DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.0{1,9})?Z");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

    private final JsonInput json;
    private final ParsedNames names = new ParsedNames();

    ExchangeValues(JsonInput json) {
        this.json = json;
    }

    /** Services: a comma list in one text, a list of names, or the flags number; null and an empty list are None. */
    Fact<AllowedServices> services() throws IOException, FatalSnapshotException {
        if (json.isNumber()) {
            return json.number("Services", 0, 127).map(AllowedServices::new);
        }
        if (json.isArray()) {
            return servicesOf(String.join(",", json.texts("Services").items()));
        }
        Fact<String> text = json.text("Services");
        return text instanceof Fact.Known<String> known ? servicesOf(known.value()) : JsonInput.unreadable("Services");
    }

    private Fact<AllowedServices> servicesOf(String text) throws IOException {
        if (text.isBlank()) {
            return Fact.known(AllowedServices.NONE);
        }
        Optional<AllowedServices> services = DIGITS.matcher(text.strip()).matches()
                ? AllowedServices.ofFlags(Integer.parseInt(text.strip())) : AllowedServices.parse(text);
        return orRefuse("Services", services,
                "Services must be names out of IMAP, POP, UM, IIS, SMTP, Federation, UMCallRouter, separated by"
                + " commas, or a number up to 127, not \"" + JsonInput.shortened(text) + "\"");
    }

    /** An instant with its zone, in ISO 8601 or as ConvertTo-Json of Windows PowerShell writes it; null says nothing. */
    Fact<Instant> instant(String property) throws IOException {
        if (json.isNull()) {
            return Fact.unknown(property + " is null");
        }
        Fact<String> text = json.text(property);
        if (!(text instanceof Fact.Known<String> known)) {
            return JsonInput.unreadable(property);
        }
        return orRefuse(property, instantOf(known.value()),
                property + " must be a date with time and zone such as 2026-03-01T00:00:00Z, not \""
                + JsonInput.shortened(known.value()) + "\"");
    }

    private static Optional<Instant> instantOf(String text) {
        if (USUAL_DATE.matcher(text).matches()) {
            return usualInstant(text);
        }
        Matcher script = SCRIPT_DATE.matcher(text);
        try {
            return Optional.of(script.matches() ? Instant.ofEpochMilli(Long.parseLong(script.group(1)))
                    : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The usual form, read digit by digit: the JDK's formatter costs nearly as much as a certificate. */
    private static Optional<Instant> usualInstant(String text) {
        try {
            return Optional.of(LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10), number(text, 11, 13),
                    number(text, 14, 16), number(text, 17, 19)).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day or time
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A thumbprint of 40 hex digits; null and an empty text name none. */
    Fact<Thumbprint> thumbprint(String property) throws IOException {
        Fact<String> text = json.text(property);
        if (!(text instanceof Fact.Known<String> known)) {
            return JsonInput.unreadable(property);
        }
        if (known.value().isEmpty()) {
            return Fact.known(Thumbprint.NONE);
        }
        return orRefuse(property, Thumbprint.parse(known.value()), property + " must be 40 hex digits, not \""
                + JsonInput.shortened(known.value()) + "\"");
    }

    /** A distinguished name; null and an empty text are unknown, as a certificate without names says nothing. */
    Fact<DistinguishedName> name(String property) throws IOException {
        Fact<String> text = json.text(property);
        return text.is("") ? Fact.unknown(property + " is empty") : text.map(names::of);
    }

    /** All names that were stated. */
    ParsedNames names() {
        return names;
    }

    /** The Status by its name. */
    Fact<CertificateStatus> status() throws IOException {
        if (json.isNull()) {
            return Fact.unknown("Status is null");
        }
        Fact<String> text = json.text("Status");
        return text instanceof Fact.Known<String> known
                ? orRefuse("Status", CertificateStatus.named(known.value()), "Status must be Valid, RevocationCheckFailure, Untrusted,"
                        + " DateInvalid, PendingRequest, Invalid, Revoked or Unknown, not \"" + JsonInput.shortened(known.value()) + "\"")
                : JsonInput.unreadable("Status");
    }

    /** RootCAType by its name; of the numbers only 0 and 3 are established. */
    Fact<RootCaType> rootCaType() throws IOException {
        if (json.isNull()) {
            return Fact.unknown("RootCAType is null");
        }
        if (json.isNumber()) {
            Fact<Integer> number = json.number("RootCAType", Integer.MIN_VALUE, Integer.MAX_VALUE);
            Optional<RootCaType> type = number.is(0) ? Optional.of(RootCaType.NONE)
                    : number.is(3) ? Optional.of(RootCaType.REGISTRY) : Optional.empty();
            return orRefuse("RootCAType", type,
                    "RootCAType must be a name: only the numbers 0 (None) and 3 (Registry) have a known meaning");
        }
        Fact<String> text = json.text("RootCAType");
        return text instanceof Fact.Known<String> known
                ? orRefuse("RootCAType", RootCaType.named(known.value()), "RootCAType must be None, Registry, ThirdParty, Enterprise,"
                        + " GroupPolicy or Unknown, not \"" + JsonInput.shortened(known.value()) + "\"")
                : JsonInput.unreadable("RootCAType");
    }

    private <T> Fact<T> orRefuse(String property, Optional<T> value, String message) throws IOException {
        if (value.isPresent()) {
            return Fact.known(value.get());
        }
        json.refuse(message);
        return JsonInput.unreadable(property);
    }
}
