package org.fondsloket.identity.broker;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes logins that were refused where the fund's clerks look for refused acts. */
@Component
class RefusedLogins {

    /** Stands where acts have the code of their service. */
    private static final String LOGIN = "LOGIN";

    private final JdbcClient jdbc;
    private final Clock clock;

    RefusedLogins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void note(String subject, String reason) {
        jdbc.sql(
                        """
                        insert into access_refusal
                            (subject, service_code, employer_number, reason, refused_at)
                        values (:subject, :service, 'FUND', :reason, :now)
                        """)
                .param("subject", subject)
                .param("service", LOGIN)
                .param("reason", reason)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
