package dev.exlint.diagnosis.calls;

import java.util.Optional;

import dev.exlint.diagnosis.exchange.ExchangeModels;
import dev.exlint.diagnosis.exchange.ExchangeWorld;
import dev.exlint.diagnosis.organisation.Organisation;
import dev.exlint.powershell.eval.EvaluationOptions;
import dev.exlint.powershell.eval.Evaluator;
import dev.exlint.powershell.eval.Trace;
import dev.exlint.powershell.parse.DialectChoice;
import dev.exlint.powershell.parse.SyntaxTree;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import dev.exlint.powershell.source.SourceText;

/**
 * The one way from a script and its arguments to its calls.
 *
 * <p>A pure function, safe in any thread.
 */
public final class CallAnalysis {

    private CallAnalysis() {
    }

    /**
     * {@return what can be said about the calls of a script that belongs to Windows PowerShell 5.1 unless someone says otherwise}
     *
     * @param source the script
     * @param dialect the language, whatever the script asks for; empty to let the script decide
     * @param organisation what it meets
     * @param options its arguments and the server on which it runs
     * @param budget bounds the work
     */
    public static CallReport of(SourceText source, Optional<Dialect> dialect, Organisation organisation, EvaluationOptions options,
            Budget budget) {
        return of(source, dialect, Dialect.WINDOWS_POWERSHELL_5_1, organisation, options, budget);
    }

    /**
     * {@return what can be said about the calls}
     *
     * @param source the script
     * @param dialect the language, whatever the script asks for; empty to let the script decide
     * @param otherwise the language if the script doesn't decide either
     * @param organisation what it meets
     * @param options its arguments and the server on which it runs
     * @param budget bounds the work
     */
    public static CallReport of(SourceText source, Optional<Dialect> dialect, Dialect otherwise, Organisation organisation,
            EvaluationOptions options, Budget budget) {
        SyntaxTree tree = DialectChoice.parse(source, dialect, otherwise, budget);
        ExchangeWorld world = ExchangeWorld.of(organisation, options.localComputer());
        Trace trace = Evaluator.evaluate(tree, world, ExchangeModels.all(), options, budget);
        return CallProjection.of(tree, trace, ExchangeModels.all(), options);
    }
}
