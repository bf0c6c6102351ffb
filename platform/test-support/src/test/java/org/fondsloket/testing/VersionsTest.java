package org.fondsloket.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The stack's traps were tried out on exact versions: another one has to be looked at first. */
class VersionsTest {

    @Test
    @DisplayName("T11 what runs is the version that the bill of materials names")
    void runsWhatTheBillOfMaterialsNames() throws IOException {
        String bom = Files.readString(Path.of("..", "bom", "pom.xml"));
        Map<String, Class<?>> libraries =
                Map.of(
                        "axon.version", AggregateLifecycle.class,
                        "spring-boot.version", SpringBootTest.class);
        libraries.forEach(
                (property, type) ->
                        assertThat(jarOf(type))
                                .as(property)
                                .contains("-" + named(property, bom) + ".jar"));
    }

    private static String named(String property, String bom) {
        Matcher version = Pattern.compile("<" + Pattern.quote(property) + ">([^<]+)<").matcher(bom);
        assertThat(version.find()).as(property).isTrue();
        return version.group(1);
    }

    private static String jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }
}
