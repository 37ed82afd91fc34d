package dev.exlint.cli;

import dev.exlint.diagnosis.CheckContext;
import dev.exlint.diagnosis.Diagnosis;
import dev.exlint.diagnosis.Script;
import dev.exlint.diagnosis.ScriptReport;
import dev.exlint.powershell.source.Budget;
import dev.exlint.powershell.source.Dialect;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Judges scripts on all processors while earlier ones are reported, so that a run over many takes less time; whoever asks gets the answers
 * in the order in which he asks.
 */
final class DiagnosisAhead implements AutoCloseable {

    private static final int MOST_THREADS = 8;

    private final Optional<Dialect> dialect;
    private final ExecutorService pool;

    /** Works in the background only if there is more than one script. */
    DiagnosisAhead(Optional<Dialect> dialect, int scripts) {
        this.dialect = dialect;
        int threads = Math.min(Math.min(MOST_THREADS, scripts), Runtime.getRuntime().availableProcessors());
        this.pool = threads < 2 ? null : Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "exlint diagnosis");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The diagnosis of a script, begun now if a processor is free. */
    Future<ScriptReport> of(Script script, CheckContext context) {
        Callable<ScriptReport> work = () -> Diagnosis.check(script, dialect, context, Budget.unlimited());
        return pool == null ? new FutureTask<>(work) : pool.submit(work);
    }

    /** The report, made here if nobody has begun it; an error of the diagnosis comes out as what it was. */
    static ScriptReport report(Future<ScriptReport> future) {
        if (future instanceof FutureTask<ScriptReport> task) {
            task.run();
        }
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure.getCause() instanceof RuntimeException internal ? internal : new IllegalStateException(failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdownNow();
        }
    }
}
