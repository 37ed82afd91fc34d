package dev.exlint.diagnosis.imports;

import dev.exlint.diagnosis.imports.certificate.CertificateFiles;
import dev.exlint.diagnosis.imports.certificate.Der;
import dev.exlint.diagnosis.imports.certificate.FileCertificate;
import dev.exlint.diagnosis.imports.clixml.ClixmlReader;
import dev.exlint.diagnosis.imports.csv.CsvReader;
import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Item;
import dev.exlint.diagnosis.imports.item.Spot;
import dev.exlint.diagnosis.imports.json.JsonItems;
import dev.exlint.diagnosis.imports.list.ListReader;
import dev.exlint.diagnosis.imports.object.Harvest;
import dev.exlint.diagnosis.imports.object.ObjectReader;
import dev.exlint.diagnosis.organisation.ExchangeCertificate;
import dev.exlint.diagnosis.organisation.Fact;
import dev.exlint.diagnosis.snapshot.StatedValues;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds out what a file is, by its content, and reads it. For one thread, for one file. */
final class SourceReader {

    private static final Pattern ARRAY = Pattern.compile("\\[\\s*+(?:[\\[{\"\\]0-9-]|true\\b|false\\b|null\\b).*+", Pattern.DOTALL);
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*+[\"}].*+", Pattern.DOTALL);
    private static final int MAX_BYTES = 256 << 20;
    private static final int HEAD = 4096;
    private static final String CERTIFICATE_FILE = "certificate files don't list all of a server";

    private final ImportSource source;
    private final ImportOptions options;
    private final Harvest harvest = new Harvest();

    private SourceReader(ImportSource source, ImportOptions options) {
        this.source = source;
        this.options = options;
    }

    static Harvest read(ImportSource source, ImportOptions options) throws ImportException {
        try {
            return new SourceReader(source, options).read();
        } catch (BadInputException e) {
            throw new ImportException(source.name(), e.spot(), e.getMessage());
        } catch (StackOverflowError e) {
            throw new ImportException(source.name(), Spot.line(1), "is nested deeper than any such file");
        }
    }

    private Harvest read() throws BadInputException {
        byte[] content = source.content();
        if (content.length == 0) {
            throw new BadInputException(Spot.atByte(0), "the file is empty");
        }
        if (content.length > MAX_BYTES) {
            throw new BadInputException(Spot.FILE, "is larger than " + (MAX_BYTES >> 20) + " MiB: import a part of the servers");
        }
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K' && content[2] < 8) {
            throw new BadInputException(Spot.atByte(0), "this is a ZIP archive: unpack it and import the files inside");
        }
        if (Der.looksLike(content)) {
            binary(content);
        } else {
            text(SourceText.decode(content, options.encoding()));
        }
        return harvest;
    }

    private void text(String text) throws BadInputException {
        String start = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
        if (text.isBlank()) {
            throw new BadInputException(Spot.line(1), "the file holds no objects");
        }
        if (start.startsWith("<")) {
            objects(ClixmlReader.read(text), false);
        } else if (OBJECT.matcher(start).matches() || ARRAY.matcher(start).matches()) {
            objects(List.of(JsonItems.read(text)), true);
        } else if (isPem(text)) {
            certificates(CertificateFiles.readPem(text));
        } else if (isBase64(text)) {
            binary(decoded(text));
        } else if (source.name().toLowerCase(Locale.ROOT).endsWith(".csv") || CsvReader.looksLike(text)) {
            objects(CsvReader.read(text), false);
        } else {
            objects(ListReader.read(text, harvest::note), false);
            if (harvest.isEmpty()) {
                throw new BadInputException(Spot.line(1), "there are no objects in it that a snapshot holds: is this Format-List output of "
                        + "Get-ExchangeCertificate, Get-SendConnector and the like?");
            }
        }
    }

    private static byte[] decoded(String text) throws BadInputException {
        try {
            return Base64.getMimeDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new BadInputException(Spot.line(1), "this looks like base64 of a certificate, but isn't whole");
        }
    }

    private void binary(byte[] content) throws BadInputException {
        certificates(CertificateFiles.readBinary(content, () -> options.passwords().password(source.name())));
    }

    private static boolean isPem(String text) {
        int at = text.indexOf("-----BEGIN ");
        return at == 0 || at > 0 && (text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r' || text.charAt(at - 1) == ' ');
    }

    private static boolean isBase64(String text) {
        String plain = text.strip();
        return plain.startsWith("MI") && plain.length() > 100 && plain.chars().allMatch(c -> c < 128
                && (Character.isLetterOrDigit(c) || c == '+' || c == '/' || c == '=' || c == '\n' || c == '\r'));
    }

    private void objects(List<Item> items, boolean json) throws BadInputException {
        new ObjectReader(harvest, json, options.zone(), options.order()).read(items);
    }

    private void certificates(List<FileCertificate> found) {
        for (FileCertificate each : found) {
            if (each.issuer()) {
                harvest.issuers().add(each.facts().encoded());
            } else {
                ExchangeCertificate certificate = StatedValues.decided(ExchangeCertificate.builder().build(), each.facts()).toBuilder()
                        .isSelfSigned(Fact.known(each.facts().isSelfIssued())).hasPrivateKey(each.hasPrivateKey()).build();
                harvest.certificates().add(new Harvest.HeldCertificate("", certificate, Spot.FILE, CERTIFICATE_FILE));
            }
        }
    }
}
