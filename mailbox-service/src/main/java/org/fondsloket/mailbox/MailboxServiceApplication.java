package org.fondsloket.mailbox;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the mailbox service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class MailboxServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(MailboxServiceApplication.class, args);
    }
}
