package org.fondsloket.ledger.bank.payout;

import java.util.List;
import java.util.Optional;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bank accounts that employers keep themselves: an erasable copy, used where no clerk has
 * confirmed another one.
 */
@Component
class EmployerAccounts implements OuterEventConsumer {

    private final JdbcClient jdbc;

    EmployerAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "employer-accounts";
    }

    @Override
    public List<String> topics() {
        return List.of("employer.contact.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (event.erased()) {
            jdbc.sql("delete from employer_account where employer_number = ?")
                    .param(event.key())
                    .update();
        } else if (event.type().equals("employer.contact-recorded.v1")) {
            record(event.payload(EmployerContactRecorded.class));
        }
    }

    /** An older version changes nothing; a contact without an account empties the row. */
    private void record(EmployerContactRecorded contact) {
        jdbc.sql(
                        """
                        insert into employer_account (employer_number, version, iban, holder)
                        values (:employer, :version, :iban, :holder)
                        on conflict (employer_number) do update
                        set version = excluded.version, iban = excluded.iban, holder = excluded.holder
                        where employer_account.version < excluded.version
                        """)
                .param("employer", contact.employerNumber())
                .param("version", contact.version())
                .param("iban", contact.iban())
                .param("holder", contact.accountHolder())
                .update();
    }

    /** The account that the employer gave. */
    Optional<Told> of(String employerNumber) {
        return jdbc.sql(
                        """
                        select iban, coalesce(holder, company_name, '') holder
                        from employer_account left join bank_employer using (employer_number)
                        where employer_number = ? and iban is not null
                        """)
                .param(employerNumber)
                .query((row, number) -> new Told(row.getString("iban"), row.getString("holder")))
                .optional();
    }

    /** An account as the employer told it. */
    record Told(String iban, String holder) {}
}
