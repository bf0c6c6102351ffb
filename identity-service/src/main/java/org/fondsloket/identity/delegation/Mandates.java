package org.fondsloket.identity.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fondsloket.identity.mandate.MandateTerms;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the view: every mandate there ever was, and who may act on the living ones. */
@Component
class Mandates {

    private static final String COLUMNS =
            """
            select mandate_id, employer_number, grantee, grantee_kind, services, valid_from,
                   valid_until, state, requested_by, replaces, document_id, reason, batch_id,
                   requested_at, changed_at
            from mandate
            """;

    private static final Set<String> LIVING = Set.of("REQUESTED", "GRANTED", "ACTIVE", "SUSPENDED");

    private final JdbcClient jdbc;

    Mandates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(String mandateId) {
        return jdbc.sql(COLUMNS + "where mandate_id = :id")
                .param("id", mandateId)
                .query((row, _) -> row(row))
                .optional();
    }

    boolean isLiving(String mandateId) {
        return find(mandateId).filter(row -> LIVING.contains(row.state())).isPresent();
    }

    /** Newest first. */
    List<Row> ofEmployer(String employerNumber) {
        return jdbc.sql(
                        COLUMNS
                                + "where employer_number = :employer"
                                + " order by requested_at desc, mandate_id")
                .param("employer", employerNumber)
                .query((row, _) -> row(row))
                .list();
    }

    /** Newest first. */
    List<Row> ofGrantee(String grantee) {
        return jdbc.sql(COLUMNS + "where grantee = :grantee order by requested_at desc, mandate_id")
                .param("grantee", grantee)
                .query((row, _) -> row(row))
                .list();
    }

