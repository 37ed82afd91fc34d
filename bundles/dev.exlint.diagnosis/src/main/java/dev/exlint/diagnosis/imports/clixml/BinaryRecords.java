package dev.exlint.diagnosis.imports.clixml;

import dev.exlint.diagnosis.imports.item.BadInputException;
import dev.exlint.diagnosis.imports.item.Spot;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the records of .NET's binary format (MS-NRBF) into plain values: texts, numbers, bytes, and maps for objects.
 *
 * <p>Nothing is ever created by the names in the data; an unknown record ends the reading, and number, depth and sizes are limited.
 * For one thread, for one use.
 */
final class BinaryRecords {

    private static final int MAX_RECORDS = 20_000;
    private static final int MAX_DEPTH = 32;
    private static final int MAX_MEMBERS = 1000;

    private final ByteBuffer data;
    private final Spot spot;
    private final Map<Integer, Object> objects = new HashMap<>();
    private final Map<Integer, Layout> layouts = new HashMap<>();
    private int records;
    private int depth;
    private boolean ended;

    BinaryRecords(byte[] data, Spot spot) {
        this.data = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        this.spot = spot;
    }

    /** The outermost object. */
    record Root(String className, Map<String, Object> members) {
    }

    private record Reference(int id) {
    }

    private record Nulls(int count) {
    }

    private record Layout(String name, List<String> members, int[] kinds, int[] primitives) {
    }

    Root read() throws BadInputException {
        try {
            if (data.get() != 0) {
                throw bad("has no header of the binary format");
            }
            int rootId = data.getInt();
            data.position(17);
            String name = "";
            while (!ended) {
                Object value = record();
                if (name.isEmpty() && value instanceof Map<?, ?> && layouts.containsKey(rootId)) {
                    name = layouts.get(rootId).name();
                }
            }
            return new Root(name, resolved(rootId));
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw bad("ends inside a record");
        }
    }

    private Map<String, Object> resolved(int rootId) throws BadInputException {
        if (!(objects.get(rootId) instanceof Map<?, ?> root)) {
            throw bad("holds no object");
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> each : root.entrySet()) {
            Object value = each.getValue() instanceof Reference reference ? objects.get(reference.id()) : each.getValue();
            members.put(String.valueOf(each.getKey()), value);
        }
        return members;
    }

    private BadInputException bad(String what) {
        return new BadInputException(spot, "SerializationData " + what);
    }

    private Object record() throws BadInputException {
        if (++records > MAX_RECORDS || ++depth > MAX_DEPTH) {
            throw bad("has more records than a certificate needs");
        }
        Object value = record(data.get());
        depth--;
        return value;
    }

    private Object record(int type) throws BadInputException {
        switch (type) {
            case 1 -> {
                int id = data.getInt();
                return members(id, layouts.get(data.getInt()));
            }
            case 4 -> {
                return classWithTypes(false);
            }
            case 5 -> {
                return classWithTypes(true);
            }
            case 6 -> {
                return keep(data.getInt(), string());
            }
            case 7 -> {
                return binaryArray();
            }
            case 8 -> {
                return primitive(data.get());
            }
            case 9 -> {
                return new Reference(data.getInt());
            }
            case 10 -> {
                return new Nulls(1);
            }
            case 11 -> {
                ended = true;
                return new Nulls(0);
            }
            case 12 -> {
                data.getInt();
                string();
                return new Nulls(0);
            }
            case 13 -> {
                return new Nulls(data.get() & 0xFF);
            }
            case 14 -> {
                return new Nulls(data.getInt());
            }
            case 15 -> {
                int id = data.getInt();
                return keep(id, primitives(length(), data.get()));
            }
            case 16, 17 -> {
                int id = data.getInt();
                return keep(id, elements(length()));
            }
            default -> throw bad("holds a record of an unknown kind");
        }
    }

    private Object keep(int id, Object value) {
        objects.put(id, value);
        return value;
    }

