package dev.exlint.diagnosis.imports.clixml;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Spot;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the SerializationData of an Export-Clixml certificate holds: the only place where services and trust stand.
 *
 * <p>Layout as in published files: members by name, and CertData in Windows' own records, of which only the DER and the friendly name
 * are looked at. The name of the key's container stands there too and is never read.
 */
public final class SerializedCertificate {

    private static final String CLASS = ".ExchangeCertificate";
    private static final int DER = 32;
    private static final int FRIENDLY_NAME = 11;

    private final Map<String, Object> members;
    private byte[] der = new byte[0];
    private String friendlyName = "";

    private SerializedCertificate(Map<String, Object> members) {
        this.members = members;
    }

    /**
     * Reads the data.
     *
     * @param spot where it stands, for errors
     */
    public static SerializedCertificate read(byte[] data, Spot spot) throws BadInputException {
        BinaryRecords.Root root = new BinaryRecords(data, spot).read();
        if (!root.className().endsWith(CLASS)) {
            throw new BadInputException(spot, "SerializationData is of another class than ExchangeCertificate and isn't read");
        }
        SerializedCertificate certificate = new SerializedCertificate(root.members());
        if (root.members().get("CertData") instanceof byte[] records) {
            certificate.records(records, spot);
        }
        return certificate;
    }

    private void records(byte[] data, Spot spot) throws BadInputException {
        ByteBuffer buffer = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.remaining() >= 12) {
            int id = buffer.getInt();
            buffer.getInt();
            int length = buffer.getInt();
            if (length < 0 || length > buffer.remaining()) {
                throw new BadInputException(spot, "SerializationData ends inside a record of CertData");
            }
            byte[] value = new byte[length];
            buffer.get(value);
            if (id == DER) {
                der = value;
                return;
            }
            if (id == FRIENDLY_NAME) {
                String text = new String(value, StandardCharsets.UTF_16LE);
                int end = text.indexOf('\0');
                friendlyName = end < 0 ? text : text.substring(0, end);
            }
        }
        if (id0(data) == 0x30) {
            der = data; // a plain certificate
        }
    }

    private static int id0(byte[] data) {
        return data.length == 0 ? 0 : data[0];
    }

    /** The certificate, or nothing. */
    public Optional<byte[]> der() {
        return der.length == 0 ? Optional.empty() : Optional.of(Arrays.copyOf(der, der.length));
    }

    /** The friendly name, or empty. */
    public String friendlyName() {
        return friendlyName;
    }

    /** Server's FQDN, backslash, thumbprint; or empty. */
    public String identity() {
        return members.get("Identity") instanceof String text ? text : "";
    }

    /** The number of an enumeration: Services, RootCAType or Status. */
    public OptionalInt number(String member) {
        Object value = members.get(member);
        if (value instanceof Map<?, ?> enumeration) {
            value = enumeration.get("value__");
        }
        return value instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** A truth value: SelfSigned or PrivateKeyExportable. */
    public Optional<Boolean> flag(String member) {
        return members.get(member) instanceof Boolean flag ? Optional.of(flag) : Optional.empty();
    }
}