    /** Not ended, and sharing a service and a day with these terms. */
    List<Row> overlapping(MandateTerms terms) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where employer_number = :employer and grantee = :grantee
                                  and state in ('REQUESTED', 'GRANTED', 'ACTIVE', 'SUSPENDED')
                                  and services && cast(:services as text[])
                                  and valid_from <= :until and valid_until >= :from
                                order by requested_at
                                """)
                .param("employer", terms.employerNumber())
                .param("grantee", terms.grantee())
                .param("services", terms.services().toArray(String[]::new))
                .param("from", terms.validFrom())
                .param("until", terms.validUntil())
                .query((row, _) -> row(row))
                .list();
    }

    /** Not ended; of one employer, one grantee, both or neither. */
    List<Row> living(@Nullable String employerNumber, @Nullable String grantee) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where state in ('REQUESTED', 'GRANTED', 'ACTIVE', 'SUSPENDED')
                                  and employer_number = coalesce(:employer, employer_number)
                                  and grantee = coalesce(:grantee, grantee)
                                order by mandate_id
                                """)
                .param("employer", employerNumber, Types.VARCHAR)
                .param("grantee", grantee, Types.VARCHAR)
                .query((row, _) -> row(row))
                .list();
    }

    /** Ended by this act, and not asked for again since. */
    List<Row> lapsed(String employerNumber, String batchId) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                as old where employer_number = :employer and state = 'LAPSED'
                                  and batch_id = :batch
                                  and not exists (select 1 from mandate next
                                                  where next.replaces = old.mandate_id)
                                order by mandate_id
                                """)
                .param("employer", employerNumber)
                .param("batch", batchId)
                .query((row, _) -> row(row))
                .list();
    }

    /** Mandates for which something may be due by this day. */
    List<String> dueBy(LocalDate day) {
        return jdbc.sql(
                        """
                        select mandate_id from mandate
                        where state in ('REQUESTED', 'GRANTED', 'ACTIVE', 'SUSPENDED')
                          and valid_until <= :day
                        order by mandate_id
                        """)
                .param("day", day)
                .query((row, _) -> row.getString("mandate_id"))
                .list();
    }

    Map<String, List<Assigned>> assigned(List<String> mandateIds) {
        return jdbc
                .sql(
                        """
                        select a.mandate_id, a.subject, l.user_name, a.services, a.valid_until
                        from mandate_assignment a left join login l on l.subject = a.subject
                        where a.mandate_id = any(:ids)
                        order by l.user_name nulls last, a.subject
                        """)
                .param("ids", mandateIds.toArray(String[]::new))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getString("mandate_id"),
                                        new Assigned(
                                                row.getString("subject"),
                                                row.getString("user_name"),
                                                texts(row, "services"),
                                                row.getObject("valid_until", LocalDate.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    boolean assigned(String mandateId, String subject, Predicate<Assigned> as) {
        return assigned(List.of(mandateId)).getOrDefault(mandateId, List.of()).stream()
                .anyMatch(each -> each.subject().equals(subject) && as.test(each));
    }

    void request(
            String mandateId,
            MandateTerms terms,
            String requestedBy,
            @Nullable String replaces,
            Instant at) {
        jdbc.sql(
                        """
                        insert into mandate (mandate_id, employer_number, grantee, grantee_kind,
                            services, valid_from, valid_until, state, requested_by, replaces,
                            requested_at, changed_at)
                        values (:id, :employer, :grantee, :kind, :services, :from, :until,
                            'REQUESTED', :by, :replaces, :at, :at)
                        """)
                .param("id", mandateId)
                .param("employer", terms.employerNumber())
                .param("grantee", terms.grantee())
                .param("kind", terms.granteeKind())
                .param("services", terms.services().toArray(String[]::new))
                .param("from", terms.validFrom())
                .param("until", terms.validUntil())
                .param("by", requestedBy)
                .param("replaces", replaces)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(String mandateId, String state, @Nullable String reason, Instant at) {
        jdbc.sql(
                        """
                        update mandate set state = :state, reason = :reason, changed_at = :at
                        where mandate_id = :id
                        """)
                .param("state", state)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", mandateId)
                .update();
    }

    void onPaper(String mandateId, @Nullable String documentId) {
        jdbc.sql("update mandate set document_id = :document where mandate_id = :id")
                .param("document", documentId)
                .param("id", mandateId)
                .update();
    }

    void inBatch(String mandateId, String batchId) {
        jdbc.sql("update mandate set batch_id = :batch where mandate_id = :id")
                .param("batch", batchId)
                .param("id", mandateId)
                .update();
    }

    void assign(String mandateId, String subject, List<String> services, LocalDate until) {
        jdbc.sql(
                        """
                        insert into mandate_assignment (mandate_id, subject, services, valid_until)
                        values (:id, :subject, :services, :until)
                        on conflict (mandate_id, subject) do update
                            set services = excluded.services, valid_until = excluded.valid_until
                        """)
                .param("id", mandateId)
                .param("subject", subject)
                .param("services", services.toArray(String[]::new))
                .param("until", until)
                .update();
    }

    void remove(String mandateId, String subject) {
        jdbc.sql(
                        """
                        delete from mandate_assignment
                        where mandate_id = :id and subject = :subject
                        """)
                .param("id", mandateId)
                .param("subject", subject)
                .update();
    }

    void removeAll(String mandateId) {
        jdbc.sql("delete from mandate_assignment where mandate_id = :id")
                .param("id", mandateId)
                .update();
    }

    void clear() {
        jdbc.sql("truncate mandate, mandate_assignment").update();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("mandate_id"),
                new MandateTerms(
                        row.getString("employer_number"),
                        row.getString("grantee"),
                        row.getString("grantee_kind"),
                        texts(row, "services"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)),
                row.getString("state"),
                row.getString("requested_by"),
                row.getString("replaces"),
                row.getString("document_id"),
                row.getString("reason"),
                row.getString("batch_id"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** One mandate. */
    record Row(
            String mandateId,
            MandateTerms terms,
            String state,
            String requestedBy,
            @Nullable String replaces,
            @Nullable String documentId,
            @Nullable String reason,
            @Nullable String batchId,
            Instant requestedAt,
            Instant changedAt) {}

    /** One person on a mandate. */
    record Assigned(
            String subject,
            @Nullable String userName,
            List<String> services,
            LocalDate validUntil) {}
}