    private Object classWithTypes(boolean library) throws BadInputException {
        int id = data.getInt();
        String name = string();
        int count = data.getInt();
        if (count < 0 || count > MAX_MEMBERS) {
            throw bad("has a class with too many members");
        }
        List<String> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(string());
        }
        int[] kinds = new int[count];
        for (int i = 0; i < count; i++) {
            kinds[i] = data.get();
        }
        int[] primitives = new int[count];
        for (int i = 0; i < count; i++) {
            primitives[i] = typeInformation(kinds[i]);
        }
        if (library) {
            data.getInt();
        }
        Layout layout = new Layout(name, members, kinds, primitives);
        layouts.put(id, layout);
        return members(id, layout);
    }

    /** Reads what follows a kind of member: the primitive's type, or names that nobody needs. */
    private int typeInformation(int kind) throws BadInputException {
        switch (kind) {
            case 0, 7 -> {
                return data.get();
            }
            case 3 -> string();
            case 4 -> {
                string();
                data.getInt();
            }
            case 1, 2, 5, 6 -> {
                return 0;
            }
            default -> throw bad("has a member of an unknown kind");
        }
        return 0;
    }

    private Object members(int id, Layout layout) throws BadInputException {
        if (layout == null) {
            throw bad("refers to a class that isn't there");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        objects.put(id, values);
        for (int i = 0; i < layout.members().size(); i++) {
            Object value = layout.kinds()[i] == 0 ? primitive(layout.primitives()[i]) : memberRecord();
            values.put(layout.members().get(i), value);
        }
        return values;
    }

    /** A library may be declared in front of a member's own record. */
    private Object memberRecord() throws BadInputException {
        while (data.get(data.position()) == 12) {
            record();
        }
        return record();
    }

    private Object binaryArray() throws BadInputException {
        int id = data.getInt();
        int shape = data.get();
        int rank = data.getInt();
        if (shape != 0 || rank != 1) {
            throw bad("has an array of an unknown shape");
        }
        int length = length();
        int kind = data.get();
        int primitive = typeInformation(kind);
        return keep(id, kind == 0 ? primitives(length, primitive) : elements(length));
    }

    private int length() throws BadInputException {
        int length = data.getInt();
        if (length < 0 || length > data.remaining() + MAX_RECORDS) {
            throw bad("ends inside an array");
        }
        return length;
    }

    private Object elements(int length) throws BadInputException {
        List<Object> elements = new ArrayList<>();
        int filled = 0;
        while (filled < length) {
            Object element = memberRecord();
            elements.add(element);
            filled += element instanceof Nulls nulls ? Math.max(1, nulls.count()) : 1;
        }
        return elements;
    }

    private Object primitives(int length, int type) throws BadInputException {
        if (type == 2) {
            if (length > data.remaining()) {
                throw bad("ends inside an array");
            }
            byte[] bytes = new byte[length];
            data.get(bytes);
            return bytes;
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            values.add(primitive(type));
        }
        return values;
    }

    private Object primitive(int type) throws BadInputException {
        return switch (type) {
            case 1 -> data.get() != 0;
            case 2, 10 -> (int) data.get();
            case 3 -> (int) data.get(); // a character; none is expected beyond ASCII
            case 5, 18 -> string();
            case 6, 9, 12, 13, 16 -> data.getLong();
            case 7, 14 -> (int) data.getShort();
            case 8, 15 -> data.getInt();
            case 11 -> data.getFloat();
            case 17 -> new Nulls(1);
            default -> throw bad("has a value of an unknown type");
        };
    }

    /** A length in groups of seven bits, then UTF-8. */
    private String string() throws BadInputException {
        int length = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int group = data.get();
            length |= (group & 0x7F) << shift;
            if (group >= 0) {
                break;
            }
        }
        if (length < 0 || length > data.remaining()) {
            throw bad("ends inside a text");
        }
        byte[] bytes = new byte[length];
        data.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
