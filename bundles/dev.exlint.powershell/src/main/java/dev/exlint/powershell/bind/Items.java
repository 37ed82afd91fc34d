package dev.exlint.powershell.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.VariableExpressionAst;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.ParameterName;
import dev.exlint.powershell.value.PsArray;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Takes the arguments of a command apart into names and values in the order in which the engine sees them.
 *
 * <p>The trap (recorded): a splatted text is taken apart into its characters, an array's texts are never names, and an object that is no
 * table is one positional value.
 */
final class Items {
    private final List<Item> list = new ArrayList<>();
    private final List<Item> defaults = new ArrayList<>();
    private Optional<Unknown> open = Optional.empty();

    Items(List<Argument> arguments) {
        boolean onlyValues = false;
        for (Argument argument : arguments) {
            if (argument instanceof Argument.Splat splat) {
                splat(splat.node(), splat.value());
            } else if (argument instanceof Argument.Plain plain) {
                list.add(value(plain.value(), plain.node(), Origin.POSITIONAL));
            } else if (argument instanceof Argument.Default standard) {
                addDefault(standard);
            } else if (argument instanceof Argument.Given given) {
                list.add(value(given.value(), given.node(), Origin.POSITIONAL));
            } else if (argument instanceof Argument.Named named) {
                if (named.node().parameterName().equals("-") && !onlyValues) {
                    onlyValues = true;
                } else {
                    list.add(named(named));
                }
            }
        }
    }

    List<Item> list() {
        return list;
    }

    /** What is bound only where nothing is given. */
    List<Item> defaults() {
        return defaults;
    }

    private void addDefault(Argument.Default standard) {
        if (standard.name().isEmpty()) {
            open = open.or(() -> Optional.of(standard.value() instanceof Unknown unknown ? unknown
                    : new Unknown(UnknownReason.AUTOMATIC_VARIABLE, "PSDefaultParameterValues")));
        } else {
            defaults.add(new Item(standard.name(), Optional.of(standard.value()), Origin.DEFAULT, null, null, null));
        }
    }

    /** Why there may be more than the list says. */
    Optional<Unknown> open() {
        return open;
    }

    private static Item named(Argument.Named named) {
        Ast argument = named.node().argument().orElse(null);
        return new Item(named.node().parameterName(), named.value(), named.value().isPresent() ? Origin.COLON : Origin.NAMED, named.node(),
                argument, null);
    }

    private static Item value(Value value, Ast node, Origin origin) {
        return new Item("", Optional.of(value), origin, null, node, null);
    }

    private void splat(VariableExpressionAst node, Value value) {
        if (value instanceof Unknown unknown) {
            open = open.or(() -> Optional.of(unknown));
        } else if (value instanceof OneOf oneOf) {
            splatOneOf(node, oneOf);
        } else {
            splatKnown(node, (Known) value);
        }
    }

    private void splatKnown(VariableExpressionAst node, Known known) {
        Object content = known.content();
        if (content instanceof PsHashtable table && table.kind() != PsHashtable.Kind.OBJECT) {
            table.entries().forEach(entry -> list.add(entry(node, entry.key(), entry.value(), entry.keyNode().orElse(null))));
        } else if (content instanceof PsArray array) {
            array.elements().forEach(element -> list.add(element(node, element)));
        } else if (content instanceof String text) {
            text.chars().forEach(c -> list.add(value(new Known(Character.toString(c)), node, Origin.SPLAT)));
        } else if (!known.isNull()) {
            list.add(value(known, node, Origin.SPLAT));
        }
    }

    /** Several tables: what all of them have gets a joined value, what only some have makes the call open. */
    private void splatOneOf(VariableExpressionAst node, OneOf oneOf) {
        List<PsHashtable> tables = new ArrayList<>();
        for (Known known : oneOf.alternatives()) {
            if (known.content() instanceof PsHashtable table && table.kind() != PsHashtable.Kind.OBJECT) {
                tables.add(table);
            }
        }
        Unknown branches = new Unknown(UnknownReason.BRANCHES, node.name());
        if (tables.size() < oneOf.alternatives().size()) {
            open = Optional.of(branches);
            return;
        }
        for (PsHashtable.Entry entry : tables.get(0).entries()) {
            Optional<Value> joined = joined(tables, entry.key());
            joined.ifPresent(value -> list.add(entry(node, entry.key(), value, entry.keyNode().orElse(null))));
        }
        if (tables.stream().flatMap(table -> table.entries().stream()).anyMatch(entry -> joined(tables, entry.key()).isEmpty())) {
            open = Optional.of(branches);
        }
    }

    private static Optional<Value> joined(List<PsHashtable> tables, String key) {
        Value joined = null;
        for (PsHashtable table : tables) {
            Optional<PsHashtable.Entry> entry = table.entry(key);
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            joined = joined == null ? entry.get().value() : ValueJoin.join(joined, entry.get().value());
        }
        return Optional.ofNullable(joined);
    }

    private static Item entry(VariableExpressionAst node, String name, Value value, Ast key) {
        return new Item(name, Optional.of(value), Origin.SPLAT, null, node, key);
    }

    private static Item element(VariableExpressionAst node, Value element) {
        if (element instanceof Known known && known.content() instanceof ParameterName name) {
            return new Item(name.name(), Optional.empty(), Origin.SPLAT, null, node, null);
        }
        return value(element, node, Origin.SPLAT);
    }
}
