package org.fondsloket.mailbox.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fondsloket.mailbox.letter.LetterCommand.FileRendering;
import org.fondsloket.mailbox.letter.LetterCommand.MarkRead;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterEvent.LetterFiled;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRead;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.platform.command.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-06 S000-33 A letter is asked for, filed and read")
class LetterDeciderTest {

    private static final String REPORT = "6a4b6a4f-3b1c-3b62-8a52-4d1a5d3f6b11";
    private static final String ID = LetterId.about("LT-07", REPORT, 1);
    private static final String SHA = "a".repeat(64);
    private static final Instant FILED_AT = Instant.parse("2026-06-10T09:30:00Z");
    private static final Instant READ_AT = Instant.parse("2026-06-11T07:00:00Z");
    private static final LetterFacts FACTS =
            new LetterFacts(
                    Map.of("contribution", "1419.05"),
                    List.of(Map.of("workerNumber", "2041735100")));

    private static final RequestLetter REQUEST =
            new RequestLetter(ID, "20417358", "LT-07", YearMonth.of(2026, 5), REPORT, "nl", FACTS);
    private static final LetterRequested REQUESTED =
            new LetterRequested(
                    ID, "20417358", "LT-07", YearMonth.of(2026, 5), REPORT, "nl", FACTS);
    private static final LetterFiled FILED =
            new LetterFiled(
                    ID,
                    "20417358",
                    "LT-07",
                    YearMonth.of(2026, 5),
                    REPORT,
                    "nl",
                    SHA,
                    2,
                    48_000,
                    FILED_AT);
    private static final FileRendering FILE = new FileRendering(ID, SHA, 2, 48_000, FILED_AT);
    private static final MarkRead READ = new MarkRead(ID, "subject-1", READ_AT);

    @Test
    void requestsALetterWithItsFacts() {
        assertThat(decide(REQUEST)).containsExactly(REQUESTED);
    }

    @Test
    @DisplayName("A letter goes to an employer or to a worker, and never to both")
    void hasOneRecipient() {
        assertThat(decide(addressed(null, "3300127200")))
                .first()
                .isInstanceOfSatisfying(
                        LetterRequested.class,
                        requested -> {
                            assertThat(requested.workerNumber()).isEqualTo("3300127200");
                            assertThat(requested.employerNumber()).isNull();
                        });
        assertThatThrownBy(() -> addressed(null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> addressed("20417358", "3300127200"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static RequestLetter addressed(@Nullable String employer, @Nullable String worker) {
        return new RequestLetter(
                ID, employer, "LT-13", YearMonth.of(2025, 12), REPORT, "pl", FACTS, worker);
    }

    @Test
    void doesNothingWhenTheSameLetterIsRequestedAgain() {
        assertThat(decide(REQUEST, REQUESTED)).isEmpty();
        assertThat(decide(REQUEST, REQUESTED, FILED)).isEmpty();
        assertThat(decide(REQUEST, REQUESTED, FILED, new LetterRead(ID, "subject-1", READ_AT)))
                .isEmpty();
    }

    @Test
    void filesTheRenderingOfARequestedLetter() {
        assertThat(decide(FILE, REQUESTED)).containsExactly(FILED);
    }

    @Test
    @DisplayName("T7 the same rendering filed again changes nothing")
    void doesNothingWhenTheSameRenderingIsFiledAgain() {
        assertThat(decide(FILE, REQUESTED, FILED)).isEmpty();
        assertThat(decide(FILE, REQUESTED, FILED, new LetterRead(ID, "subject-1", READ_AT)))
                .isEmpty();
    }

    @Test
    void refusesToReplaceAFiledLetter() {
        FileRendering other = new FileRendering(ID, "b".repeat(64), 3, 50_000, READ_AT);
        assertRefused("LETTER_ALREADY_FILED", other, REQUESTED, FILED);
        assertRefused(
                "LETTER_ALREADY_FILED",
                other,
                REQUESTED,
                FILED,
                new LetterRead(ID, "subject-1", READ_AT));
    }

    @Test
    void refusesToFileALetterNobodyRequested() {
        assertRefused("LETTER_UNKNOWN", FILE);
    }

    @Test
    void notesTheFirstReaderAndTheTime() {
        assertThat(decide(READ, REQUESTED, FILED))
                .containsExactly(new LetterRead(ID, "subject-1", READ_AT));
    }

    @Test
    void countsOnlyTheFirstReading() {
        assertThat(
                        decide(
                                new MarkRead(ID, "subject-2", READ_AT.plusSeconds(60)),
                                REQUESTED,
                                FILED,
                                new LetterRead(ID, "subject-1", READ_AT)))
                .isEmpty();
    }

    @Test
    void refusesToReadALetterThatIsNotFiled() {
        assertRefused("LETTER_NOT_FILED", READ, REQUESTED);
    }

    @Test
    void refusesToReadALetterNobodyRequested() {
        assertRefused("LETTER_UNKNOWN", READ);
    }

    @Test
    void readingOnlyAFiledLetterMakesItRead() {
        Letter requested = LetterDecider.evolve(LetterDecider.initial(), REQUESTED);
        LetterRead read = new LetterRead(ID, "subject-1", READ_AT);
        assertThat(LetterDecider.evolve(requested, read)).isEqualTo(requested);
        assertThat(LetterDecider.evolve(LetterDecider.evolve(requested, FILED), read))
                .isEqualTo(new Letter.Read(SHA));
    }

    @Test
    void theSameReportVersionAlwaysGivesTheSameLetter() {
        assertThat(LetterId.about("LT-07", REPORT, 1)).isEqualTo(ID);
        assertThat(LetterId.about("LT-07", REPORT, 2)).isNotEqualTo(ID);
        assertThat(LetterId.about("LT-08", REPORT, 1)).isNotEqualTo(ID);
        assertThat(REQUEST.aggregateId()).isEqualTo("Letter:" + ID);
    }

    @Test
    void factsAreKeptInOneOrderWhateverTheOrderTheyCameIn() {
        LetterFacts facts =
                new LetterFacts(
                        Map.of("b", "2", "a", "1", "c", "3"), List.of(Map.of("z", "1", "y", "2")));
        assertThat(facts.values().keySet()).containsExactly("a", "b", "c");
        assertThat(facts.rows().getFirst().keySet()).containsExactly("y", "z");
    }

    private static List<LetterEvent> decide(LetterCommand command, LetterEvent... history) {
        return LetterDecider.decide(after(history), command);
    }

    private static Letter after(LetterEvent... history) {
        Letter letter = LetterDecider.initial();
        for (LetterEvent event : history) {
            letter = LetterDecider.evolve(letter, event);
        }
        return letter;
    }

    private static void assertRefused(String code, LetterCommand command, LetterEvent... history) {
        assertThatThrownBy(() -> decide(command, history))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(code);
                            assertThat(refusal.facts()).containsEntry("letterId", ID);
                        });
    }
}
