package org.fondsloket.ledger.bank;

import java.util.Optional;
import org.fondsloket.ledger.bank.camt.CamtTransaction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was on the other side of a movement and what they wrote. It may be a person, so it is in no
 * event: it can be erased, and no rebuild brings it back.
 */
@Component
public class Particulars {

    private final JdbcClient jdbc;

    Particulars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(String transactionId, CamtTransaction transaction) {
        jdbc.sql(
                        """
                        insert into bank_particulars (transaction_id, counterparty, counterparty_iban,
                                                      reference, remittance, end_to_end_id)
                        values (:id, :counterparty, :iban, :reference, :remittance, :endToEnd)
                        on conflict (transaction_id) do nothing
                        """)
                .param("id", transactionId)
                .param("counterparty", transaction.counterparty())
                .param("iban", transaction.counterpartyIban())
                .param("reference", transaction.structuredReference())
                .param("remittance", String.join(" ", transaction.text()))
                .param("endToEnd", transaction.endToEndId())
                .update();
    }

    /** Account and name of who sent the money, where the bank said both and nobody erased it. */
    public Optional<Sender> senderOf(String transactionId) {
        return jdbc.sql(
                        """
                        select counterparty, counterparty_iban from bank_particulars
                        where transaction_id = ? and counterparty is not null and counterparty_iban is not null
                        """)
                .param(transactionId)
                .query(
                        (row, number) ->
                                new Sender(
                                        row.getString("counterparty"),
                                        row.getString("counterparty_iban")))
                .optional();
    }

    /** Takes away what is known of the other side; the movement itself stays. */
    boolean erase(String transactionId) {
        return jdbc.sql("delete from bank_particulars where transaction_id = ?")
                        .param(transactionId)
                        .update()
                > 0;
    }

    /** Where money came from. */
    public record Sender(String name, String iban) {}
}
