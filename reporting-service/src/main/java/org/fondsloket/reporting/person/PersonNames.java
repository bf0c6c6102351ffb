package org.fondsloket.reporting.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fondsloket.contracts.PersonRecorded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * This service's copy of who the workers are, for showing and checking only: nothing that is sent
 * contains it.
 */
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

    /** What checks need of these persons; erased persons are simply missing. */
    public Map<String, KnownPerson> known(Collection<String> workerNumbers) {
        Map<String, KnownPerson> known = new HashMap<>();
        jdbc.sql("select * from person_name where worker_number = any (:numbers)")
                .param("numbers", workerNumbers.toArray(String[]::new))
                .query(
                        row -> {
                            known.put(row.getString("worker_number"), person(row));
                        });
        return known;
    }

    void record(PersonRecorded person) {
        PersonRecorded.Address address = person.address();
        jdbc.sql(
                        """
                        insert into person_name (worker_number, version, family_name, given_name,
                                                 birth_date, nationality, country, language, iban,
                                                 function, severely_disabled_from,
                                                 disability_proof_on, missing)
                        values (:worker, :version, :family, :given, :birthDate, :nationality,
                                :country, :language, :iban, :function, :disabledFrom, :proofOn,
                                :missing)
                        on conflict (worker_number) do update
                        set version = excluded.version,
                            family_name = excluded.family_name,
                            given_name = excluded.given_name,
                            birth_date = excluded.birth_date,
                            nationality = excluded.nationality,
                            country = excluded.country,
                            language = excluded.language,
                            iban = excluded.iban,
                            function = excluded.function,
                            severely_disabled_from = excluded.severely_disabled_from,
                            disability_proof_on = excluded.disability_proof_on,
                            missing = excluded.missing
                        where person_name.version < excluded.version
                        """)
                .param("worker", person.workerNumber())
                .param("version", person.version())
                .param("family", person.familyName())
                .param("given", person.givenName())
                .param("birthDate", person.birthDate())
                .param("nationality", person.nationality())
                .param("country", address == null ? null : address.country())
                .param("language", person.language())
                .param("iban", person.iban())
                .param("function", person.function())
                .param("disabledFrom", person.severelyDisabledFrom())
                .param("proofOn", person.disabilityProofOn())
                .param("missing", MissingData.of(person).toArray(String[]::new))
                .update();
    }

    @Override
    public void erase(String workerNumber) {
        jdbc.sql("delete from person_name where worker_number = :worker")
                .param("worker", workerNumber)
                .update();
    }

    private static KnownPerson person(ResultSet row) throws SQLException {
        return new KnownPerson(
                row.getString("family_name"),
                row.getString("given_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("nationality"),
                row.getString("country"),
                row.getString("language"),
                row.getString("iban"),
                row.getString("function"),
                row.getObject("severely_disabled_from", LocalDate.class),
                row.getObject("disability_proof_on", LocalDate.class),
                List.of((String[]) row.getArray("missing").getArray()));
    }
}
