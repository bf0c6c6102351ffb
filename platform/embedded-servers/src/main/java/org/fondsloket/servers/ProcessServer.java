package org.fondsloket.servers;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What all servers share: one child process at a time. */
public abstract class ProcessServer implements Server {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String name;
    private @Nullable ChildProcess process;

    protected ProcessServer(String name) {
        this.name = name;
    }

    /** Prepares the data, launches the process and waits until it is ready. */
    protected abstract ChildProcess launch();

    /** Called when it was stopped or killed; in order means that it could finish its work. */
    protected void ended(boolean inOrder) {}

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final synchronized void start() {
        if (isRunning()) {
            throw new IllegalStateException(name + " runs already");
        }
        process = launch();
    }

    @Override
    public final synchronized void stop() {
        var running = process;
        if (running != null) {
            ended(running.stop(PATIENCE));
            process = null;
        }
    }

    @Override
    public final synchronized void kill() {
        var running = process;
        if (running != null) {
            running.kill();
            process = null;
            ended(false);
        }
    }

    @Override
    public final synchronized long pid() {
        return required().pid();
    }

    @Override
    public final synchronized CompletableFuture<Integer> onExit() {
        return required().onExit();
    }

    @Override
    public final synchronized boolean isRunning() {
        var running = process;
        return running != null && running.isAlive();
    }

    private ChildProcess required() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException(name + " does not run");
        }
        return running;
    }
}
