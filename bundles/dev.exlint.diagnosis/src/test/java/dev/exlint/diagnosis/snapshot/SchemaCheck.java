package dev.exlint.diagnosis.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks a document against the keywords of JSON Schema that our schema uses; another keyword is an error, so that none is passed over. */
final class SchemaCheck {

    private static final Set<String> ANNOTATIONS = Set.of("$schema", "title", "description", "$defs", "format", "contentEncoding");

    private final JsonNode root;
    private final List<String> violations = new ArrayList<>();

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    List<String> violations(JsonNode document) {
        violations.clear();
        check(root, document, "");
        return List.copyOf(violations);
    }

    private void check(JsonNode schema, JsonNode value, String path) {
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            JsonNode wanted = keyword.getValue();
            switch (keyword.getKey()) {
                case "$ref" -> check(root.at(wanted.asText().substring(1)), value, path);
                case "type" -> require(isOfType(wanted, value), path + ": not of type " + wanted);
                case "required" -> wanted.forEach(name -> require(!value.isObject() || value.has(name.asText()), path + ": lacks " + name));
                case "properties" -> wanted.properties().stream().filter(each -> value.has(each.getKey()))
                        .forEach(each -> check(each.getValue(), value.get(each.getKey()), path + "/" + each.getKey()));
                case "items" -> {
                    for (int i = 0; value.isArray() && i < value.size(); i++) {
                        check(wanted, value.get(i), path + "/" + i);
                    }
                }
                case "anyOf" -> require(fitsAny(wanted, value, path), path + ": fits none of " + wanted);
                case "const" -> require(wanted.equals(value), path + ": is not " + wanted);
                case "enum" -> require(contains(wanted, value), path + ": is none of " + wanted);
                case "pattern" -> require(!value.isTextual() || Pattern.compile(wanted.asText()).matcher(value.asText()).find(),
                        path + ": does not match " + wanted);
                case "minLength" -> require(!value.isTextual() || value.asText().length() >= wanted.asInt(), path + ": is too short");
                case "minimum" -> require(!value.isNumber() || value.asDouble() >= wanted.asDouble(), path + ": is too small");
                case "maximum" -> require(!value.isNumber() || value.asDouble() <= wanted.asDouble(), path + ": is too large");
                default -> require(ANNOTATIONS.contains(keyword.getKey()), "unknown keyword " + keyword.getKey());
            }
        }
    }

    private boolean fitsAny(JsonNode schemas, JsonNode value, String path) {
        int before = violations.size();
        for (JsonNode schema : schemas) {
            check(schema, value, path);
            if (violations.size() == before) {
                return true;
            }
            violations.subList(before, violations.size()).clear();
        }
        return false;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode each : list) {
            if (each.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfType(JsonNode types, JsonNode value) {
        if (types.isTextual()) {
            return switch (types.asText()) {
                case "object" -> value.isObject();
                case "array" -> value.isArray();
                case "string" -> value.isTextual();
                case "boolean" -> value.isBoolean();
                case "integer" -> value.isIntegralNumber();
                case "number" -> value.isNumber();
                default -> value.isNull();
            };
        }
        for (JsonNode type : types) {
            if (isOfType(type, value)) {
                return true;
            }
        }
        return false;
    }

    private void require(boolean holds, String violation) {
        if (!holds) {
            violations.add(violation);
        }
    }
}
