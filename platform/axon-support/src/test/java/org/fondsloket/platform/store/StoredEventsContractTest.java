package org.fondsloket.platform.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fondsloket.sample.parcel.axon.WeighedInKilos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredEventsContractTest {

    private static final Path HISTORY = Path.of("src", "test", "resources", "events", "history");

    @Test
    void everyRevisionOfEveryEventStillReads() {
        StoredEventsContract.in("org.fondsloket.sample")
                .files(HISTORY)
                .upcasters(new WeighedInKilos())
                .check();
    }

    @Test
    void missesAnUpcaster() {
        assertThatThrownBy(
                        () ->
                                StoredEventsContract.in("org.fondsloket.sample")
                                        .files(HISTORY)
                                        .check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sample.ParcelWeighed.r1.json does not read any more");
    }

    @Test
    void missesTheFileOfANewEvent(@TempDir Path empty) {
        assertThatThrownBy(
                        () -> StoredEventsContract.in("org.fondsloket.sample").files(empty).check())
                .hasMessageContaining("sample.ParcelAnnounced.r1.json is missing")
                .hasMessageContaining("sample.ParcelDelivered.r1.json is missing");
    }

    @Test
    void seesAChangeOfShapeWithoutANewRevision(@TempDir Path changed) throws IOException {
        copy(changed);
        Files.writeString(
                changed.resolve("sample.ParcelDelivered.r1.json"),
                "{\"number\":\"text\",\"signedBy\":\"text\"}");
        assertThatThrownBy(
                        () ->
                                StoredEventsContract.in("org.fondsloket.sample")
                                        .files(changed)
                                        .upcasters(new WeighedInKilos())
                                        .check())
                .hasMessageContaining("sample.ParcelDelivered is written as")
                .hasMessageContaining("raise the revision");
    }

    @Test
    void keepsTheFileOfAnEventWhoseClassIsGone(@TempDir Path more) throws IOException {
        copy(more);
        Files.writeString(more.resolve("sample.ParcelLost.r1.json"), "{}");
        assertThatThrownBy(
                        () ->
                                StoredEventsContract.in("org.fondsloket.sample")
                                        .files(more)
                                        .upcasters(new WeighedInKilos())
                                        .sample(BigDecimal.class, BigDecimal.ONE)
                                        .check())
                .hasMessageContaining("sample.ParcelLost.r1.json has no class any more");
    }

    @Test
    void isNotFulfilledByAPackageWithoutEvents() {
        assertThatThrownBy(() -> StoredEventsContract.in("org.fondsloket.nowhere").check())
                .hasMessageContaining("no class with @StoredAs");
    }

    private static void copy(Path target) throws IOException {
        try (var files = Files.list(HISTORY)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }
}
