package org.fondsloket.platform.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.fondsloket.platform.kafka.PayloadJson;
import org.fondsloket.servers.KafkaServer;
import org.fondsloket.servers.Ports;

/** A real broker that tests may kill, and what lies on its topics. */
final class Broker {

    static final String TOPIC = "employee.posting.v1";

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Ports PORTS = Ports.anyFree();
    private static final Path FOLDER = folder();

    static final KafkaServer SERVER =
            new KafkaServer(
                    FOLDER.resolve("kafka"),
                    FOLDER.resolve("kafka.log"),
                    PORTS.kafka(),
                    PORTS.kafkaController());

    private Broker() {}

    static synchronized void up() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    static String freshPrefix() {
        return "relay" + NEXT.incrementAndGet() + ".";
    }

    /** Payloads and headers of all records, in the order of the partition that has them. */
    static List<Received> records(String prefix) {
        Consumer<String, byte[]> reader =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", SERVER.bootstrap()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer());
        try {
            List<TopicPartition> partitions = new ArrayList<>();
            for (PartitionInfo each : reader.partitionsFor(prefix + TOPIC)) {
                partitions.add(new TopicPartition(each.topic(), each.partition()));
            }
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            long end =
                    reader.endOffsets(partitions).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            List<Received> found = new ArrayList<>();
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (found.size() < end && System.nanoTime() < deadline) {
                for (ConsumerRecord<String, byte[]> each : reader.poll(Duration.ofMillis(100))) {
                    found.add(new Received(each));
                }
            }
            return found;
        } finally {
            // A close that waits for the broker's farewell hangs for half a minute now and then.
            reader.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    /** A record as a subscriber sees it. */
    static final class Received {

        private final ConsumerRecord<String, byte[]> message;

        Received(ConsumerRecord<String, byte[]> message) {
            this.message = message;
        }

        String key() {
            return message.key();
        }

        String header(String name) {
            return new String(
                    Objects.requireNonNull(message.headers().lastHeader(name), name).value(),
                    UTF_8);
        }

        <T> T payload(Class<T> contract) {
            return PayloadJson.read(message.value(), contract);
        }
    }

    private static Path folder() {
        try {
            return Files.createDirectories(Path.of("target", "broker", "b" + System.nanoTime()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
