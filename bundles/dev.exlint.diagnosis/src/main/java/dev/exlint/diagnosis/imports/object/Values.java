package dev.exlint.diagnosis.imports.object;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Spot;
import dev.exlint.diagnosis.organisation.AllowedServices;
import dev.exlint.diagnosis.organisation.CertificateStatus;
import dev.exlint.diagnosis.organisation.DistinguishedName;
import dev.exlint.diagnosis.organisation.ExchangeService;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.organisation.Listing;
import dev.exlint.diagnosis.organisation.Names;
import dev.exlint.diagnosis.organisation.RootCaType;
import dev.exlint.diagnosis.organisation.Thumbprint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads properties of objects as facts. What a format doesn't carry is unknown; what can't be so is an error at its place.
 *
 * <p>Numbers of enumerations mean nothing but for the few that are established.
 */
final class Values {

    private static final int UNDEFINED_BITS = ~127;

    private final DateText dates;
    private final Consumer<String> notes;

    /** For the objects of one file. */
    Values(DateText dates, Consumer<String> notes) {
        this.dates = dates;
        this.notes = notes;
    }

    static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= 60 ? plain : plain.substring(0, 57) + "...";
    }

    private static <T> Fact<T> notStated(String property) {
        return Fact.unknown(property + " is not stated");
    }

    private static Optional<Item> item(Item.Thing thing, String property) {
        return thing.property(Names.key(property));
    }

    /** Where the text of a value stands: an object may have it inside. */
    private static Spot spot(Item item) {
        return item instanceof Item.Thing thing ? thing.text().or(thing::value).map(Item::spot).orElse(item.spot()) : item.spot();
    }

    /** A text; null and nothing are known to be empty. */
    Fact<String> text(Item.Thing thing, String property) throws BadInputException {
        Optional<Item> item = item(thing, property);
        if (item.isEmpty()) {
            return notStated(property);
        }
        if (item.get() instanceof Item.Sequence) {
            throw new BadInputException(item.get().spot(), property + " is an array where a text is expected");
        }
        Optional<String> text = Shapes.text(item.get());
        return text.isEmpty() || Shapes.isTypeName(text.get()) ? Fact.unknown(property + " is not carried as text")
                : Fact.known(text.get().strip());
    }

    Fact<Boolean> flag(Item.Thing thing, String property) throws BadInputException {
        Fact<String> text = text(thing, property);
        if (!(text instanceof Fact.Known<String> known) || known.value().isEmpty()) {
            return notStated(property);
        }
        return switch (Names.key(known.value())) {
            case "true" -> Fact.known(true);
            case "false" -> Fact.known(false);
            default -> throw new BadInputException(spot(item(thing, property).orElseThrow()),
                    property + " \"" + shortened(known.value()) + "\" is neither true nor false");
        };
    }

    /** A whole number; everything else is unknown. */
    Fact<Integer> number(Item.Thing thing, String property, int from, int to) throws BadInputException {
        Optional<Item> item = item(thing, property);
        String digits = item.isPresent() && item.get() instanceof Item.Number number ? number.value()
                : item.isPresent() && item.get() instanceof Item.Text text ? text.value().strip() : "";
        if (!digits.matches("-?\\d{1,9}")) {
            return notStated(property);
        }
        int value = Integer.parseInt(digits);
        if (value < from || value > to) {
            throw new BadInputException(item.orElseThrow().spot(), property + " " + value + " is out of range");
        }
        return Fact.known(value);
    }

    Listing<String> texts(Item.Thing thing, String property, ListKind kind) throws BadInputException {
        Optional<Item> item = item(thing, property);
        return item.isEmpty() ? Listing.unknown(property + " is not stated") : texts(item.get(), property, kind);
    }

    private Listing<String> texts(Item item, String property, ListKind kind) throws BadInputException {
        if (item instanceof Item.Nothing) {
            return Listing.complete(List.of());
        }
        if (item instanceof Item.Text text) {
            return ofText(text.value().strip(), property, kind);
        }
        if (item instanceof Item.Sequence sequence) {
            return ofSequence(sequence, property);
        }
        if (item instanceof Item.Thing thing && thing.value().orElse(null) instanceof Item.Sequence sequence) {
            return ofSequence(sequence, property);
        }
        Optional<String> text = Shapes.text(item);
        return text.isPresent() ? ofText(text.get(), property, kind) : Listing.unknown(property + " is not carried as text");
    }

    private Listing<String> ofSequence(Item.Sequence sequence, String property) throws BadInputException {
        List<String> texts = new ArrayList<>();
        for (Item each : sequence.items()) {
            Optional<String> text = Shapes.text(each);
            if (text.isEmpty() || Shapes.isTypeName(text.get())) {
                return Listing.unknown(property + " is not carried as text");
            }
            if (!text.get().isBlank()) {
                texts.add(text.get().strip());
            }
        }
        List<String> kept = texts.stream().filter(each -> !isCut(each)).toList();
        return kept.size() == texts.size() ? Listing.complete(kept) : Listing.incomplete(kept, property + " is cut");
    }

    private static boolean isCut(String text) {
        return text.equals("...") || text.equals("\u2026");
    }

    private Listing<String> ofText(String text, String property, ListKind kind) {
        if (Shapes.isTypeName(text)) {
            return Listing.unknown(property + " is only the name of its type");
        }
        boolean braces = text.startsWith("{"); // as Format-List prints lists, also into a cell or a text
        boolean closed = !braces || text.endsWith("}");
        String inner = braces ? text.substring(1, text.length() - (closed ? 1 : 0)).strip() : text;
        int cut = inner.endsWith("\u2026") ? 1 : inner.endsWith("...") ? 3 : 0;
        String shown = inner.substring(0, inner.length() - cut);
        List<String> elements = (braces ? kind.splitBraces(shown) : kind.split(shown)).stream().filter(each -> !each.isBlank()).toList();
        return cut == 0 && closed ? Listing.complete(elements) : Listing.incomplete(elements, property + " is cut");
    }

    Fact<DistinguishedName> name(Item.Thing thing, String property) throws BadInputException {
        Fact<String> text = text(thing, property);
        return text.is("") ? Fact.unknown(property + " is empty") : text.map(DistinguishedName::parse);
    }

    Fact<Thumbprint> thumbprint(Item.Thing thing, String property) throws BadInputException {
        Fact<String> text = text(thing, property);
        if (!(text instanceof Fact.Known<String> known)) {
            return Fact.unknown(text.because());
        }
        if (known.value().isEmpty()) {
            return Fact.known(Thumbprint.NONE);
        }
        Optional<Thumbprint> thumbprint = Thumbprint.parse(known.value());
        if (thumbprint.isEmpty()) {
            boolean hex = known.value().chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
            throw new BadInputException(spot(item(thing, property).orElseThrow()), "the thumbprint \"" + shortened(known.value())
                    + (hex ? "\" has " + known.value().length() + " digits, 40 expected" : "\" has characters that are not hexadecimal"));
        }
        return Fact.known(thumbprint.get());
    }

    Fact<Instant> instant(Item.Thing thing, String property) throws BadInputException {
        Fact<String> text = text(thing, property);
        if (!(text instanceof Fact.Known<String> known)) {
            return Fact.unknown(text.because());
        }
        Fact<Instant> instant = dates.instant(property, known.value(), spot(item(thing, property).orElseThrow()));
        if (!instant.isKnown() && !known.value().isEmpty()) {
            notes.accept(instant.because());
        }
        return instant;
    }

    Fact<CertificateStatus> status(Item.Thing thing) throws BadInputException {
        return enumeration(thing, "Status", CertificateStatus::named);
    }

    Fact<RootCaType> rootCaType(Item.Thing thing) throws BadInputException {
        Optional<Item> item = item(thing, "RootCAType");
        if (item.isPresent() && item.get() instanceof Item.Number number) {
            return rootCaType(number.value());
        }
        Fact<String> text = text(thing, "RootCAType");
        if (text instanceof Fact.Known<String> known && known.value().matches("\\d{1,9}")) {
            return rootCaType(known.value());
        }
        return enumeration(thing, "RootCAType", RootCaType::named);
    }

    /** Only two numbers are established. */
    static Fact<RootCaType> rootCaType(String number) {
        return switch (number) {
            case "0" -> Fact.known(RootCaType.NONE);
            case "3" -> Fact.known(RootCaType.REGISTRY);
            default -> Fact.unknown("RootCAType is a number without known meaning");
        };
    }

    /** A lookup of a member by its name. */
    private interface Member<T> {
        Optional<T> named(String name);
    }

    private <T> Fact<T> enumeration(Item.Thing thing, String property, Member<T> members) throws BadInputException {
        Fact<String> text = text(thing, property);
        if (!(text instanceof Fact.Known<String> known) || known.value().isEmpty() || known.value().matches("\\d{1,9}")) {
            return Fact.unknown(property + " is not stated by name");
        }
        Optional<T> member = members.named(known.value());
        if (member.isEmpty()) {
            throw new BadInputException(spot(item(thing, property).orElseThrow()),
                    property + " has the unknown value \"" + shortened(known.value()) + "\"");
        }
        return Fact.known(member.get());
    }

    Fact<AllowedServices> services(Item.Thing thing) throws BadInputException {
        Optional<Item> stated = item(thing, "Services");
        if (stated.isEmpty() || stated.get() instanceof Item.Nothing) {
            return notStated("Services");
        }
        Item item = stated.get();
        if (item instanceof Item.Sequence || item instanceof Item.Thing object && object.value().orElse(null) instanceof Item.Sequence) {
            Listing<String> names = texts(item, "Services", ListKind.WORDS);
            return names.isComplete() ? services(String.join(",", names.items()), spot(item)) : Fact.unknown(names.missing());
        }
        if (item instanceof Item.Number number) {
            return services(number.value(), item.spot());
        }
        Optional<String> text = Shapes.text(item);
        if (text.isEmpty() && item instanceof Item.Thing object && object.value().orElse(null) instanceof Item.Number number) {
            return services(number.value(), spot(item));
        }
        return text.isEmpty() || text.get().isBlank() ? notStated("Services") : services(text.get(), spot(item));
    }

    /** Services by names or as flags. */
    static Fact<AllowedServices> services(String text, Spot spot) throws BadInputException {
        String plain = text.strip();
        if (plain.matches("[+-]?\\d+")) {
            return Fact.known(flags(plain, spot));
        }
        String inner = plain.startsWith("{") && plain.endsWith("}") ? plain.substring(1, plain.length() - 1) : plain;
        int flags = 0;
        for (String each : inner.split("[,\\s]+")) {
            Optional<ExchangeService> service = ExchangeService.named(each);
            if (service.isEmpty() && !each.isEmpty() && !each.equalsIgnoreCase("None")) {
                throw new BadInputException(spot, "Services names the unknown service " + shortened(each));
            }
            flags |= service.map(ExchangeService::bit).orElse(0);
        }
        return Fact.known(new AllowedServices(flags));
    }

    private static AllowedServices flags(String digits, Spot spot) throws BadInputException {
        if (digits.startsWith("-") || digits.length() > 9) {
            throw new BadInputException(spot, "Services " + shortened(digits) + " is out of range");
        }
        int flags = Integer.parseInt(digits);
        if ((flags & UNDEFINED_BITS) != 0) {
            throw new BadInputException(spot, "Services " + digits + " has undefined bits");
        }
        return new AllowedServices(flags);
    }

}
