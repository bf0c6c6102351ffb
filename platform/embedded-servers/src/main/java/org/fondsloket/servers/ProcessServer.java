package org.fondsloket.servers;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What all servers share: one child process at a time. */
abstract class ProcessServer implements Server {

    private final String name;
    private @Nullable ChildProcess process;

    ProcessServer(String name) {
        this.name = name;
    }

    /** Prepares the data, launches the process and waits until it is ready. */
    abstract ChildProcess launch();

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
            running.stop(Duration.ofSeconds(20));
            process = null;
        }
    }

    @Override
    public final synchronized void kill() {
        var running = process;
        if (running != null) {
            running.kill();
            process = null;
        }
    }

    @Override
    public final synchronized long pid() {
        var running = process;
        if (running == null) {
            throw new IllegalStateException(name + " does not run");
        }
        return running.pid();
    }

    @Override
    public final synchronized boolean isRunning() {
        var running = process;
        return running != null && running.isAlive();
    }
}
