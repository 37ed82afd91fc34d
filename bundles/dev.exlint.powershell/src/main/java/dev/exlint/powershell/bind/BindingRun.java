package dev.exlint.powershell.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.exlint.powershell.ast.Ast;
import dev.exlint.powershell.ast.ConstantExpressionAst;
import dev.exlint.powershell.ast.StringConstantExpressionAst;
import dev.exlint.powershell.command.CommandSignature;
import dev.exlint.powershell.command.ParameterSignature;
import dev.exlint.powershell.command.SetMembership;
import dev.exlint.powershell.command.SimpleType;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.ParameterName;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.Value;

/**
 * One command being bound, step by step in the engine's order: pair names with values, bind names, bind positions, refuse what is left.
 *
 * <p>As in the engine the first error ends it.
 */
final class BindingRun {
    private final CommandSignature signature;
    private final Ast site;
    private final String source;
    private final boolean explicitBeatsSplat;
    private final Map<String, BoundParameter> bound = new LinkedHashMap<>();
    private final List<BindingError> errors = new ArrayList<>();
    private final List<BindingError> doubts = new ArrayList<>();
    private final List<Value> rest = new ArrayList<>();
    private Set<String> validSets;
    private Optional<Unknown> open = Optional.empty();

    BindingRun(CommandSignature signature, Ast site, String source, boolean explicitBeatsSplat) {
        this.signature = signature;
        this.site = site;
        this.source = source;
        this.explicitBeatsSplat = explicitBeatsSplat;
        this.validSets = signature.sets();
    }

    BindingRun copy() {
        BindingRun copy = new BindingRun(signature, site, source, explicitBeatsSplat);
        copy.bound.putAll(bound);
        copy.errors.addAll(errors);
        copy.doubts.addAll(doubts);
        copy.rest.addAll(rest);
        copy.validSets = validSets;
        copy.open = open;
        return copy;
    }

    boolean failed() {
        return !errors.isEmpty();
    }

    CommandSignature signature() {
        return signature;
    }

    Set<String> validSets() {
        return validSets;
    }

    Optional<Unknown> open() {
        return open;
    }

    boolean isBound(ParameterSignature parameter) {
        return bound.containsKey(key(parameter));
    }

    Binding toBinding() {
        String set = open.isEmpty() && (validSets.size() == 1 || validSets.contains(signature.defaultSet())) ? chosenSet() : "";
        return new Binding(bound.values(), errors, doubts, open, rest, set);
    }

    // ---- written arguments

    void bindArguments(Items items) {
        open = items.open();
        List<Item> paired = pair(items.list());
        List<Item> unbound = bindNamed(paired);
        List<Item> left = bindPositional(unbound);
        items.defaults().forEach(this::bindDefault);
        refuse(left);
    }

    /** Gives every name its value: switches are on, others take the next element unless that is a parameter itself. */
    private List<Item> pair(List<Item> items) {
        List<Item> paired = new ArrayList<>();
        for (int i = 0; i < items.size() && !failed(); i++) {
            Item item = items.get(i);
            if (!item.hasName() || item.value().isPresent()) {
                paired.add(item);
                continue;
            }
            Optional<ParameterSignature> parameter = find(item);
            if (parameter.isEmpty()) {
                paired.add(item);
            } else if (parameter.get().isSwitch()) {
                paired.add(item.with(Known.TRUE, null));
            } else if (i + 1 < items.size()) {
                i++;
                takeNext(item, items.get(i), paired);
            } else if (open.isEmpty()) {
                fail(BindingErrorId.MissingArgument, parameter.get().name(), item.place());
            }
        }
        return paired;
    }

    private void takeNext(Item item, Item next, List<Item> paired) {
        if (!next.hasName()) {
            paired.add(item.with(next.value().orElseThrow(), next.argument()));
        } else if (next.value().isPresent() || find(next).isPresent()) {
            fail(BindingErrorId.MissingArgument, item.name(), item.place());
        } else if (!failed()) {
            paired.add(item.with(new Known(text(next)), next.place()));
        }
    }

    private String text(Item item) {
        return item.parameter() == null ? "-" + item.name() : source.substring(item.parameter().start(), item.parameter().end());
    }

    private List<Item> bindNamed(List<Item> items) {
        List<Item> unbound = new ArrayList<>();
        for (Item item : items) {
            Optional<ParameterSignature> parameter = item.hasName() && !failed() ? find(item) : Optional.empty();
            if (failed()) {
                return List.of();
            }
            if (parameter.isEmpty()) {
                unbound.add(item);
            } else if (isBound(parameter.get())) {
                bindTwice(parameter.get(), item);
            } else {
                bind(parameter.get(), item.value().orElseThrow(), item);
            }
        }
        return unbound;
    }

