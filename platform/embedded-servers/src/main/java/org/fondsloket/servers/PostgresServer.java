package org.fondsloket.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL with durable writes, one database and one role of the same name per service. */
public final class PostgresServer extends ProcessServer {

    /** The role that may create databases; its password is the one of all roles. */
    public static final String SUPERUSER = "postgres";

    private final Path data;
    private final Path log;
    private final int port;
    private final String password;
    private final List<String> databases;

    public PostgresServer(Path data, Path log, int port, String password, List<String> databases) {
        super("PostgreSQL");
        this.data = data.toAbsolutePath();
        this.log = log;
        this.port = port;
        this.password = password;
        this.databases = List.copyOf(databases);
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    @Override
    protected ChildProcess launch() {
        Ports.requireFree(name(), port);
        var programs = PostgresPrograms.folder();
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                initialise(programs);
            }
            createMissingDatabases(programs);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder of PostgreSQL cannot be used", e);
        }
        var process =
                ChildProcess.start(
                        name(),
                        PostgresPrograms.unprivileged(server(programs)),
                        Map.of("TZ", "UTC"),
                        log,
                        "INT");
        Readiness.await(process, Duration.ofSeconds(60), this::acceptsLogins);
        return process;
    }

    private List<String> server(Path programs) {
        var command = new ArrayList<String>();
        command.add(programs.resolve("bin/postgres").toString());
        command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        var settings =
                Map.ofEntries(
                        Map.entry("listen_addresses", "127.0.0.1"),
                        Map.entry("unix_socket_directories", ""),
                        Map.entry("fsync", "on"),
                        Map.entry("synchronous_commit", "on"),
                        Map.entry("full_page_writes", "on"),
                        Map.entry("max_connections", "500"),
                        Map.entry("shared_buffers", "128MB"),
                        Map.entry("timezone", "UTC"),
                        Map.entry("log_timezone", "UTC"));
        settings.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return command;
    }

    /** Into a folder beside it first: a half-made cluster is never taken for a whole one. */
    private void initialise(Path programs) throws IOException {
        Files.createDirectories(data.getParent());
        var unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Folders.delete(data);
        var passwordFile = Files.createTempFile(data.getParent(), "postgres", ".txt");
        try {
            Files.writeString(passwordFile, password);
            run(
                    List.of(
                            programs.resolve("bin/initdb").toString(),
                            "-D",
                            unfinished.toString(),
                            "-U",
                            SUPERUSER,
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + passwordFile,
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--locale=C.UTF-8"));
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Single-user mode needs no driver; a note in the data folder says what exists already. */
    private void createMissingDatabases(Path programs) throws IOException {
        var note = data.resolve("fondsloket.databases");
        var existing = Files.exists(note) ? Files.readAllLines(note) : List.<String>of();
        var missing = databases.stream().filter(name -> !existing.contains(name)).toList();
        if (missing.isEmpty()) {
            return;
        }
        var script = new StringBuilder();
        for (var name : missing) {
            script.append(
                    "CREATE ROLE \"%s\" LOGIN PASSWORD '%s';\n"
                            .formatted(name, password.replace("'", "''")));
            script.append("CREATE DATABASE \"%1$s\" OWNER \"%1$s\";\n".formatted(name));
        }
        var input = Files.createTempFile(data.getParent(), "databases", ".sql");
        try {
            Files.writeString(input, script);
            run(
                    List.of(
                            "sh",
                            "-c",
                            "exec \"$1\" --single -D \"$2\" postgres < \"$3\"",
                            "sh",
                            programs.resolve("bin/postgres").toString(),
                            data.toString(),
                            input.toString()));
        } finally {
            Files.delete(input);
        }
        var known = new ArrayList<>(existing);
        known.addAll(missing);
        Files.write(note, known);
    }

    private void run(List<String> command) {
        ChildProcess.start(
                        name() + " set-up",
                        PostgresPrograms.unprivileged(command),
                        Map.of("TZ", "UTC", "LC_ALL", "C"),
                        log,
                        "INT")
                .requireSuccess(Duration.ofSeconds(60));
    }

    /** Asks for a login as a client would: only an answer that asks back means it is up. */
    private boolean acceptsLogins() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(2_000);
            var greeting =
                    "user\0%1$s\0database\0%1$s\0\0"
                            .formatted(SUPERUSER)
                            .getBytes(StandardCharsets.UTF_8);
            var out = new DataOutputStream(socket.getOutputStream());
            out.writeInt(greeting.length + 8);
            out.writeInt(3 << 16);
            out.write(greeting);
            out.flush();
            return new DataInputStream(socket.getInputStream()).readByte() == 'R';
        } catch (IOException notYet) {
            return false;
        }
    }
}
