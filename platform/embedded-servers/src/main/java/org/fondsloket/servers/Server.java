package org.fondsloket.servers;

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
}
