package org.fondsloket.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parent process that has a child and waits to be killed. */
final class OrphanMaker {

    private OrphanMaker() {}

    public static void main(String[] args) throws Exception {
        var file = Path.of(args[0]);
        var child =
                ChildProcess.start(
                        "child",
                        List.of("sleep", "300"),
                        Map.of(),
                        file.resolveSibling("child.log"),
                        "TERM");
        var unfinished = file.resolveSibling("child.unfinished");
        Files.writeString(unfinished, Long.toString(child.pid()));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        child.onExit().join();
    }

    static Optional<ProcessHandle> childIn(Path file) throws IOException {
        return Files.exists(file)
                ? ProcessHandle.of(Long.parseLong(Files.readString(file)))
                : Optional.empty();
    }
}
