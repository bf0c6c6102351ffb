package org.fondsloket.servers;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds the process behind a listening port by reading Linux' own tables. */
final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    static String of(int port) {
        try {
            var sockets = new HashSet<String>();
            collectListeners(Path.of("/proc/net/tcp"), port, sockets);
            collectListeners(Path.of("/proc/net/tcp6"), port, sockets);
            return ProcessHandle.allProcesses()
                    .filter(process -> holdsOneOf(process, sockets))
                    .findFirst()
                    .map(PortOwner::describe)
                    .orElse("a process that cannot be seen from this account");
        } catch (IOException unreadable) {
            return "another process";
        }
    }

    private static void collectListeners(Path table, int port, Set<String> sockets)
            throws IOException {
        if (!Files.isReadable(table)) {
            return;
        }
        var wanted = ":" + "%04X".formatted(port).toUpperCase(Locale.ROOT);
        for (var line : Files.readAllLines(table)) {
            var columns = line.strip().split("\\s+", -1);
            if (columns.length > 9 && columns[1].endsWith(wanted) && columns[3].equals(LISTENING)) {
                sockets.add("socket:[" + columns[9] + "]");
            }
        }
    }

    private static boolean holdsOneOf(ProcessHandle process, Set<String> sockets) {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (var file : files) {
                if (Files.isSymbolicLink(file)
                        && sockets.contains(Files.readSymbolicLink(file).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException goneOrForeign) {
            return false;
        }
    }

    private static String describe(ProcessHandle process) {
        var command = process.info().command().orElse("unknown program");
        return "process %d (%s)".formatted(process.pid(), command);
    }
}
