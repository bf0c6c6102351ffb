package org.fondsloket.mailbox.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import org.fondsloket.mailbox.objection.ObjectionCommand.AnswerObjection;
import org.fondsloket.mailbox.objection.ObjectionCommand.FileObjection;
import org.fondsloket.mailbox.objection.ObjectionEvent.ObjectionAnswered;
import org.fondsloket.mailbox.objection.ObjectionEvent.ObjectionFiled;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.AccountRules;
import org.fondsloket.scheme.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("C7-OBJ S003-31 the life of an objection")
class ObjectionDeciderTest {

    private static final String LETTER = "2f6a0c1e-6a5d-3d0b-9a56-0f2f5c1f7b11";
    private static final String OBJECTION = ObjectionCommand.idFor(LETTER);
    private static final String EMPLOYER = "20417358";
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 18);

    @Test
    @DisplayName("C7-OBJ letter of 18-11-2026, objection of 21-11-2026: filed, and upheld once")
    void isFiledWithinTheTermAndAnsweredOnce() {
        Objection initial = ObjectionDecider.initial();
        FileObjection filing = filing("LT-12", LocalDate.of(2026, 11, 21));

        List<ObjectionEvent> filed = ObjectionDecider.decide(initial, filing);

        assertThat(filed)
                .containsExactly(
                        new ObjectionFiled(
                                OBJECTION,
                                EMPLOYER,
                                LETTER,
                                "LT-12",
                                LocalDate.of(2026, 11, 21),
                                UNTIL,
                                "d-1"));
        Objection waiting = ObjectionDecider.evolve(initial, filed.getFirst());
        AnswerObjection answer = new AnswerObjection(OBJECTION, Outcome.UPHELD, UNTIL);
        List<ObjectionEvent> answered = ObjectionDecider.decide(waiting, answer);
        assertThat(answered)
                .containsExactly(
                        new ObjectionAnswered(OBJECTION, EMPLOYER, LETTER, "UPHELD", UNTIL));
        assertThat(refusal(waiting, filing)).isEqualTo("OBJECTION_ALREADY_FILED");
        Objection over = ObjectionDecider.evolve(waiting, answered.getFirst());
        assertThat(refusal(over, answer)).isEqualTo("OBJECTION_ALREADY_ANSWERED");
        assertThat(refusal(over, filing)).isEqualTo("OBJECTION_ALREADY_FILED");
        assertThat(refusal(initial, answer)).isEqualTo("OBJECTION_UNKNOWN");
    }

    @Test
    @DisplayName(
            "C7-OBJ the last day counts, the day after it is too late and says which day it was")
    void isTooLateTheDayAfter() {
        assertThat(ObjectionDecider.decide(ObjectionDecider.initial(), filing("LT-12", UNTIL)))
                .hasSize(1);

        Refusal refusal =
                catchThrowableOfType(
                        Refusal.class,
                        () ->
                                ObjectionDecider.decide(
                                        ObjectionDecider.initial(),
                                        filing("LT-12", UNTIL.plusDays(1))));

        assertThat(refusal.code()).isEqualTo("OBJECTION_TOO_LATE");
        assertThat(refusal.facts()).containsEntry("until", "2026-12-18");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LT-03", "LT-07", "LT-14", "LT-16", "LT-31", "LT-32"})
    @DisplayName("C7-OBJ a letter that decides nothing cannot be objected to")
    void needsADecision(String kind) {
        assertThat(refusal(ObjectionDecider.initial(), filing(kind, LocalDate.of(2026, 11, 21))))
                .isEqualTo("LETTER_IS_NO_DECISION");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-18, 2026-12-18", "2027-01-31, 2027-02-28", "2026-12-31, 2027-01-31"})
    @DisplayName("C7-OBJ the term is the rule objection.months from the day of the letter")
    void countsTheTermInMonths(LocalDate datedOn, LocalDate until) {
        int months =
                RuleSets.published().latest().rule(AccountRules.OBJECTION_MONTHS, datedOn).value();

        assertThat(months).isEqualTo(1);
        assertThat(Decisions.until(datedOn, months, null)).isEqualTo(until);
        assertThat(Decisions.until(datedOn, months, UNTIL)).isEqualTo(UNTIL);
    }

    private static FileObjection filing(String kind, LocalDate on) {
        return new FileObjection(OBJECTION, EMPLOYER, LETTER, kind, on, UNTIL, "d-1");
    }

    private static String refusal(Objection objection, ObjectionCommand command) {
        return catchThrowableOfType(
                        Refusal.class, () -> ObjectionDecider.decide(objection, command))
                .code();
    }
}
