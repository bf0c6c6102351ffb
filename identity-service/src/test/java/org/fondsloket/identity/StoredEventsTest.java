package org.fondsloket.identity;

import org.fondsloket.platform.store.StoredEventsContract;
import org.junit.jupiter.api.Test;

class StoredEventsTest {

    @Test
    void readsEveryEventThatWasEverStored() {
        StoredEventsContract.in("org.fondsloket.identity").check();
    }
}
