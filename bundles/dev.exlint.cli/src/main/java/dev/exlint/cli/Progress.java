package dev.exlint.cli;

/**
 * Tells a waiting person what is going on, once work takes more than a second and then every few seconds; a quick run says nothing.
 *
 * <p>The thread is a daemon and only ever reads what the work said last.
 */
final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1000;
    private static final long INTERVAL = 5000;

    private final Session session;
    private final long patience;
    private volatile String activity = "";
    private boolean closed;

    Progress(Session session, long patience) {
        this.session = session;
        this.patience = patience;
    }

    static Progress start(Session session) {
        Progress progress = new Progress(session, PATIENCE);
        progress.startWatching();
        return progress;
    }

    void startWatching() {
        Thread watcher = new Thread(this::watch, "exlint progress");
        watcher.setDaemon(true);
        watcher.start();
    }

    /** Notes what is being done. */
    void says(String what) {
        activity = what;
    }

    private synchronized void watch() {
        long next = System.nanoTime() + patience * 1_000_000;
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
