package dev.exlint.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Value;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The value of an argument on the command line: JSON if all of it reads as JSON, else the text itself. */
final class ArgumentValue {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ArgumentValue() {
    }

    static Value of(String text) {
        try (JsonParser json = FACTORY.createParser(text)) {
            if (json.nextToken() != null) {
                Value value = value(json);
                if (json.nextToken() == null) {
                    return value;
                }
            }
        } catch (IOException noJson) {
            return new Known(text);
        }
        return new Known(text);
    }

    private static Value value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_TRUE -> Known.TRUE;
            case VALUE_FALSE -> Known.FALSE;
            case VALUE_NULL -> Known.NULL;
            case VALUE_STRING -> new Known(json.getText());
            case VALUE_NUMBER_INT -> number(json.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> new Known(new BigDecimal(json.getText()).doubleValue());
            case START_ARRAY -> {
                List<Value> elements = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(json));
                }
                yield new Known(new PsArray(elements));
            }
            case START_OBJECT -> {
                List<PsHashtable.Entry> entries = new ArrayList<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    entries.add(new PsHashtable.Entry(name, value(json)));
                }
                yield new Known(new PsHashtable(PsHashtable.Kind.HASHTABLE, entries));
            }
            default -> throw new IOException("no value here");
        };
    }

    /** As the engine types a number: 32 bits if they do, else 64, else any size. */
    private static Known number(BigInteger number) {
        if (number.bitLength() < Integer.SIZE) {
            return new Known(number.intValue());
        }
        return number.bitLength() < Long.SIZE ? new Known(number.longValue()) : new Known(number);
    }
}
