package org.fondsloket.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A generated file that is checked in: a test fails when it is not what would be generated now;
 * {@code -Dfondsloket.rewrite=true} writes it anew.
 */
record CheckedInFile(Path path) {

    void mustBe(String generated) {
        if (Boolean.getBoolean("fondsloket.rewrite")) {
            write(generated);
        }
        assertThat(read())
                .as("%s is not up to date; run with -Dfondsloket.rewrite=true", path)
                .isEqualTo(generated);
    }

    String read() {
        try {
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String text) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
