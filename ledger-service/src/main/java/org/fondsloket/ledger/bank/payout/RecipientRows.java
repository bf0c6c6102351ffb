package org.fondsloket.ledger.bank.payout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fondsloket.ledger.bank.AccountEndings;
import org.fondsloket.ledger.bank.run.RecipientEvent;
import org.fondsloket.ledger.bank.run.RecipientEvent.RecipientConfirmed;
import org.fondsloket.ledger.bank.run.RecipientEvent.RecipientProposed;
import org.fondsloket.ledger.bank.run.RecipientEvent.RecipientRejected;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Bank accounts of employers. A company may be one person, so the account's number stands in a
 * table of its own that no event fills; a rebuild fills only where each account stands.
 */
@Component
final class RecipientRows implements AccountEndings {

    private static final int ENDING = 4;

    /** Stands for the account that an employer keeps itself. */
    private static final String OWN = "EMPLOYER";

    private final JdbcClient jdbc;
    private final EmployerAccounts told;

    RecipientRows(JdbcClient jdbc, EmployerAccounts told) {
        this.jdbc = jdbc;
        this.told = told;
    }

    void put(RecipientEvent event, Instant at) {
        switch (event) {
            case RecipientProposed proposed -> {
                jdbc.sql(
                                """
                                update recipient set state = 'REPLACED'
                                where employer_number = ? and state = 'PROPOSED' and account_id <> ?
                                """)
                        .params(proposed.employerNumber(), proposed.accountId())
                        .update();
                jdbc.sql(
                                """
                                insert into recipient (account_id, employer_number, state, proposed_by,
                                                       proposed_at)
                                values (?, ?, 'PROPOSED', ?, ?) on conflict (account_id) do nothing
                                """)
                        .params(
                                proposed.accountId(),
                                proposed.employerNumber(),
                                proposed.by(),
                                at.atOffset(ZoneOffset.UTC))
                        .update();
            }
            case RecipientConfirmed confirmed -> {
                jdbc.sql(
                                """
                                update recipient set state = 'REPLACED'
                                where employer_number = ? and state = 'CONFIRMED' and account_id <> ?
                                """)
                        .params(confirmed.employerNumber(), confirmed.accountId())
                        .update();
                decide(confirmed.accountId(), RecipientState.CONFIRMED, confirmed.by());
            }
            case RecipientRejected rejected ->
                    decide(rejected.accountId(), RecipientState.REJECTED, rejected.by());
        }
    }

    private void decide(String accountId, RecipientState state, String by) {
        jdbc.sql("update recipient set state = ?, decided_by = ? where account_id = ?")
                .params(state.name(), by, accountId)
                .update();
    }

    void clear() {
        jdbc.sql("truncate table recipient").update();
    }

    void keepAccount(String accountId, String iban, String holder) {
        jdbc.sql("insert into recipient_account (account_id, iban, holder) values (?, ?, ?)")
                .params(accountId, iban, holder)
                .update();
    }

    /** Where payouts go: what clerks confirmed, else what the employer keeps itself. */
    Optional<RecipientView> inForce(String employerNumber) {
        List<RecipientView> all = of(employerNumber);
        return all.stream()
                .filter(account -> account.state() == RecipientState.CONFIRMED)
                .findFirst()
                .or(
                        () ->
                                all.stream()
                                        .filter(account -> account.state() == RecipientState.TOLD)
                                        .findFirst());
    }

    @Override
    public Optional<String> endingOf(String employerNumber) {
        return inForce(employerNumber)
                .map(RecipientView::iban)
                .filter(iban -> iban.length() > ENDING)
                .map(iban -> iban.substring(iban.length() - ENDING));
    }

    /** Every account of an employer, the newest first, and the one that it keeps itself. */
    List<RecipientView> of(String employerNumber) {
        List<RecipientView> all = new ArrayList<>(entered(employerNumber));
        told.of(employerNumber)
                .ifPresent(
                        own ->
                                all.add(
                                        new RecipientView(
                                                OWN,
                                                RecipientState.TOLD,
                                                own.iban(),
                                                own.holder(),
                                                employerNumber,
                                                null,
                                                own.hold())));
        return all;
    }

    private List<RecipientView> entered(String employerNumber) {
        return jdbc.sql(
                        """
                        select r.*, a.iban, a.holder from recipient r
                        join recipient_account a using (account_id)
                        where r.employer_number = ? order by r.proposed_at desc, r.account_id
                        """)
                .param(employerNumber)
                .query(this::view)
                .list();
    }

    private RecipientView view(ResultSet row, int number) throws SQLException {
        return new RecipientView(
                row.getString("account_id"),
                RecipientState.valueOf(row.getString("state")),
                row.getString("iban"),
                row.getString("holder"),
                row.getString("proposed_by"),
                row.getString("decided_by"),
                null);
    }
}
