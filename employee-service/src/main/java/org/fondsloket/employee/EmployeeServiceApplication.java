package org.fondsloket.employee;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the employee service. */
@SpringBootApplication
public class EmployeeServiceApplication {

    /** Entry point of the runnable jar. */
    public static void main(String[] arguments) {
        SpringApplication.run(EmployeeServiceApplication.class, arguments);
    }
}
