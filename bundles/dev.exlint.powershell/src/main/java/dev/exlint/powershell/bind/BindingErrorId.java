package dev.exlint.powershell.bind;

/**
 * The engine's ids of errors that keep a command from running; the constants have its names.
 */
public enum BindingErrorId {
    /** No parameter has that name. */
    NamedParameterNotFound,
    /** A prefix fits several parameters. */
    AmbiguousParameter,
    /** A parameter is given twice. */
    ParameterAlreadyBound,
    /** A parameter has no value. */
    MissingArgument,
    /** A value is left over. */
    PositionalParameterNotFound,
    /** No parameter set, or more than one, fits. */
    AmbiguousParameterSet,
    /** A mandatory parameter is missing: the console would ask. */
    MissingMandatoryParameter,
    /** A value can't be converted. */
    CannotConvertArgumentNoMessage,
    /** A value can't be converted, for instance a list to one text. */
    CannotConvertArgument,
    /** {@code $null} for a mandatory parameter. */
    ParameterArgumentValidationErrorNullNotAllowed,
    /** An empty text for a mandatory parameter. */
    ParameterArgumentValidationErrorEmptyStringNotAllowed,
    /** An empty list for a mandatory parameter. */
    ParameterArgumentValidationErrorEmptyArrayNotAllowed,
    /** An object of the pipeline fits no parameter. */
    InputObjectNotBound
}
