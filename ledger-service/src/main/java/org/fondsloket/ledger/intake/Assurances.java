package org.fondsloket.ledger.intake;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** For which report versions the employer assured that reported leave pay was really paid. */
@Component
class Assurances {

    private final JdbcClient jdbc;
    private final Clock clock;

    Assurances(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what a version says, in the transaction that books it.
     *
     * @param assurance version of the words that were assured, null when nothing was
     */
    void keep(
            String employerNumber,
            YearMonth month,
            String reportId,
            int version,
            @Nullable String assurance) {
        jdbc.sql(
                        """
                        insert into report_assurance (report_id, report_version, employer_number, month,
                                                      assurance, received_at)
                        values (:report, :version, :employer, :month, :assurance, :at)
                        on conflict do nothing
                        """)
                .param("report", reportId)
                .param("version", version)
                .param("employer", employerNumber)
                .param("month", month.toString())
                .param("assurance", assurance)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
