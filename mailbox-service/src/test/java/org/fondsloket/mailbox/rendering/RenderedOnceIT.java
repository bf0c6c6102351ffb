package org.fondsloket.mailbox.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.fondsloket.mailbox.TestReports;
import org.fondsloket.mailbox.letter.axon.RequestedLetters;
import org.fondsloket.mailbox.letter.axon.RequestedLetters.Requested;
import org.fondsloket.testing.OuterEvents;
import org.fondsloket.testing.ServiceIT;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("T7 Side effects do not repeat")
@ServiceIT("mailbox")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class RenderedOnceIT {

    private final OuterEvents events;
    private final JdbcClient jdbc;
    private final LetterRendering rendering;
    private final RequestedLetters requests;
    private final TransactionTemplate transaction;
    private final EventProcessingConfiguration processing;
    private final String employer =
            String.valueOf(ThreadLocalRandom.current().nextLong(10_000_000L, 99_999_999L));
    private final String worker =
            String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L));

    RenderedOnceIT(
            OuterEvents events,
            JdbcClient jdbc,
            LetterRendering rendering,
            RequestedLetters requests,
            TransactionTemplate transaction,
            EventProcessingConfiguration processing) {
        this.events = events;
        this.jdbc = jdbc;
        this.rendering = rendering;
        this.requests = requests;
        this.transaction = transaction;
        this.processing = processing;
    }

    @BeforeAll
    static void bePatient() {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
    }

    @BeforeEach
    void aFiledLetter() {
        events.publish(employer, TestReports.employer(employer));
        events.publish(worker, TestReports.person(worker, 1, "Nowak", "Piotr"));
        events.publish(employer, TestReports.report(employer, 1, "nl", worker));
        Awaitility.await().until(() -> list().size() == 1);
    }

    @Test
    void aSecondRunOfTheReactionFindsTheDocumentAndLeavesIt() {
        String letterId = String.valueOf(list().getFirst().get("letter_id"));
        Map<String, @Nullable Object> document = document(letterId);
        events.publish(worker, TestReports.person(worker, 2, "Kowalska", "Piotr"));
        Awaitility.await()
                .until(
                        () ->
                                jdbc.sql("SELECT version FROM person WHERE worker_number = :number")
                                                .param("number", worker)
                                                .query(Long.class)
                                                .single()
                                        == 2);

        Requested again = requests.find(letterId);
        transaction.executeWithoutResult(
                status -> rendering.writeOrWait(again.letter(), again.envelope()));

        assertThat(document(letterId)).isEqualTo(document);
        assertThat(events(letterId))
                .containsExactly("mailbox.LetterRequested", "mailbox.LetterFiled");
    }

    @Test
    void theReactionCannotBeReset() {
        StreamingEventProcessor processor = processor("rendering");

        assertThat(processor.supportsReset()).isFalse();
        assertThatThrownBy(
                        () -> {
                            processor.shutDown();
                            try {
                                processor.resetTokens();
                            } finally {
                                processor.start();
                            }
                        })
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    @DisplayName("P-05 The mailbox list can be thrown away and rebuilt, the letters stay")
    void theListIsTheSameAfterARebuild() {
        List<Map<String, @Nullable Object>> before = list();
        long documents = documents();
        StreamingEventProcessor processor = processor("mailbox-list");

        processor.shutDown();
        processor.resetTokens();
        assertThat(list()).isEmpty();
        processor.start();

        Awaitility.await().untilAsserted(() -> assertThat(list()).isEqualTo(before));
        assertThat(documents()).isEqualTo(documents);
    }

    private StreamingEventProcessor processor(String group) {
        return processing.eventProcessor(group, StreamingEventProcessor.class).orElseThrow();
    }

    private List<Map<String, @Nullable Object>> list() {
        return jdbc.sql("SELECT * FROM mailbox_list WHERE employer_number = :employer")
                .param("employer", employer)
                .query()
                .listOfRows();
    }

    private Map<String, @Nullable Object> document(String letterId) {
        return jdbc.sql(
                        "SELECT sha256, bytes, rendered_at FROM letter_document WHERE letter_id = :id")
                .param("id", letterId)
                .query()
                .singleRow();
    }

    private long documents() {
        return jdbc.sql("SELECT count(*) FROM letter_document").query(Long.class).single();
    }

    private List<@Nullable String> events(String letterId) {
        return jdbc.sql(
                        """
                        SELECT payload_type FROM domain_event_entry
                        WHERE aggregate_identifier = :id ORDER BY sequence_number
                        """)
                .param("id", "Letter:" + letterId)
                .query(String.class)
                .list();
    }
}
