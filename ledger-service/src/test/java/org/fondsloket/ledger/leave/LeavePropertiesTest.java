package org.fondsloket.ledger.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.fondsloket.ledger.leave.LeaveEvent.LeaveMonthRecorded;
import org.fondsloket.ledger.posting.Books;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Invariants of scheme chapter 15 over made-up lives of many workers. */
@DisplayName("generated leave accounts")
class LeavePropertiesTest {

    private static final Logger LOG = LoggerFactory.getLogger(LeavePropertiesTest.class);
    private static final int WORKERS = 2_000;
    private static final int COMMANDS = 24_000;

    @TempDir private Path published;

    @Test
    @DisplayName(
            "15: earned = granted + rest + paid in lieu + compensated + lapsed, nothing negative")
    void addsUpForEveryWorkerAndYearAfterEveryCommand() throws IOException {
        RuleSets rules = LeaveSamples.withSocialShare(published);
        long seed = Long.getLong("leave.seed", System.nanoTime());
        LOG.info("leave accounts with seed {}: repeat with -Dleave.seed={}", seed, seed);
        Random random = new Random(seed);
        LeaveSamples samples = new LeaveSamples(random, rules.latest().id());
        Map<String, Account> accounts = new HashMap<>();
        Map<MovementKind, Integer> seen = new HashMap<>();
        int refused = 0;
        for (int at = 0; at < COMMANDS; at++) {
            String worker = "33%08d".formatted(random.nextInt(WORKERS));
            LocalDate disabled = worker.endsWith("7") ? LocalDate.of(2025, 6, 15) : null;
            Account account = accounts.computeIfAbsent(worker, name -> new Account(name, rules));
            LeaveCommand command = samples.next(worker, disabled);
            Map<Integer, YearTotals> before = Map.copyOf(account.state().leave().years());
            try {
                List<LeaveEvent> events = account.send(command);
                requireMovementsGiveTheTotals(before, account, events);
                events.stream()
                        .flatMap(event -> event.movements().stream())
                        .forEach(each -> seen.merge(each.kind(), 1, Integer::sum));
                requireTheSameAgainIsSilence(account, command, events);
            } catch (Refusal _) {
                refused++;
            }
            requireInvariant(account, seed);
        }
        LOG.info("movements {}, refused commands {}", seen, refused);
        assertThat(seen.keySet())
                .as("each kind of movement occurs, seed %d", seed)
                .contains(MovementKind.values());
    }

    @Test
    @DisplayName("two employers' reports at the same time never give more than was earned")
    void neverGivesADayTwiceInWhicheverOrderReportsCome() {
        for (long seed = 1; seed <= 200; seed++) {
            List<LeaveCommand> commands = new ArrayList<>();
            LeaveSamples samples = new LeaveSamples(new Random(seed), Account.RULES.latest().id());
            for (int at = 0; at < 12; at++) {
                commands.add(samples.next("3300127200", null));
            }
            for (List<LeaveCommand> order : List.of(commands, commands.reversed())) {
                Account account = new Account("3300127200");
                for (LeaveCommand command : order) {
                    try {
                        account.send(command);
                    } catch (Refusal _) {
                        // A decision on a wrong day changes nothing.
                    }
                    requireInvariant(account, seed);
                }
            }
        }
    }

    private static void requireInvariant(Account account, long seed) {
        for (YearTotals year : account.state().leave().years().values()) {
            Figure parts =
                    year.granted()
                            .plus(year.rest())
                            .plus(year.paidInLieu())
                            .plus(year.compensated())
                            .plus(year.lapsed());
            assertThat(year.earned().plus(year.advanced())).as("seed %d", seed).isEqualTo(parts);
            assertThat(
                            List.of(
                                    year.earned(),
                                    year.advanced(),
                                    year.granted(),
                                    year.rest(),
                                    year.paidInLieu(),
                                    year.compensated(),
                                    year.lapsed(),
                                    year.carried()))
                    .as("seed %d: %s", seed, year)
                    .noneMatch(Figure::isNegative);
        }
    }

    /** What the events say moved is what the totals changed by, and what the books say. */
    private static void requireMovementsGiveTheTotals(
            Map<Integer, YearTotals> before, Account account, List<LeaveEvent> events) {
        Map<Integer, Figure> rests = new HashMap<>();
        BigDecimal liability = BigDecimal.ZERO;
        for (LeaveEvent event : events) {
            for (Movement each : event.movements()) {
                Figure by =
                        switch (each.kind()) {
                            case EARNED, ADVANCED -> each.figure();
                            case GRANTED, REVERSED, LAPSED, PAID_IN_LIEU, COMPENSATED ->
                                    each.figure().negated();
                            case CARRIED -> Figure.none();
                        };
                rests.merge(each.year(), by, Figure::plus);
            }
            if (event instanceof Books books) {
                for (Entry entry : books.posting().entries()) {
                    if (entry.account().startsWith("LEAVE:")) {
                        liability = liability.subtract(entry.amount());
                    }
                }
            }
        }
        BigDecimal moved = BigDecimal.ZERO;
        for (Map.Entry<Integer, Figure> rest : rests.entrySet()) {
            YearTotals old = before.get(rest.getKey());
            Figure had = old == null ? Figure.none() : old.rest();
            assertThat(account.year(rest.getKey()).rest()).isEqualTo(had.plus(rest.getValue()));
            moved = moved.add(rest.getValue().pay());
        }
        assertThat(liability).as("the liability is what is left").isEqualByComparingTo(moved);
    }

    private static void requireTheSameAgainIsSilence(
            Account account, LeaveCommand command, List<LeaveEvent> events) {
        if (events.isEmpty() || !(events.getFirst() instanceof LeaveMonthRecorded)) {
            return;
        }
        assertThat(account.send(command)).isEmpty();
    }
}
