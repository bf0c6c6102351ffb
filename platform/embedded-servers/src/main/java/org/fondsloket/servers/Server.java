package org.fondsloket.servers;

import java.util.concurrent.CompletableFuture;

/** One server on a fixed port with its data kept: it can be stopped, killed and started again. */
public interface Server {

    String name();

    /** Starts it on the data it had and returns when it can be used. */
    void start();

    /** Ends it in order; nothing happens when it does not run. */
    void stop();

    /** SIGKILL. */
    void kill();

    /** Process id of the running server. */
    long pid();

    boolean isRunning();

    /** Completes with the exit value when the process that runs now is gone, whoever ended it. */
    CompletableFuture<Integer> onExit();
}
