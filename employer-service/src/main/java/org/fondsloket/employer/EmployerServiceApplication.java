package org.fondsloket.employer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the employer service. */
@SpringBootApplication
public class EmployerServiceApplication {

    /** Entry point of the runnable jar. */
    public static void main(String[] arguments) {
        SpringApplication.run(EmployerServiceApplication.class, arguments);
    }
}
