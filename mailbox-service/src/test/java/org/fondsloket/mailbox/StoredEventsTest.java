package org.fondsloket.mailbox;

import java.time.YearMonth;
import org.fondsloket.mailbox.letter.axon.LettersToWorkersToo;
import org.fondsloket.platform.store.StoredEventsContract;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P-05 what was ever stored stays readable")
class StoredEventsTest {

    @Test
    void everyStoredEventStaysReadable() {
        StoredEventsContract.in("org.fondsloket.mailbox")
                .upcasters(new LettersToWorkersToo())
                .sample(YearMonth.class, YearMonth.of(2026, 3))
                .check();
    }
}
