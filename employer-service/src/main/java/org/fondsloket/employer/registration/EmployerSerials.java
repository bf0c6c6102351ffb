package org.fondsloket.employer.registration;

import org.fondsloket.scheme.EmployerNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Draws the next employer number; what is drawn and not used is lost, never given twice. */
@Component
final class EmployerSerials {

    private final JdbcClient jdbc;

    EmployerSerials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EmployerNumber next() {
        return EmployerNumber.ofSerial(
                jdbc.sql("select nextval('employer_serial')").query(Integer.class).single());
    }
}
