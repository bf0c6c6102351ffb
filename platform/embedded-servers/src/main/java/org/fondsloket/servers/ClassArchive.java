package org.fondsloket.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/**
 * An archive of a program's loaded classes: the JVM writes it when the program ends for the first
 * time and starts from it ever after. Half an archive, of a program that was killed, is never used.
 */
public final class ClassArchive {

    private final Path file;
    private final Path unfinished;

    public ClassArchive(Path file) {
        this.file = file;
        this.unfinished = file.resolveSibling(file.getFileName() + "." + UUID.randomUUID());
    }

    /** Options for the JVM of the program. */
    public List<String> options() {
        if (!Files.exists(file)) {
            return List.of("-XX:ArchiveClassesAtExit=" + unfinished);
        }
        removeLeftovers();
        return List.of("-XX:SharedArchiveFile=" + file);
    }

    /** What was written for a launcher that was killed before it could keep it. */
    private void removeLeftovers() {
        try (var leftovers =
                Files.newDirectoryStream(file.getParent(), file.getFileName() + ".*")) {
            for (var leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The archive of classes cannot be used", e);
        }
    }

    /** To be called when the program has ended; keeps what it wrote if it ended in order. */
    public void ended(boolean inOrder) {
        try {
            if (inOrder && Files.exists(unfinished)) {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The archive of classes cannot be kept", e);
        }
    }
}
