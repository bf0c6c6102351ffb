package org.fondsloket.identity.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fondsloket.identity.policy.PolicyEvent.ServicePolicyChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of the view: one for each service, as it holds now. */
@Component
class PolicyRows {

    private static final String COLUMNS =
            """
            select service_code, data_class, floor_level, required_level, max_age_seconds, cutover,
                   reason
            from policy
            """;

    private final JdbcClient jdbc;

    PolicyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PolicyRow> all() {
        return jdbc.sql(COLUMNS).query((row, _) -> row(row)).list();
    }

    Optional<PolicyRow> find(String serviceCode) {
        return jdbc.sql(COLUMNS + "where service_code = :code")
                .param("code", serviceCode)
                .query((row, _) -> row(row))
                .optional();
    }

    void put(ServicePolicyChanged event) {
        jdbc.sql(
                        """
                        insert into policy (service_code, data_class, floor_level, required_level,
                                            max_age_seconds, cutover, reason)
                        values (:code, :class, :floor, :level, :age, :cutover, :reason)
                        on conflict (service_code) do update
                            set data_class = excluded.data_class,
                                floor_level = excluded.floor_level,
                                required_level = excluded.required_level,
                                max_age_seconds = excluded.max_age_seconds,
                                cutover = excluded.cutover,
                                reason = excluded.reason
                        """)
                .param("code", event.serviceCode())
                .param("class", event.dataClass())
                .param("floor", event.floor())
                .param("level", event.requiredLevel())
                .param("age", event.maxAgeSeconds())
                .param("cutover", event.cutover())
                .param("reason", event.reason())
                .update();
    }

    void clear() {
        jdbc.sql("truncate policy").update();
    }

    private static PolicyRow row(ResultSet row) throws SQLException {
        return new PolicyRow(
                row.getString("service_code"),
                row.getString("data_class"),
                row.getString("floor_level"),
                row.getString("required_level"),
                row.getLong("max_age_seconds"),
                row.getObject("cutover", LocalDate.class),
                row.getString("reason"));
    }

    /** One service as it holds now. */
    record PolicyRow(
            String serviceCode,
            String dataClass,
            String floorLevel,
            String requiredLevel,
            long maxAgeSeconds,
            @Nullable LocalDate cutover,
            String reason) {}
}
