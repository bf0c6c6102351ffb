package org.fondsloket.ledger.bank;

import java.util.List;
import java.util.Optional;
import org.fondsloket.contracts.EmployerRegistered;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which employers there are, and what they are called on a payment. */
@Component
public class Companies implements OuterEventConsumer {

    private final JdbcClient jdbc;

    Companies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "bank-employers";
    }

    @Override
    public List<String> topics() {
        return List.of("employer.employer.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        if (!event.erased() && event.type().equals("employer.employer-registered.v1")) {
            EmployerRegistered employer = event.payload(EmployerRegistered.class);
            jdbc.sql(
                            """
                            insert into bank_employer (employer_number, company_name) values (?, ?)
                            on conflict (employer_number) do update set company_name = excluded.company_name
                            """)
                    .params(employer.employerNumber(), employer.companyName())
                    .update();
        }
    }

    /** True when the employer is registered, or has entries here. */
    public boolean knows(String employerNumber) {
        return jdbc.sql(
                        """
                        select exists (select 1 from bank_employer where employer_number = :employer)
                            or exists (select 1 from entry where account = :account)
                        """)
                .param("employer", employerNumber)
                .param("account", "RECEIVABLE:" + employerNumber)
                .query(Boolean.class)
                .single();
    }

    /** True when the number is that of a worker with a leave account. */
    public boolean knowsWorker(String workerNumber) {
        return jdbc.sql("select exists (select 1 from entitlement_year where worker_number = ?)")
                .param(workerNumber)
                .query(Boolean.class)
                .single();
    }

    /** Name of the company, as registered. */
    public Optional<String> nameOf(String employerNumber) {
        return jdbc.sql("select company_name from bank_employer where employer_number = ?")
                .param(employerNumber)
                .query(String.class)
                .optional();
    }
}
