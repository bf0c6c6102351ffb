package org.fondsloket.identity.desk;

import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the view: one for each thing that waits for a clerk. */
@Component
class WorkItems {

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Oldest first. */
    List<WorkItem> open(@Nullable Kind kind) {
        return jdbc.sql(
                        """
                        select kind, reference, organisation, counterpart, since from work_item
                        where kind = coalesce(:kind, kind) order by since, reference
                        """)
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .query(
                        (row, _) ->
                                new WorkItem(
                                        Kind.valueOf(row.getString("kind")),
                                        row.getString("reference"),
                                        row.getString("organisation"),
                                        row.getString("counterpart"),
                                        row.getObject("since", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(
            Kind kind,
            String reference,
            String organisation,
            @Nullable String counterpart,
            Instant since) {
        jdbc.sql(
                        """
                        insert into work_item (kind, reference, organisation, counterpart, since)
                        values (:kind, :reference, :organisation, :counterpart, :since)
                        on conflict do nothing
                        """)
                .param("kind", kind.name())
                .param("reference", reference)
                .param("organisation", organisation)
                .param("counterpart", counterpart)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    void done(Kind kind, String reference) {
        jdbc.sql("delete from work_item where kind = :kind and reference = :reference")
                .param("kind", kind.name())
                .param("reference", reference)
                .update();
    }

    void clear() {
        jdbc.sql("truncate work_item").update();
    }

    /** What has to be done. */
    enum Kind {
        /** Process a mandate the employer agreed to. */
        MANDATE,
        /** Check who somebody is. */
        PROOFING
    }

    /**
     * One thing to do.
     *
     * @param reference mandate or login it is about
     * @param organisation employer or provider that waits
     * @param counterpart other side of a mandate
     */
    record WorkItem(
            Kind kind,
            String reference,
            String organisation,
            @Nullable String counterpart,
            Instant since) {}
}
