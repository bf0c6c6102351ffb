package org.fondsloket.ledger.schedule;

import java.time.LocalDate;
import java.util.Collection;
import org.fondsloket.ledger.contribution.ContributionCommand;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends the commands of a job, each for itself: one account that fails does not stop the others.
 */
@Component
final class AccountWork {

    private static final Logger LOG = LoggerFactory.getLogger(AccountWork.class);

    private final Commands commands;

    AccountWork(Commands commands) {
        this.commands = commands;
    }

    /**
     * @throws IllegalStateException when some of them failed, so that the day counts as not done
     */
    void send(String job, LocalDate day, Collection<? extends ContributionCommand> work) {
        Envelope envelope = Envelope.system("ledger-" + job, job + ":" + day);
        int failed = 0;
        for (ContributionCommand command : work) {
            try {
                commands.send(command, envelope);
            } catch (RuntimeException e) {
                failed++;
                LOG.error(
                        "Job {} of {} failed for {}: {}",
                        job,
                        day,
                        command.aggregateId(),
                        e.getMessage(),
                        e);
            }
        }
        if (failed > 0) {
            throw new IllegalStateException(
                    "%d accounts of %s on %s are not done".formatted(failed, job, day));
        }
    }
}
