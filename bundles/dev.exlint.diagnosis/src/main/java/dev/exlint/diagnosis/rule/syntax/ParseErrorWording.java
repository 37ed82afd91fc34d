package dev.exlint.diagnosis.rule.syntax;

import dev.exlint.powershell.source.SyntaxError;
import java.util.Optional;
import java.util.Set;

/** Words for the engine's error ids, and a hint where the cause is plain to see (ruling 28). */
final class ParseErrorWording {

    /** The ids that have a sentence of their own; every other shows its id. */
    static final Set<String> WORDED = Set.of("UnexpectedToken", "MissingEndCurlyBrace", "ExpectedValueExpression",
            "MissingEndParenthesisAfterStatement", "TerminatorExpectedAtEndOfString", "IncompleteHashLiteral", "InvalidEndOfLine",
            "AmpersandNotAllowed", "MissingEndParenthesisInExpression", "MissingEqualsInHashLiteral", "MissingExpressionAfterToken",
            "MissingEndParenthesisInSubexpression", "BadNumericConstant", "MissingExpressionAfterOperator", "MissingArgument",
            "EmptyPipeElement", "InvalidLeftHandSide", "MissingFileSpecification", "RedirectionNotSupported", "MissingExpression",
            "InvalidVariableReferenceWithDrive", "InvalidVariableReference", "ParameterRequiresArgument",
            "ExpressionsMustBeFirstInPipeline",
            "SplattingNotPermitted", "MissingEndParenthesisInMethodCall", "MissingPropertyName", "WhitespaceBeforeHereStringFooter",
            "UnexpectedCharactersAfterHereStringHeader", "MissingTerminatorMultiLineComment", "DuplicateKeyInHashLiteral",
            "MissingCatchOrFinally", "MissingOpenParenthesisInIfStatement", "MissingEndParenthesisInFunctionParameterList",
            "IncompleteDollarSubexpressionReference");

    private ParseErrorWording() {
    }

    static String key(SyntaxError error) {
        return WORDED.contains(error.id()) ? "parse." + error.id() : "parse.other";
    }

    /** The name of a hint, {@code backtick}. */
    static Optional<String> hint(String source, SyntaxError error) {
        if (error.start() >= source.length()) {
            return Optional.empty();
        }
        return isQuoteForBacktick(source, error.start()) ? Optional.of("backtick") : Optional.empty();
    }

    /** A single quote that ends a line before one that starts with a parameter. */
    private static boolean isQuoteForBacktick(String source, int at) {
        if ("'\u2018\u2019\u201A\u201B".indexOf(source.charAt(at)) < 0) {
            return false;
        }
        int i = skipBlanks(source, at + 1);
        if (i >= source.length() || source.charAt(i) != '\r' && source.charAt(i) != '\n') {
            return false;
        }
        i += source.startsWith("\r\n", i) ? 2 : 1;
        i = skipBlanks(source, i);
        return i < source.length() && "-\u2013\u2014\u2015".indexOf(source.charAt(i)) >= 0;
    }

    private static int skipBlanks(String source, int from) {
        int i = from;
        while (i < source.length() && (source.charAt(i) == ' ' || source.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}
