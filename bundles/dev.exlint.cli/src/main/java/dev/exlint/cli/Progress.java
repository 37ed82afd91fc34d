package dev.exlint.cli;

/**
 * Tells a waiting person what is going on, once their patience is over and then every few seconds; a quick run says nothing.
 *
 * <p>The thread is a daemon and only ever reads what the work said last.
 */
final class Progress implements AutoCloseable {

    private static final long INTERVAL = 5000;

    private final Session session;
    private volatile String activity = "";
    private boolean closed;

    private Progress(Session session) {
        this.session = session;
    }

    /** Starts watching. */
    static Progress start(Session session, String activity) {
        Progress progress = new Progress(session);
        progress.says(activity);
        Thread watcher = new Thread(progress::watch, "exlint progress");
        watcher.setDaemon(true);
        watcher.start();
        return progress;
    }

    /** Notes what is being done. */
    void says(String what) {
        activity = what;
    }

    private synchronized void watch() {
        long next = System.nanoTime() + session.surroundings().patience().toNanos();
        while (!closed) {
            long left = (next - System.nanoTime()) / 1_000_000;
            try {
                if (left > 0) {
                    wait(left);
                } else {
                    session.say(activity);
                    next = System.nanoTime() + INTERVAL * 1_000_000;
                }
            } catch (InterruptedException interrupted) {
                return;
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
