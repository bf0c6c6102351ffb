package org.fondsloket.reporting.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AdvisersTest {

    @Test
    void namesTheSameContactsAsTheEmployersOwnPage() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/advisers.yaml")))
                .isEqualTo(
                        Files.readString(
                                Path.of("../employer-service/src/main/resources/advisers.yaml")));
    }
}