    private void bindTwice(ParameterSignature parameter, Item item) {
        boolean splatted = item.origin() == Origin.SPLAT;
        boolean wasSplatted = bound.get(key(parameter)).origin() == Origin.SPLAT;
        if (!explicitBeatsSplat || splatted == wasSplatted) {
            fail(BindingErrorId.ParameterAlreadyBound, parameter.name(), item.place());
        } else if (wasSplatted) {
            bound.remove(key(parameter));
            bind(parameter, item.value().orElseThrow(), item);
        }
    }

    private List<Item> bindPositional(List<Item> items) {
        List<Item> left = new ArrayList<>();
        for (Item item : items) {
            if (item.hasName() || failed()) {
                left.add(item);
            } else if (!bindToNextPosition(item)) {
                left.add(item);
            }
        }
        return left;
    }

    /** The engine's four passes over one position: the default set as it is, others as they are, then both with conversion. */
    private boolean bindToNextPosition(Item item) {
        List<ParameterSignature> candidates = nextPosition();
        if (candidates.isEmpty()) {
            return false;
        }
        Value value = item.value().orElseThrow();
        ParameterSignature chosen = candidates.stream().filter(each -> Fit.asItIs(value, each.type())).findFirst()
                .orElse(candidates.get(0));
        bind(chosen, value, item);
        return true;
    }

    /** The parameters at the lowest position that is still free, those of the default set first. */
    private List<ParameterSignature> nextPosition() {
        int lowest = Integer.MAX_VALUE;
        List<ParameterSignature> candidates = new ArrayList<>();
        for (ParameterSignature parameter : signature.parameters()) {
            int position = isBound(parameter) ? SetMembership.NAMED : position(parameter, validSets);
            if (position != SetMembership.NAMED && position <= lowest) {
                if (position < lowest) {
                    candidates.clear();
                }
                lowest = position;
                boolean preferred = position(parameter, Set.of(signature.defaultSet())) == position;
                candidates.add(preferred ? 0 : candidates.size(), parameter);
            }
        }
        return candidates;
    }

    private static int position(ParameterSignature parameter, Set<String> sets) {
        int lowest = SetMembership.NAMED;
        for (SetMembership membership : parameter.sets()) {
            boolean counts = membership.position() != SetMembership.NAMED && (membership.isInAllSets() || sets.contains(membership.set()));
            if (counts && (lowest == SetMembership.NAMED || membership.position() < lowest)) {
                lowest = membership.position();
            }
        }
        return lowest;
    }

    /** What fits nowhere is refused, or kept by a simple function. */
    private void refuse(List<Item> left) {
        if (failed()) {
            return;
        }
        for (Item item : left) {
            if (signature.collectsRest()) {
                if (item.hasName()) {
                    rest.add(new Known(new ParameterName(item.name())));
                }
                item.value().ifPresent(rest::add);
            } else if (item.hasName()) {
                fail(BindingErrorId.NamedParameterNotFound, item.name(), item.place());
                return;
            } else {
                fail(BindingErrorId.PositionalParameterNotFound, "", site);
                return;
            }
        }
    }

    /** A default that doesn't fit is only warned of. */
    private void bindDefault(Item item) {
        Optional<ParameterSignature> parameter = failed() ? Optional.empty() : signature.parameter(item.name());
        if (parameter.isPresent() && !isBound(parameter.get()) && validSets.stream().anyMatch(set -> parameter.get().in(set).isPresent())
                && Conversion.of(item.value().orElseThrow(), parameter.get().type(), false).error().isEmpty()) {
            bind(parameter.get(), item.value().orElseThrow(), item);
        }
    }

    // ---- one parameter

    void bind(ParameterSignature parameter, Value given, Item item) {
        Value value = rawText(parameter, item).map(text -> (Value) text).orElse(given);
        boolean mandatory = parameter.sets().stream().anyMatch(each -> each.mandatory() && (each.isInAllSets()
                || validSets.contains(each.set())));
        Conversion conversion = Conversion.of(value, parameter.type(), mandatory);
        Ast place = item.argument() != null ? item.argument() : item.parameter() != null ? item.parameter() : site;
        if (conversion.error().isPresent()) {
            if (!failed()) {
                errors.add(new BindingError(conversion.error().get(), parameter.name(), place, place.start(), place.end(),
                        Optional.of(value)));
            }
            return;
        }
        conversion.doubt().ifPresent(id -> doubts.add(error(id, parameter.name(), place)));
        bound.put(key(parameter), new BoundParameter(parameter, conversion.value(), value, item.origin(), item.parameter(), item.argument(),
                item.key()));
        narrow(parameter);
    }

