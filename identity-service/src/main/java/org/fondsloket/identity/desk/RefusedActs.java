package org.fondsloket.identity.desk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What this service refused on a sensitive service, with the name of whoever tried. */
@Component
class RefusedActs {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    RefusedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<RefusedAct> newest() {
        return jdbc.sql(
                        """
                        select r.subject, l.user_name, r.service_code, r.employer_number, r.reason,
                               r.refused_at
                        from access_refusal r left join login l on l.subject = r.subject
                        order by r.refused_at desc, r.id desc limit :most
                        """)
                .param("most", MOST)
                .query(
                        (row, _) ->
                                new RefusedAct(
                                        row.getString("subject"),
                                        row.getString("user_name"),
                                        row.getString("service_code"),
                                        row.getString("employer_number"),
                                        row.getString("reason"),
                                        row.getObject("refused_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    /** One refusal. */
    record RefusedAct(
            String subject,
            @Nullable String userName,
            String service,
            String employerNumber,
            String reason,
            Instant at) {}
}
