package dev.exlint.powershell.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.exlint.powershell.command.ParameterSignature;
import dev.exlint.powershell.command.SetMembership;
import dev.exlint.powershell.value.Known;
import dev.exlint.powershell.value.OneOf;
import dev.exlint.powershell.value.OpaqueObject;
import dev.exlint.powershell.value.PsHashtable;
import dev.exlint.powershell.value.Unknown;
import dev.exlint.powershell.value.UnknownReason;
import dev.exlint.powershell.value.Value;
import dev.exlint.powershell.value.ValueJoin;

/**
 * Completes a binding with one object of the pipeline: by value as it is, by property as it is, then both with conversion.
 */
final class PipelineInput {
    private final BindingRun run;

    PipelineInput(BindingRun run) {
        this.run = run;
    }

    Binding bind(Value object) {
        if (run.failed()) {
            return run.toBinding();
        }
        boolean any = pass(object, true, false) | pass(object, false, false) | pass(object, true, true) | pass(object, false, true);
        if (!any && !run.failed()) {
            if (run.open().isPresent()) {
                run.doubt(BindingErrorId.InputObjectNotBound);
            } else {
                run.fail(BindingErrorId.InputObjectNotBound, "", run.site());
            }
        }
        return run.withoutInput();
    }

    private boolean pass(Value object, boolean byValue, boolean convert) {
        boolean any = false;
        for (ParameterSignature parameter : candidates(byValue)) {
            Optional<Value> given = byValue ? Optional.of(object) : property(object, parameter);
            if (given.isPresent() && !run.failed() && accepts(given.get(), parameter, convert, byValue)) {
                run.bind(parameter, given.get(), new Item(parameter.name(), given, Origin.PIPELINE, null, null, null));
                any = true;
            }
        }
        return any;
    }

    private static boolean accepts(Value value, ParameterSignature parameter, boolean convert, boolean byValue) {
        if (!convert) {
            return Fit.asItIs(value, parameter.type());
        }
        if (value instanceof Known known && known.isNull() && byValue) {
            return true;
        }
        return Conversion.of(value, parameter.type(), false).error().isEmpty();
    }

    private List<ParameterSignature> candidates(boolean byValue) {
        List<ParameterSignature> candidates = new ArrayList<>();
        for (ParameterSignature parameter : run.signature().parameters()) {
            boolean takes = parameter.sets().stream().anyMatch(each -> takes(each, byValue)
                    && (each.isInAllSets() || run.validSets().contains(each.set())));
            if (takes && !run.isBound(parameter)) {
                candidates.add(parameter);
            }
        }
        return candidates;
    }

    private static boolean takes(SetMembership membership, boolean byValue) {
        return byValue ? membership.byValue() : membership.byPropertyName();
    }

    /** The property of the parameter's name or of an alias. */
    private static Optional<Value> property(Value object, ParameterSignature parameter) {
        Optional<Value> found = property(object, parameter.name());
        for (String alias : parameter.aliases()) {
            found = found.or(() -> property(object, alias));
        }
        return found;
    }

    private static Optional<Value> property(Value object, String name) {
        if (object instanceof OneOf oneOf) {
            Value joined = null;
            for (Known known : oneOf.alternatives()) {
                Value each = property(known, name).orElse(new Unknown(UnknownReason.BRANCHES, ""));
                joined = joined == null ? each : ValueJoin.join(joined, each);
            }
            return Optional.ofNullable(joined);
        }
        if (!(object instanceof Known known)) {
            return Optional.of(object);
        }
        if (known.content() instanceof OpaqueObject opaque) {
            return opaque.property(name);
        }
        if (known.content() instanceof PsHashtable table && table.kind() == PsHashtable.Kind.OBJECT) {
            return table.entry(name).map(PsHashtable.Entry::value);
        }
        return Optional.empty();
    }
}
