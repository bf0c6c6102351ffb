package org.fondsloket.ledger;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the ledger service. */
@SpringBootApplication
public class LedgerServiceApplication {

    /** Entry point of the runnable jar. */
    public static void main(String[] arguments) {
        SpringApplication.run(LedgerServiceApplication.class, arguments);
    }
}
