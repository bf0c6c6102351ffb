package org.fondsloket.ledger;

import org.fondsloket.testing.MandateEnd;
import org.fondsloket.testing.ServiceIT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServiceIT("ledger")
class MandateEndIT {

    private static final String EMPLOYER = "20417358";

    @Autowired ApplicationContext service;

    @Test
    @DisplayName(
            "S000-18 S003-11 a mandate opens this service, and its revocation closes it within two seconds to the same token")
    void followsAMandateToItsEnd() {
        MandateEnd.isSeenBy(service, "ACC", EMPLOYER, "/api/employers/" + EMPLOYER + "/account");
    }
}
