package org.fondsloket.platform.processing.operations;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers who did what and why. */
public final class OperationsLog {

    record Entry(
            long entryId,
            OffsetDateTime doneAt,
            String actor,
            String action,
            String target,
            String reason) {}

    private final JdbcClient jdbc;

    OperationsLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(String actor, String action, String target, String reason) {
        jdbc.sql("INSERT INTO operations_log (actor, action, target, reason) VALUES (?, ?, ?, ?)")
                .params(actor, action, target, reason)
                .update();
    }

    List<Entry> newest() {
        return jdbc.sql("SELECT * FROM operations_log ORDER BY entry_id DESC LIMIT 200")
                .query(DataClassRowMapper.newInstance(Entry.class))
                .list();
    }
}
