package org.fondsloket.ledger.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.contracts.ContributionsBooked;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.PostingEvent.PostingRecorded;
import org.fondsloket.ledger.posting.PostingEvent.ReportNoted;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.StoredEvent;
import org.junit.jupiter.api.Test;

class LedgerEventTranslatorTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 28);
    private static final StoredEvent STORED =
            new StoredEvent(
                    "event-2",
                    "Posting:report-1:1",
                    0,
                    Instant.parse("2026-06-10T08:15:31Z"),
                    Envelope.system("test", "correlation-1"));

    private final LedgerEventTranslator translator = new LedgerEventTranslator();

    @Test
    void tellsWhatTheEmployerOwesMoreAndNotTheEntries() {
        PostingRecorded recorded =
                new PostingRecorded(
                        "posting-1",
                        "report-1",
                        1,
                        "20417358",
                        YearMonth.of(2026, 5),
                        "event-1",
                        "2026-11",
                        DUE,
                        List.of(
                                entry(1, "RECEIVABLE:20417358", "1419.05"),
                                entry(2, "CONTRIBUTIONS:2026", "-1419.05")),
                        List.of());

        assertThat(translator.translate(recorded, STORED))
                .contains(
                        new OuterEvent(
                                "ledger.posting.v1",
                                "20417358",
                                "ledger.contributions-booked.v1",
                                new ContributionsBooked(
                                        "posting-1",
                                        "report-1",
                                        1,
                                        "20417358",
                                        YearMonth.of(2026, 5),
                                        new BigDecimal("1419.05"),
                                        DUE,
                                        DUE,
                                        "2026-11")));
    }

    @Test
    void tellsNothingOfAReportThatBroughtNothing() {
        assertThat(
                        translator.translate(
                                new ReportNoted(
                                        "posting-1",
                                        "report-1",
                                        1,
                                        "20417358",
                                        YearMonth.of(2026, 8),
                                        "event-1"),
                                STORED))
                .isEmpty();
    }

    @Test
    void keepsWhatIsNoPostingInside() {
        assertThat(translator.translate("something else", STORED)).isEmpty();
    }

    private static Entry entry(int line, String account, String amount) {
        return new Entry(line, account, EntryType.CONTRIBUTION, new BigDecimal(amount));
    }
}
