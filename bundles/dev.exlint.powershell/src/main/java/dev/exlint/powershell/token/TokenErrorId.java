package dev.exlint.powershell.token;

/** The engine's ids of the errors its tokenizer reports; constant and id have the same name. */
final class TokenErrorId {
    static final String BadNumericConstant = "BadNumericConstant";
    static final String EmptyVariableReference = "EmptyVariableReference";
    static final String IncompleteDollarSubexpressionReference = "IncompleteDollarSubexpressionReference";
    static final String IncompleteDollarVariableReference = "IncompleteDollarVariableReference";
    static final String IncompleteString = "IncompleteString";
    static final String InvalidBracedVariableReference = "InvalidBracedVariableReference";
    static final String InvalidUnicodeEscapeSequence = "InvalidUnicodeEscapeSequence";
    static final String InvalidUnicodeEscapeSequenceValue = "InvalidUnicodeEscapeSequenceValue";
    static final String InvalidVariableReference = "InvalidVariableReference";
    static final String InvalidVariableReferenceWithDrive = "InvalidVariableReferenceWithDrive";
    static final String MissingTerminatorMultiLineComment = "MissingTerminatorMultiLineComment";
    static final String MissingUnicodeEscapeSequenceTerminator = "MissingUnicodeEscapeSequenceTerminator";
    static final String OpenBraceNeedsToBeBackTickedInVariableName = "OpenBraceNeedsToBeBackTickedInVariableName";
    static final String TerminatorExpectedAtEndOfString = "TerminatorExpectedAtEndOfString";
    static final String TokenAfterEndOfValidScriptText = "TokenAfterEndOfValidScriptText";
    static final String TooManyDigitsInUnicodeEscapeSequence = "TooManyDigitsInUnicodeEscapeSequence";
    static final String UnexpectedCharactersAfterHereStringHeader = "UnexpectedCharactersAfterHereStringHeader";
    static final String UnrecognizedToken = "UnrecognizedToken";
    static final String WhitespaceBeforeHereStringFooter = "WhitespaceBeforeHereStringFooter";

    private TokenErrorId() {
    }
}
