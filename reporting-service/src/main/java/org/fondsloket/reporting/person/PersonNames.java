package org.fondsloket.reporting.person;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.fondsloket.contracts.PersonRecorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names by worker number, for showing only: nothing that is stored or sent contains them. */
@Component
public class PersonNames implements ErasesPerson {

    private final JdbcClient jdbc;

    PersonNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names that are known; erased persons are simply missing. */
    public Map<String, PersonName> of(Collection<String> workerNumbers) {
        Map<String, PersonName> names = new HashMap<>();
        jdbc.sql(
                        """
                        select worker_number, family_name, given_name
                        from person_name where worker_number = any (:numbers)
                        """)
                .param("numbers", workerNumbers.toArray(String[]::new))
                .query(
                        (row, number) ->
                                Map.entry(
                                        row.getString("worker_number"),
                                        new PersonName(
                                                row.getString("family_name"),
                                                row.getString("given_name"))))
                .list()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue()));
        return names;
    }

    void record(PersonRecorded person) {
        jdbc.sql(
                        """
                        insert into person_name (worker_number, version, family_name, given_name)
                        values (:worker, :version, :family, :given)
                        on conflict (worker_number) do update
                        set version = excluded.version,
                            family_name = excluded.family_name,
                            given_name = excluded.given_name
                        where person_name.version < excluded.version
                        """)
                .param("worker", person.workerNumber())
                .param("version", person.version())
                .param("family", person.familyName())
                .param("given", person.givenName())
                .update();
    }

    @Override
    public void erase(String workerNumber) {
        jdbc.sql("delete from person_name where worker_number = :worker")
                .param("worker", workerNumber)
                .update();
    }
}
