package dev.exlint.diagnosis.imports.certificate;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Spot;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Cuts PEM text into blocks. Text around them is allowed, as OpenSSL prints descriptions there.
 *
 * <p>The content of private keys is passed over: it is neither decoded nor kept.
 */
final class PemBlocks {

    private static final String BEGIN = "-----BEGIN ";
    private static final String END = "-----END ";
    private static final String DASHES = "-----";

    private final List<Block> certificates = new ArrayList<>();
    private boolean key;
    private int keyLine;
    private int requestLine;

    private PemBlocks() {
    }

    /** A block that holds certificates. */
    record Block(String label, int line, byte[] der) {

        boolean isPkcs7() {
            return label.equals("PKCS7") || label.equals("CMS") || label.equals("PKCS #7 SIGNED DATA");
        }

        boolean isTrusted() {
            return label.equals("TRUSTED CERTIFICATE");
        }
    }

    static PemBlocks read(String text) throws BadInputException {
        PemBlocks blocks = new PemBlocks();
        List<String> lines = text.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            String label = label(lines.get(at), BEGIN);
            if (!label.isEmpty()) {
                at = blocks.block(lines, at, label);
            }
        }
        if (blocks.certificates.isEmpty()) {
            throw blocks.nothing();
        }
        return blocks;
    }

    private BadInputException nothing() {
        if (requestLine > 0) {
            return new BadInputException(Spot.line(requestLine), "this is a certificate request, not a certificate");
        }
        if (key) {
            return new BadInputException(Spot.line(keyLine), "there is a private key and no certificate; the key isn't read");
        }
        return new BadInputException(Spot.line(1), "there is no certificate");
    }

    List<Block> certificates() {
        return certificates;
    }

    boolean hasKey() {
        return key;
    }

    private static String label(String line, String start) {
        String plain = line.strip();
        int at = plain.indexOf(start);
        int end = at < 0 ? -1 : plain.indexOf(DASHES, at + start.length()); // a whole block in one line must not show its content
        return end >= 0 && plain.endsWith(DASHES) ? plain.substring(at + start.length(), end) : "";
    }

    /** Reads from a begin line on and returns the end line. */
    private int block(List<String> lines, int begin, String label) throws BadInputException {
        boolean wanted = label.endsWith("CERTIFICATE") || label.startsWith("PKCS7") || label.equals("CMS") || label.startsWith("PKCS #7");
        StringBuilder content = new StringBuilder();
        for (int at = begin + 1; at < lines.size(); at++) {
            String line = lines.get(at).strip();
            String end = label(line, END);
            if (!end.isEmpty()) {
                if (!end.equals(label)) {
                    throw new BadInputException(Spot.line(at + 1), "BEGIN " + shortened(label) + " is closed by END " + shortened(end));
                }
                finish(label, begin + 1, wanted, content);
                return at;
            }
            if (line.startsWith(BEGIN)) {
                break;
            }
            if (wanted) {
                checkBase64(line, at + 1, label);
                content.append(line);
            }
        }
        throw new BadInputException(Spot.line(begin + 1), "BEGIN " + shortened(label) + " without END " + shortened(label));
    }

    private void finish(String label, int line, boolean wanted, StringBuilder content) throws BadInputException {
        if (label.endsWith("PRIVATE KEY")) {
            keyLine = key ? keyLine : line;
            key = true;
        } else if (label.endsWith("CERTIFICATE REQUEST")) {
            requestLine = line;
        } else if (wanted) {
            try {
                certificates.add(new Block(label, line, Base64.getDecoder().decode(content.toString())));
            } catch (IllegalArgumentException e) {
                throw new BadInputException(Spot.line(line), "not base64 inside " + label);
            }
        }
    }

    private static void checkBase64(String line, int number, String label) throws BadInputException {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!(c < 128 && Character.isLetterOrDigit(c) || c == '+' || c == '/' || c == '=')) {
                throw new BadInputException(Spot.at(number, i + 1), "not base64 inside " + shortened(label));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 37) + "...";
    }
}
