package org.fondsloket.ledger.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.contracts.PersonRecorded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This service's erasable copy of two facts about workers; no event and no answer of the service
 * holds them.
 */
@Component
public class Persons {

    private final JdbcClient jdbc;

    Persons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First days of severe disabilities; whoever has none, or is erased, is missing. */
    public Map<String, LocalDate> severelyDisabledSince(Collection<String> workerNumbers) {
        Map<String, LocalDate> since = new HashMap<>();
        jdbc.sql(
                        """
                        select worker_number, severely_disabled_from from leave_person
                        where worker_number = any (:numbers) and severely_disabled_from is not null
                        """)
                .param("numbers", workerNumbers.toArray(String[]::new))
                .query(
                        row -> {
                            since.put(
                                    row.getString("worker_number"),
                                    row.getObject("severely_disabled_from", LocalDate.class));
                        });
        return since;
    }

    /** First day of the severe disability of one worker, null without one. */
    public @Nullable LocalDate severelyDisabledSince(String workerNumber) {
        return severelyDisabledSince(List.of(workerNumber)).get(workerNumber);
    }

    /** Country whose social insurance covers the worker, two letters; null while unknown. */
    public @Nullable String countryOfInsurance(String workerNumber) {
        return jdbc.sql("select insurance_country from leave_person where worker_number = ?")
                .param(workerNumber)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .optional()
                .filter(country -> country.length() == 2)
                .orElse(null);
    }

    void record(PersonRecorded person) {
        jdbc.sql(
                        """
                        insert into leave_person (worker_number, version, severely_disabled_from,
                                                  insurance_country)
                        values (:worker, :version, :disabledFrom, :country)
                        on conflict (worker_number) do update
                        set version = excluded.version,
                            severely_disabled_from = excluded.severely_disabled_from,
                            insurance_country = excluded.insurance_country
                        where leave_person.version < excluded.version
                        """)
                .param("worker", person.workerNumber())
                .param("version", person.version())
                .param("disabledFrom", person.severelyDisabledFrom())
                .param("country", person.socialInsuranceCountry())
                .update();
    }

    void erase(String workerNumber) {
        jdbc.sql("delete from leave_person where worker_number = :worker")
                .param("worker", workerNumber)
                .update();
    }
}
