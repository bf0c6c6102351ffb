package org.fondsloket.ledger.bank.payout;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fondsloket.contracts.EmployerContactRecorded;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The bank accounts that employers keep themselves: an erasable copy, used where no clerk has
 * confirmed another one. A new account gets no money for two days: the notice of the change (LT-21)
 * must be faster than whoever stole a login.
 */
@Component
class EmployerAccounts implements OuterEventConsumer {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration wait;

    EmployerAccounts(
            JdbcClient jdbc,
            Clock clock,
            @Value("${fondsloket.ledger.bank.new-account-wait:48h}") Duration wait) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.wait = wait;
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

    /**
     * An older version changes nothing; a contact without an account empties the row. The wait
     * begins when the account is another one than before, not when something else changes.
     */
    private void record(EmployerContactRecorded contact) {
        jdbc.sql(
                        """
                        insert into employer_account (employer_number, version, iban, holder, held_until)
                        values (:employer, :version, :iban, :holder, :until)
                        on conflict (employer_number) do update
                        set version = excluded.version, iban = excluded.iban, holder = excluded.holder,
                            held_until = case when employer_account.iban = excluded.iban
                                              then employer_account.held_until
                                              else excluded.held_until end
                        where employer_account.version < excluded.version
                        """)
                .param("employer", contact.employerNumber())
                .param("version", contact.version())
                .param("iban", contact.iban())
                .param("holder", contact.accountHolder())
                .param("until", clock.instant().plus(wait).atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The account that the employer gave. */
    Optional<Told> of(String employerNumber) {
        return jdbc.sql(
                        """
                        select iban, coalesce(holder, company_name, '') holder, held_until
                        from employer_account left join bank_employer using (employer_number)
                        where employer_number = ? and iban is not null
                        """)
                .param(employerNumber)
                .query(
                        (row, number) ->
                                new Told(
                                        row.getString("iban"),
                                        row.getString("holder"),
                                        hold(row.getObject("held_until", OffsetDateTime.class))))
                .optional();
    }

    /** Nothing once the wait is over. */
    @Nullable Hold hold(@Nullable OffsetDateTime until) {
        return until == null || !until.toInstant().isAfter(clock.instant())
                ? null
                : new Hold(Hold.NEW_ACCOUNT, until.toInstant());
    }

    /** An account as the employer told it, with what still keeps money from it. */
    record Told(String iban, String holder, @Nullable Hold hold) {}
}
