package org.fondsloket.reporting.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.reporting.absence.AbsenceCommand.ReportAbsence;
import org.fondsloket.reporting.absence.AbsenceCommand.TakeBackAbsence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C7-SICK days of absence")
class AbsenceDeciderTest {

    private static final ReportAbsence WEEK = report(14, 18);

    @Test
    void reportsAnAbsence() {
        assertThat(AbsenceDecider.decide(AbsenceDecider.initial(), WEEK))
                .singleElement()
                .isInstanceOfSatisfying(
                        AbsenceEvent.AbsenceReported.class,
                        event -> {
                            assertThat(event.from()).isEqualTo(WEEK.from());
                            assertThat(event.to()).isEqualTo(WEEK.to());
                            assertThat(event.aggregateId()).isEqualTo(WEEK.aggregateId());
                        });
    }

    @Test
    void theSameAgainIsNoNews() {
        assertThat(AbsenceDecider.decide(after(WEEK), WEEK)).isEmpty();
    }

    @Test
    void aDayIsOneAbsenceOnly() {
        assertThatThrownBy(() -> AbsenceDecider.decide(after(WEEK), report(18, 20)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("ABSENCE_OVERLAPS"));
        assertThat(AbsenceDecider.decide(after(WEEK), report(19, 20))).hasSize(1);
    }

    @Test
    void whatWasTakenBackIsReportedAnew() {
        TakeBackAbsence back = takeBack(WEEK.absenceId());
        List<AbsenceEvent> events = AbsenceDecider.decide(after(WEEK), back);
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        AbsenceEvent.AbsenceTakenBack.class,
                        event -> {
                            assertThat(event.from()).isEqualTo(WEEK.from());
                            assertThat(event.to()).isEqualTo(WEEK.to());
                            assertThat(event.kind()).isEqualTo(WEEK.kind());
                        });
        WorkerAbsences without = AbsenceDecider.evolve(after(WEEK), events.getFirst());
        assertThat(AbsenceDecider.decide(without, report(17, 21))).hasSize(1);
    }

    @Test
    void nobodyIsToldTwiceThatItWasTakenBack() {
        assertThat(AbsenceDecider.decide(after(WEEK), takeBack("another"))).isEmpty();
    }

    private static TakeBackAbsence takeBack(String absenceId) {
        return new TakeBackAbsence(
                absenceId,
                WEEK.employerNumber(),
                WEEK.workerNumber(),
                "nl",
                Instant.parse("2026-09-21T15:00:00Z"));
    }

    private static WorkerAbsences after(ReportAbsence report) {
        List<AbsenceEvent> events = AbsenceDecider.decide(AbsenceDecider.initial(), report);
        return AbsenceDecider.evolve(AbsenceDecider.initial(), events.getFirst());
    }

    private static ReportAbsence report(int from, int to) {
        return new ReportAbsence(
                "absence-" + from,
                "20417358",
                "3300127200",
                "SICK_UNPAID",
                LocalDate.of(2026, 9, from),
                LocalDate.of(2026, 9, to),
                new BigDecimal("40.00"),
                "nl",
                Instant.parse("2026-09-18T15:00:00Z"));
    }
}
