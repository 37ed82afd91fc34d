package dev.exlint.diagnosis.imports.clixml;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Spot;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;

/** Turns the elements of simple values into items and refuses what can't be a value of their type. */
final class Primitives {

    private static final Map<String, BigInteger[]> RANGES = Map.of("I32", signed(32), "I64", signed(64), "I16", signed(16), "SB", signed(8),
            "U32", unsigned(32), "U64", unsigned(64), "U16", unsigned(16), "By", unsigned(8), "C", unsigned(16));

    private Primitives() {
    }

    private static BigInteger[] signed(int bits) {
        BigInteger half = BigInteger.ONE.shiftLeft(bits - 1);
        return new BigInteger[] {half.negate(), half.subtract(BigInteger.ONE)};
    }

    private static BigInteger[] unsigned(int bits) {
        return new BigInteger[] {BigInteger.ZERO, BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE)};
    }

    /**
     * The value of an element.
     *
     * @param element its name
     * @param property what it is called in messages
     */
    static Item item(String element, String property, String content, Spot spot) throws BadInputException {
        if (RANGES.containsKey(element)) {
            return number(element, property, content.strip(), spot);
        }
        return switch (element) {
            case "S", "URI", "XD", "SBK", "ToString" -> new Item.Text(Escapes.decode(content), spot);
            case "Nil", "SS" -> new Item.Nothing(spot); // a secure string is nobody's business
            case "B" -> flag(property, content.strip(), spot);
            case "DT" -> date(property, content.strip(), spot);
            case "BA" -> bytes(property, content, spot);
            default -> new Item.Text(content, spot);
        };
    }

    private static Item number(String element, String property, String content, Spot spot) throws BadInputException {
        BigInteger[] range = RANGES.get(element);
        try {
            if (content.length() <= 20) {
                BigInteger value = new BigInteger(content);
                if (value.compareTo(range[0]) >= 0 && value.compareTo(range[1]) <= 0) {
                    return new Item.Number(value.toString(), spot);
                }
            }
        } catch (NumberFormatException e) {
            throw new BadInputException(spot, property + " \"" + shortened(content) + "\" is no number");
        }
        String what = property.equals(element) ? "" : property + " ";
        throw new BadInputException(spot, what + shortened(content) + " does not fit into " + element);
    }

    private static Item flag(String property, String content, Spot spot) throws BadInputException {
        return switch (content) {
            case "true", "1" -> new Item.Flag(true, spot);
            case "false", "0" -> new Item.Flag(false, spot);
            default -> throw new BadInputException(spot, property + " \"" + shortened(content) + "\" is neither true nor false");
        };
    }

    private static Item date(String property, String content, Spot spot) throws BadInputException {
        try {
            DateTimeFormatter.ISO_DATE_TIME.parse(content, LocalDateTime::from);
            return new Item.Text(content, spot);
        } catch (DateTimeException e) {
            throw new BadInputException(spot, property + " " + shortened(content) + " is not a date");
        }
    }

    private static Item bytes(String property, String content, Spot spot) throws BadInputException {
        try {
            return new Item.Bytes(Base64.getMimeDecoder().decode(strict(content, property, spot)), spot);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(spot, property + " is not base64");
        }
    }

    private static String strict(String content, String property, Spot spot) throws BadInputException {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            if (!(c < 128 && (Character.isLetterOrDigit(c) || Character.isWhitespace(c)) || c == '+' || c == '/' || c == '=')) {
                throw new BadInputException(spot, property + " is not base64");
            }
        }
        return content;
    }

    static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}
