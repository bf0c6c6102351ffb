package org.fondsloket.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fondsloket.contracts.ContributionsBooked;
import org.fondsloket.contracts.InterestCharged;
import org.fondsloket.contracts.ReimbursementCredited;
import org.fondsloket.contracts.ReminderDue;
import org.fondsloket.ledger.contribution.ContributionEvent;
import org.fondsloket.ledger.contribution.ContributionEvent.ClaimPart;
import org.fondsloket.ledger.contribution.ContributionEvent.StartedMonth;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.StoredEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LedgerEventTranslatorTest {

    private static final String EMPLOYER = "20417358";
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 28);
    private static final StoredEvent STORED =
            new StoredEvent(
                    "event-2",
                    "Account:" + EMPLOYER,
                    0,
                    Instant.parse("2026-06-10T08:15:31Z"),
                    Envelope.system("test", "correlation-1"));

    private final LedgerEventTranslator translator =
            new LedgerEventTranslator(employer -> Optional.of("4300"));

    @Test
    void tellsWhatTheEmployerOwesMoreAndNotTheEntries() {
        ContributionEvent booked =
                new ContributionEvent.ContributionBooked(
                        EMPLOYER,
                        MAY,
                        "report-1",
                        1,
                        new BigDecimal("1419.05"),
                        DUE,
                        DUE.plusYears(3),
                        LocalDate.of(2026, 6, 10),
                        posting("1419.05"));

        assertThat(translator.translate(booked, STORED))
                .contains(
                        new OuterEvent(
                                "ledger.posting.v1",
                                EMPLOYER,
                                "ledger.contributions-booked.v1",
                                new ContributionsBooked(
                                        "posting-1",
                                        "report-1",
                                        1,
                                        EMPLOYER,
                                        MAY,
                                        new BigDecimal("1419.05"),
                                        DUE,
                                        DUE,
                                        "2026-11")));
    }

    @Test
    @DisplayName("example 12, LT-12: a notice names days and pay by year of origin")
    void tellsAReimbursementByYearOfOrigin() {
        ContributionEvent credited =
                new ContributionEvent.ReimbursementCredited(
                        EMPLOYER,
                        MAY,
                        "report-1",
                        1,
                        "REIMBURSEMENT:2026-05:1",
                        LocalDate.of(2026, 6, 12),
                        new BigDecimal("1346.97"),
                        List.of(
                                new ClaimPart(
                                        "2026-05:3300127200:2026-05-11:1",
                                        "3300127200",
                                        LocalDate.of(2026, 5, 11),
                                        LocalDate.of(2026, 5, 21),
                                        8,
                                        3,
                                        new BigDecimal("1346.97"),
                                        new BigDecimal("480.00"),
                                        new BigDecimal("1346.97"),
                                        new BigDecimal("1346.97"),
                                        false,
                                        LocalDate.of(2027, 9, 30))),
                        List.of(),
                        new BigDecimal("1397.48"),
                        new BigDecimal("1346.97"),
                        new BigDecimal("0.00"),
                        null,
                        new BigDecimal("50.51"),
                        DUE,
                        false,
                        posting("-1346.97"));

        ReimbursementCredited told = told(credited, ReimbursementCredited.class);

        assertThat(told.claims().getFirst().origins())
                .containsExactly(
                        new ReimbursementCredited.Origin(
                                2025, 3, new BigDecimal("160.00"), new BigDecimal("480.00")),
                        new ReimbursementCredited.Origin(
                                2026, 5, new BigDecimal("173.39"), new BigDecimal("866.97")));
        assertThat(told.stillDue()).isEqualTo("50.51");
        assertThat(told.paymentReference()).isEqualTo("20417358 2026-05");
    }

    @Test
    @DisplayName("LT-11: interest is told with base, rate and started months")
    void tellsInterest() {
        ContributionEvent charged =
                new ContributionEvent.InterestCharged(
                        EMPLOYER,
                        "CONTRIBUTION:2026-05",
                        MAY,
                        DUE,
                        LocalDate.of(2026, 6, 29),
                        LocalDate.of(2026, 6, 29),
                        List.of(
                                new StartedMonth(
                                        LocalDate.of(2026, 6, 29),
                                        LocalDate.of(2026, 7, 28),
                                        new BigDecimal("1419.05"),
                                        new BigDecimal("0.009"),
                                        new BigDecimal("12.77"))),
                        new BigDecimal("12.77"),
                        posting("12.77"));

        InterestCharged told = told(charged, InterestCharged.class);

        assertThat(told.startedMonths()).hasSize(1);
        assertThat(told.startedMonths().getFirst().dueOn()).isEqualTo(DUE);
        assertThat(told.amount()).isEqualTo("12.77");
    }

    @Test
    @DisplayName("LT-10: the same step of a month is the same reminder")
    void tellsAReminder() {
        ContributionEvent reminder =
                new ContributionEvent.ReminderDue(
                        EMPLOYER,
                        MAY,
                        1,
                        DUE,
                        LocalDate.of(2026, 7, 12),
                        new BigDecimal("1419.05"),
                        new BigDecimal("0.00"),
                        new BigDecimal("0.00"),
                        new BigDecimal("1419.05"),
                        1,
                        new BigDecimal("12.77"),
                        new BigDecimal("0.00"),
                        new BigDecimal("1431.82"),
                        false,
                        LocalDate.of(2026, 7, 27),
                        null,
                        "2026-11");

        assertThat(told(reminder, ReminderDue.class).reminderId())
                .isEqualTo(told(reminder, ReminderDue.class).reminderId())
                .isNotBlank();
        assertThat(told(reminder, ReminderDue.class).total()).isEqualTo("1431.82");
    }

    @Test
    void tellsNothingOfAReportThatBroughtNothing() {
        assertThat(
                        translator.translate(
                                new ContributionEvent.ReportAnswered(
                                        EMPLOYER,
                                        YearMonth.of(2026, 8),
                                        "report-1",
                                        1,
                                        "event-1",
                                        LocalDate.of(2026, 9, 3)),
                                STORED))
                .isEmpty();
    }

    @Test
    void keepsWhatIsNoPostingInside() {
        assertThat(translator.translate("something else", STORED)).isEmpty();
    }

    private <T> T told(ContributionEvent event, Class<T> type) {
        Object payload = translator.translate(event, STORED).orElseThrow().payload();
        assertThat(payload).isInstanceOf(type);
        return type.cast(Objects.requireNonNull(payload));
    }

    private static Posting posting(String amount) {
        BigDecimal owed = new BigDecimal(amount);
        return new Posting(
                "posting-1",
                DUE,
                MAY,
                EMPLOYER,
                "event-1",
                "2026-11",
                List.of(
                        new Entry(1, "RECEIVABLE:" + EMPLOYER, EntryType.CONTRIBUTION, owed),
                        new Entry(2, "CONTRIBUTIONS:2026", EntryType.CONTRIBUTION, owed.negate())),
                List.of());
    }
}
