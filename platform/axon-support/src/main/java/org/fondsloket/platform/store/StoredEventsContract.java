package org.fondsloket.platform.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.fondsloket.platform.store.StoredTypes.StoredType;

/**
 * Keeps every stored event readable for ever: each revision of each event has a golden file {@code
 * events/history/<name>.r<revision>.json} that must still read, and what is written today must
 * equal the newest one byte by byte.
 *
 * <p>With {@code -Dfondsloket.events.write=true} a missing file of the current revision is written
 * with made-up values. A file that exists is never touched.
 */
public final class StoredEventsContract {

    private static final String WRITE = "fondsloket.events.write";
    private static final Pattern FILE = Pattern.compile("(.+)\\.r([^.]+)\\.json");

    private final StoredTypes types;
    private final SampleValues samples = new SampleValues();
    private final List<StoreJson> customizers = new ArrayList<>();
    private List<EventUpcaster> upcasters = List.of();
    private Path files = Path.of("src", "main", "resources", "events", "history");

    private StoredEventsContract(StoredTypes types) {
        this.types = types;
    }

    /** All events below the service's base package. */
    public static StoredEventsContract in(String basePackage) {
        return new StoredEventsContract(StoredTypes.in(List.of(basePackage)));
    }

    /** The upcasters of the service, in their order. */
    public StoredEventsContract upcasters(EventUpcaster... chain) {
        upcasters = List.copyOf(Arrays.asList(chain));
        return this;
    }

    /** What the service's {@link StoreJson} beans do. */
    public StoredEventsContract json(StoreJson customizer) {
        customizers.add(customizer);
        return this;
    }

    /** A value for golden files where a made-up one would be refused. */
    public <T> StoredEventsContract sample(Class<T> type, T value) {
        samples.use(type, value);
        return this;
    }

    /** Where the golden files lie, relative to the module. */
    public StoredEventsContract files(Path folder) {
        files = folder;
        return this;
    }

    /**
     * @throws AssertionError naming every event that breaks the contract
     */
    public void check() {
        EventSerializer serializer = EventSerializer.of(types, customizers);
        List<String> problems = new ArrayList<>();
        if (types.all().isEmpty()) {
            problems.add("no class with @StoredAs in the package");
        }
        for (StoredType type : types.all()) {
            current(type, serializer, problems);
        }
        for (Path file : goldenFiles()) {
            stillReads(file, serializer, problems);
        }
        if (!problems.isEmpty()) {
            throw new AssertionError(String.join("\n", problems));
        }
    }

    private void current(StoredType type, EventSerializer serializer, List<String> problems) {
        Path file = files.resolve(type.name() + ".r" + type.revision() + ".json");
        if (!Files.exists(file)) {
            if (!Boolean.getBoolean(WRITE)) {
                problems.add("%s is missing; -D%s=true writes it".formatted(file, WRITE));
                return;
            }
            write(file, json(samples.of(type.type()), serializer) + "\n");
        }
        earlierRevisions(type, problems);
        String golden = read(file).strip();
        try {
            SerializedObject<byte[]> stored = stored(type.name(), type.revision(), golden);
            String today = json(serializer.deserialize(stored), serializer);
            if (!today.equals(golden)) {
                problems.add(
                        "%s is written as\n  %s\nbut its golden file says\n  %s\n(raise the revision and add an upcaster)"
                                .formatted(type.name(), today, golden));
            }
        } catch (RuntimeException e) {
            problems.add("%s does not read: %s".formatted(file, e));
        }
    }

    private void earlierRevisions(StoredType type, List<String> problems) {
        if (!type.revision().matches("\\d+")) {
            problems.add(
                    "%s has revision %s, not a number".formatted(type.name(), type.revision()));
            return;
        }
        for (int earlier = 1; earlier < Integer.parseInt(type.revision()); earlier++) {
            Path file = files.resolve(type.name() + ".r" + earlier + ".json");
            if (!Files.exists(file)) {
                problems.add(file + " is missing: an earlier revision is kept for ever");
            }
        }
    }

    private void stillReads(Path file, EventSerializer serializer, List<String> problems) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            problems.add(file + " is not named <name>.r<revision>.json");
            return;
        }
        StoredType type = types.named(name.group(1));
        if (type == null) {
            problems.add(file + " has no class any more, but events of it may be stored");
            return;
        }
        DomainEventData<?> row =
                new GenericDomainEventEntry<>(
                        "Golden",
                        "Golden:1",
                        0,
                        "golden-event",
                        Instant.EPOCH.toString(),
                        name.group(1),
                        name.group(2),
                        read(file).strip().getBytes(UTF_8),
                        "{}".getBytes(UTF_8));
        try {
            List<? extends DomainEventMessage<?>> events =
                    EventStreamUtils.upcastAndDeserializeDomainEvents(
                                    Stream.of(row), serializer, new EventUpcasterChain(upcasters))
                            .asStream()
                            .toList();
            if (events.isEmpty()) {
                problems.add(file + " is dropped by the upcasters");
            }
            events.forEach(event -> touch(event.getPayload()));
        } catch (RuntimeException e) {
            problems.add("%s does not read any more: %s".formatted(file, e));
        }
    }

    /** Axon reads a payload when it is asked for. */
    private static void touch(Object payload) {
        if (payload == null) {
            throw new IllegalStateException("no payload");
        }
    }

    private List<Path> goldenFiles() {
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(files)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SerializedObject<byte[]> stored(String name, String revision, String json) {
        return new SimpleSerializedObject<>(json.getBytes(UTF_8), byte[].class, name, revision);
    }

    private static String json(Object event, EventSerializer serializer) {
        return new String(serializer.serialize(event, byte[].class).getData(), UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
