package org.fondsloket.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process of its own that never outlives this one, writes to a log file and can be killed. */
public final class ChildProcess {

    private final String name;
    private final Process process;
    private final String stopSignal;
    private final Path log;

    private ChildProcess(String name, Process process, String stopSignal, Path log) {
        this.name = name;
        this.process = process;
        this.stopSignal = stopSignal;
        this.log = log;
    }

    /**
     * @param stopSignal signal that makes this program end in order, such as TERM
     */
    public static ChildProcess start(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path log,
            String stopSignal) {
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            var builder =
                    new ProcessBuilder(detached(command.toArray(String[]::new)))
                            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            var process = builder.start();
            Guard.watch(process.pid(), stopSignal);
            return new ChildProcess(name, process, stopSignal, log);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " could not be started", e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit value. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }

    /**
     * Ends it in order, and by force when it does not follow in time.
     *
     * @return true when no force was needed
     */
    public boolean stop(Duration patience) {
        signal(stopSignal);
        boolean inOrder = endsWithin(patience);
        if (!inOrder) {
            process.destroyForcibly();
            endsWithin(Duration.ofSeconds(10));
        }
        Guard.forget(process.pid(), stopSignal);
        return inOrder;
    }

    /** SIGKILL: no chance to tidy up, like a power cut for this process. */
    public void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
        Guard.forget(process.pid(), stopSignal);
    }

    /** Fails with the end of the log when the process is gone. */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "%s ended with %d; the end of %s:%n%s"
                            .formatted(name, process.exitValue(), log, endOfLog()));
        }
    }

    /** The last lines of the log, for a message. */
    public String endOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 25), lines.size()));
        } catch (IOException unreadable) {
            return "(no log)";
        }
    }

    /** Waits for the process to end and fails unless it ended well. */
    void requireSuccess(Duration patience) {
        if (!endsWithin(patience)) {
            kill();
            throw new IllegalStateException(name + " did not end in time, see " + log);
        }
        Guard.forget(process.pid(), stopSignal);
        if (process.exitValue() != 0) {
            requireAlive();
        }
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void signal(String signal) {
        if (!process.isAlive()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In a session of its own: Ctrl-C reaches this process only, which then stops in order. */
    static List<String> detached(String... command) {
        var words = new ArrayList<String>();
        if (Programs.has("setsid")) {
            words.add("setsid");
        }
        words.addAll(List.of(command));
        return words;
    }
}