    /** A number that is written as an argument keeps its text when it is bound to a text. */
    private Optional<Known> rawText(ParameterSignature parameter, Item item) {
        boolean takesText = parameter.type() == SimpleType.STRING || parameter.type() == SimpleType.STRINGS
                || parameter.type() == SimpleType.TEXT;
        if (takesText && item.argument() instanceof ConstantExpressionAst number && !(number instanceof StringConstantExpressionAst)) {
            return Optional.of(new Known(source.substring(number.start(), number.end())).at(number));
        }
        return Optional.empty();
    }

    private void narrow(ParameterSignature parameter) {
        if (validSets.size() == 1 && parameter.in(validSets.iterator().next()).isPresent()) {
            return;
        }
        Set<String> remaining = new LinkedHashSet<>();
        validSets.stream().filter(set -> parameter.in(set).isPresent()).forEach(remaining::add);
        validSets = remaining;
        if (remaining.isEmpty()) {
            fail(BindingErrorId.AmbiguousParameterSet, "", site);
        }
    }

    /** The parameter that the text names: exact, else by a unique prefix, where declared parameters win over common ones. */
    private Optional<ParameterSignature> find(Item item) {
        String text = item.name();
        Optional<ParameterSignature> exact = signature.parameter(text);
        if (exact.isPresent()) {
            return exact;
        }
        List<ParameterSignature> matches = signature.parameters().stream().filter(each -> each.startsWith(text)).toList();
        if (matches.size() > 1) {
            List<ParameterSignature> declared = matches.stream().filter(each -> !each.common()).toList();
            if (declared.size() != 1) {
                fail(BindingErrorId.AmbiguousParameter, text, item.place());
                return Optional.empty();
            }
            matches = declared;
        }
        return matches.stream().findFirst();
    }

    // ---- the end

    Binding withoutInput() {
        if (!failed()) {
            checkSets();
        }
        return toBinding();
    }

    /** Whether a mandatory parameter is missing that no object of a pipeline could give. */
    boolean missesMandatoryThatNoPipelineGives() {
        return !failed() && open.isEmpty() && missing(chosenSet()).stream().anyMatch(each -> !takesInput(each));
    }

    boolean takesInput(ParameterSignature parameter) {
        return parameter.sets().stream().anyMatch(each -> (each.byValue() || each.byPropertyName())
                && (each.isInAllSets() || validSets.contains(each.set())));
    }

    void checkSets() {
        List<ParameterSignature> missing = missing(chosenSet());
        if (!missing.isEmpty()) {
            BindingError error = error(BindingErrorId.MissingMandatoryParameter, missing.get(0).name(), site);
            (open.isPresent() ? doubts : errors).add(error);
        } else if (!validSets.contains(signature.defaultSet()) && validSets.stream().filter(set -> missing(set).isEmpty()).count() > 1) {
            BindingError error = error(BindingErrorId.AmbiguousParameterSet, "", site);
            (open.isPresent() ? doubts : errors).add(error);
        }
    }

    /** The set that the engine takes when several are left: the default one, else the first that lacks nothing. */
    private String chosenSet() {
        if (validSets.size() == 1) {
            return validSets.iterator().next();
        }
        if (validSets.contains(signature.defaultSet()) || validSets.isEmpty()) {
            return signature.defaultSet();
        }
        return validSets.stream().filter(set -> missing(set).isEmpty()).findFirst().orElse(validSets.iterator().next());
    }

    private List<ParameterSignature> missing(String set) {
        List<ParameterSignature> missing = new ArrayList<>();
        for (ParameterSignature parameter : signature.parameters()) {
            for (SetMembership membership : parameter.sets()) {
                if (membership.mandatory() && (membership.isInAllSets() || membership.set().equalsIgnoreCase(set)) && !isBound(parameter)) {
                    missing.add(parameter);
                    break;
                }
            }
        }
        return missing;
    }

    void fail(BindingErrorId id, String parameter, Ast place) {
        if (!failed()) {
            errors.add(error(id, parameter, place));
        }
    }

    void doubt(BindingErrorId id) {
        doubts.add(error(id, "", site));
    }

    Ast site() {
        return site;
    }

    private static BindingError error(BindingErrorId id, String parameter, Ast place) {
        return new BindingError(id, parameter, place, place.start(), place.end(), Optional.empty());
    }

    private static String key(ParameterSignature parameter) {
        return parameter.name();
    }
}
