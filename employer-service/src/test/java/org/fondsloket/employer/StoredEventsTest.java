package org.fondsloket.employer;

import org.fondsloket.platform.store.StoredEventsContract;
import org.junit.jupiter.api.Test;

class StoredEventsTest {

    @Test
    void keepsEveryStoredEventReadable() {
        StoredEventsContract.in("org.fondsloket.employer").check();
    }
}
