package org.fondsloket.ledger.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fondsloket.ledger.contribution.ContributionCommand;

/** Sends the same command to every account that a day may concern. */
final class AccountJob implements DatedJob {

    private final String name;
    private final AccountWork work;
    private final Function<LocalDate, List<String>> employers;
    private final BiFunction<String, LocalDate, ? extends ContributionCommand> command;

    AccountJob(
            String name,
            AccountWork work,
            Function<LocalDate, List<String>> employers,
            BiFunction<String, LocalDate, ? extends ContributionCommand> command) {
        this.name = name;
        this.work = work;
        this.employers = employers;
        this.command = command;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void run(LocalDate day) {
        work.send(
                name,
                day,
                employers.apply(day).stream()
                        .map(employer -> command.apply(employer, day))
                        .toList());
    }
}
