package org.fondsloket.platform.web.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers who was refused what, so that the fund can see an attack or a forgotten right. */
public final class RefusalLog {

    private final JdbcClient jdbc;
    private final Supplier<Clock> clock;
    private final TransactionTemplate apart;

    RefusalLog(JdbcClient jdbc, Supplier<Clock> clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        // The refusal rolls back whatever it interrupts; the note of it must stay.
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Keeps one refusal, whatever becomes of the transaction around it.
     *
     * @param service code of the service, or what else was refused
     */
    public void note(String subject, String service, String employerNumber, String reason) {
        apart.executeWithoutResult(
                _ ->
                        jdbc.sql(
                                        """
                                        insert into access_refusal
                                            (subject, service_code, employer_number, reason, refused_at)
                                        values (:subject, :service, :employer, :reason, :now)
                                        """)
                                .param("subject", subject)
                                .param("service", service)
                                .param("employer", shortened(employerNumber))
                                .param("reason", reason)
                                .param("now", clock.get().instant().atOffset(ZoneOffset.UTC))
                                .update());
    }

    /** Newest first. */
    List<Entry> newest(int most) {
        return jdbc.sql(
                        """
                        select subject, service_code, employer_number, reason, refused_at
                        from access_refusal order by refused_at desc, id desc limit :most
                        """)
                .param("most", most)
                .query(
                        (row, _) ->
                                new Entry(
                                        row.getString("subject"),
                                        row.getString("service_code"),
                                        row.getString("employer_number"),
                                        row.getString("reason"),
                                        row.getObject("refused_at", OffsetDateTime.class)))
                .list();
    }

    /** An address may name anything; only what could be a number is worth keeping. */
    private static String shortened(String employerNumber) {
        return employerNumber.matches("[A-Z0-9]{1,20}") ? employerNumber : "?";
    }

    /** One refusal. */
    record Entry(
            String subject,
            String service,
            String employerNumber,
            String reason,
            OffsetDateTime at) {}
}
