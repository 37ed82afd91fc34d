package dev.exlint.diagnosis.imports.object;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Optional;

/** Reads the bytes of a certificate in every form that PowerShell gives them: base64, decimal numbers in a list, in braces or in a row. */
final class RawBytes {

    private RawBytes() {
    }

    /** The bytes; nothing if the format doesn't carry them or has cut them. */
    static Optional<byte[]> of(Item item, String property) throws BadInputException {
        if (item instanceof Item.Bytes bytes) {
            return Optional.of(bytes.value());
        }
        if (item instanceof Item.Sequence sequence) {
            return ofSequence(sequence, property);
        }
        if (item instanceof Item.Thing thing && thing.value().isPresent()) {
            return of(thing.value().get(), property);
        }
        if (!(item instanceof Item.Text text) || text.value().isBlank() || Shapes.isTypeName(text.value())) {
            return Optional.empty();
        }
        String plain = text.value().strip();
        boolean decimal = plain.chars().allMatch(c -> c >= '0' && c <= '9' || " ,{}.\u2026\t".indexOf(c) >= 0);
        return decimal ? decimal(plain, text, property) : base64(plain, text, property);
    }

    private static Optional<byte[]> ofSequence(Item.Sequence sequence, String property) throws BadInputException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Item each : sequence.items()) {
            String digits = each instanceof Item.Number number ? number.value() : "";
            if (!digits.matches("\\d{1,3}") || Integer.parseInt(digits) > 255) {
                throw new BadInputException(each.spot(), "an element of " + property + " is not a byte");
            }
            bytes.write(Integer.parseInt(digits));
        }
        return bytes.size() == 0 ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    private static Optional<byte[]> decimal(String plain, Item.Text text, String property) throws BadInputException {
        if (plain.indexOf('\u2026') >= 0 || plain.contains("...")) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String digits : plain.split("[^0-9]+")) {
            if (digits.length() > 3 || !digits.isEmpty() && Integer.parseInt(digits) > 255) {
                throw new BadInputException(text.spot(), property + " has a number that is not a byte");
            }
            if (!digits.isEmpty()) {
                bytes.write(Integer.parseInt(digits));
            }
        }
        return bytes.size() == 0 ? Optional.empty() : Optional.of(bytes.toByteArray());
    }

    private static Optional<byte[]> base64(String plain, Item.Text text, String property) throws BadInputException {
        try {
            return Optional.of(Base64.getDecoder().decode(plain.replaceAll("\\s+", "")));
        } catch (IllegalArgumentException e) {
            throw new BadInputException(text.spot(), property + " is not base64");
        }
    }
}
