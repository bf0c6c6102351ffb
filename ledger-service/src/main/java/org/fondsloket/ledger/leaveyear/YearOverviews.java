package org.fondsloket.ledger.leaveyear;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.fondsloket.ledger.notice.NoticeCommand;
import org.fondsloket.ledger.notice.NoticeEvent.YearOverviewGiven;
import org.fondsloket.ledger.schedule.DatedJob;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.scheme.RuleSets;
import org.springframework.stereotype.Component;

/**
 * Tells each employer how the closed year stands for all its workers (LT-14), once it is closed for
 * every one of them.
 */
@Component
class YearOverviews implements DatedJob {

    private static final String NAME = "year-overview";

    private final YearOverviewRows rows;
    private final Commands commands;
    private final RuleSets ruleSets;

    YearOverviews(YearOverviewRows rows, Commands commands, RuleSets ruleSets) {
        this.rows = rows;
        this.commands = commands;
        this.ruleSets = ruleSets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(LocalDate day) {
        int year = day.getYear() - 1;
        Envelope envelope = Envelope.system("ledger-" + NAME, NAME + ":" + day);
        for (String employer : rows.employersToTell(year)) {
            commands.send(
                    new NoticeCommand(
                            new YearOverviewGiven(
                                    id(employer, year),
                                    employer,
                                    year,
                                    day,
                                    rows.workers(employer, year),
                                    rows.coverage(employer, year).shown(),
                                    ruleSets.latest().id())),
                    envelope);
        }
    }

    private static String id(String employerNumber, int year) {
        return UUID.nameUUIDFromBytes(
                        ("year-overview:" + employerNumber + ":" + year).getBytes(UTF_8))
                .toString();
    }
}
