package org.fondsloket.ledger.bank;

import java.time.LocalDate;
import org.fondsloket.ledger.schedule.DatedJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets after some years who was on the other side of movements and which accounts stood in the
 * files of payouts. The bookings stay; what still waits for somebody keeps its particulars.
 */
@Component
class BankRetention implements DatedJob {

    private static final Logger LOG = LoggerFactory.getLogger(BankRetention.class);

    private final JdbcClient jdbc;
    private final int years;

    BankRetention(JdbcClient jdbc, @Value("${fondsloket.ledger.bank.keep-years:10}") int years) {
        this.jdbc = jdbc;
        this.years = years;
    }

    @Override
    public String name() {
        return "bank-retention";
    }

    @Override
    @Transactional
    public void run(LocalDate day) {
        LocalDate oldest = day.minusYears(years);
        int particulars =
                jdbc.sql(
                                """
                                delete from bank_particulars p using bank_transaction t
                                where t.transaction_id = p.transaction_id and t.on_day < :oldest
                                  and t.state not in ('UNCLEAR', 'TO_SEND_BACK')
                                """)
                        .param("oldest", oldest)
                        .update();
        int files =
                jdbc.sql("delete from payment_file where created_at < :oldest")
                        .param("oldest", oldest)
                        .update();
        if (particulars + files > 0) {
            LOG.info("forgot {} senders and {} files of before {}", particulars, files, oldest);
        }
    }
}
