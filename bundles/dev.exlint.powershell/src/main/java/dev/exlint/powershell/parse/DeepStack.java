package dev.exlint.powershell.parse;

import java.util.function.Supplier;

/**
 * Runs work that nests deep on a thread with a stack made for it, while the caller waits.
 *
 * <p>It stays one sequence of steps: nothing runs at the same time. An interruption is passed on after the work, which is finite.
 */
final class DeepStack {
    /** Room for a thousand levels of rules, interpreted; only what is used is ever backed by memory. */
    private static final long SIZE = 64L << 20;

    private DeepStack() {
    }

    static <T> T run(Supplier<T> work) {
        Task<T> task = new Task<>(work);
        Thread thread = new Thread(null, task, "exlint-deep-parse", SIZE);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return task.result();
    }

    /** The work, its result or its failure. */
    private static final class Task<T> implements Runnable {
        private final Supplier<T> work;
        private T result;
        private RuntimeException exception;
        private Error error;

        private Task(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                result = work.get();
            } catch (RuntimeException e) {
                exception = e;
            } catch (Error e) {
                error = e;
            }
        }

        private T result() {
            if (exception != null) {
                throw exception;
            }
            if (error != null) {
                throw error;
            }
            return result;
        }
    }
}
