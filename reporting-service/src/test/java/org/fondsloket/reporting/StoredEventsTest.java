package org.fondsloket.reporting;

import org.fondsloket.platform.store.StoredEventsContract;
import org.fondsloket.reporting.report.axon.SubmittedWithFigures;
import org.junit.jupiter.api.Test;

class StoredEventsTest {

    @Test
    void keepsEveryStoredEventReadable() {
        StoredEventsContract.in("org.fondsloket.reporting")
                .upcasters(new SubmittedWithFigures())
                .check();
    }
}
