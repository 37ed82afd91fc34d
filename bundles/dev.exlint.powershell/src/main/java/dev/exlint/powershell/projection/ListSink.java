package dev.exlint.powershell.projection;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects a projection as nested lists and maps, which is what tests compare.
 */
public final class ListSink implements Sink {

    private final Deque<Object> open = new ArrayDeque<>();
    private final Deque<String> names = new ArrayDeque<>();
    private Object result = List.of();

    /** {@return what was written: the outermost list or object} */
    public Object result() {
        return result;
    }

    @Override
    public void beginList() {
        begin(new ArrayList<>());
    }

    @Override
    public void endList() {
        end();
    }

    @Override
    public void beginObject() {
        begin(new LinkedHashMap<>());
    }

    @Override
    public void endObject() {
        end();
    }

    @Override
    public void name(String name) {
        names.push(name);
    }

    @Override
    public void value(Object value) {
        add(value);
    }

    private void begin(Object container) {
        if (!open.isEmpty()) {
            add(container);
        }
        open.push(container);
    }

    private void end() {
        result = open.pop();
    }

    @SuppressWarnings("unchecked")
    private void add(Object value) {
        Object container = open.element();
        if (container instanceof List) {
            ((List<Object>) container).add(value);
        } else {
            ((Map<String, Object>) container).put(names.pop(), value);
        }
    }
}
