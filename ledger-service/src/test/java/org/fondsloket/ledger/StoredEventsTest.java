package org.fondsloket.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.ledger.posting.EntryType;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.ledger.posting.Posting;
import org.fondsloket.platform.store.StoredEventsContract;
import org.junit.jupiter.api.Test;

class StoredEventsTest {

    /** Made-up entries would not balance. */
    private static final Posting POSTING =
            new Posting(
                    "3d1f6c58-7a6b-3f0d-9d54-6f5b1f3c2a10",
                    LocalDate.of(2026, 6, 28),
                    YearMonth.of(2026, 5),
                    "20417358",
                    "5a1f0a36-9c2e-4a6b-b0f1-7d3f1f2b9e4c",
                    "2026-11",
                    List.of(
                            new Entry(
                                    1,
                                    "RECEIVABLE:20417358",
                                    EntryType.CONTRIBUTION,
                                    new BigDecimal("1419.05")),
                            new Entry(
                                    2,
                                    "CONTRIBUTIONS:2026",
                                    EntryType.CONTRIBUTION,
                                    new BigDecimal("-1419.05"))),
                    List.of(
                            new ExplanationStep(
                                    "rounded-half-up",
                                    "1419.05",
                                    null,
                                    Map.of("rounded", "1419.05"))));

    @Test
    void keepsEveryStoredEventReadable() {
        StoredEventsContract.in("org.fondsloket.ledger").sample(Posting.class, POSTING).check();
    }
}
