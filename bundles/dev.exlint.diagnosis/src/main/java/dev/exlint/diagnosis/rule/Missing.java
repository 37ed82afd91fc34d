package dev.exlint.diagnosis.rule;

import dev.exlint.powershell.bind.BindingError;
import dev.exlint.powershell.bind.BindingErrorId;
import dev.exlint.powershell.command.SetMembership;
import dev.exlint.powershell.eval.Invocation;
import java.util.Optional;

/**
 * Mandatory parameters that a call lacks.
 *
 * <p>The trap: the engine names only the first of several, and of a line that a backtick should have continued nothing is missing.
 */
public final class Missing {

    private Missing() {
    }

    /** Where to say that the parameter is missing: the whole command, or the parameter that has no argument. */
    public static Optional<Place> of(RuleContext context, Invocation call, String parameter) {
        if (!call.binding().fails() || !isMandatory(call, parameter) || call.binding().parameter(parameter).isPresent()
                || TornLines.isTorn(context, call.site())
                || !Strays.of(context, call).isEmpty()) {
            return Optional.empty();
        }
        return call.binding().errors().stream().findFirst().flatMap(error -> place(call, error, parameter));
    }

    private static Optional<Place> place(Invocation call, BindingError error, String parameter) {
        if (error.id() == BindingErrorId.MissingMandatoryParameter) {
            return Optional.of(Place.command(call));
        }
        boolean lacksValue = error.parameter().equals(parameter) && (error.id() == BindingErrorId.MissingArgument
                || error.id() == BindingErrorId.ParameterArgumentValidationErrorNullNotAllowed
                || error.id() == BindingErrorId.ParameterArgumentValidationErrorEmptyStringNotAllowed);
        return lacksValue ? Optional.of(Place.of(error.node())) : Optional.empty();
    }

    private static boolean isMandatory(Invocation call, String parameter) {
        return call.signature().parameter(parameter).filter(each -> each.sets().stream().anyMatch(SetMembership::mandatory)).isPresent();
    }
}
