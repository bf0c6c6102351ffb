package org.fondsloket.ledger.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.fondsloket.ledger.contribution.ContributionBooking;
import org.fondsloket.ledger.contribution.ReportedContribution;
import org.fondsloket.ledger.posting.PostingCommand.RecordPosting;
import org.fondsloket.ledger.posting.PostingEvent.PostingRecorded;
import org.fondsloket.platform.command.Refusal;
import org.fondsloket.scheme.RuleKey;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Invariants of scheme chapter 15 on generated reports; the seeds make every failure repeatable.
 */
@DisplayName("generated reports")
class PostingPropertiesTest {

    private static final RuleSets RULES = RuleSets.published();
    private static final int REPORTS = 1_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_260_315, 77_777_777})
    void everyPostingAddsUpToZeroAndTheDebtorOwesTheReportedAmount(long seed) {
        Random random = new Random(seed);
        BigDecimal owed = BigDecimal.ZERO;
        BigDecimal debited = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        for (int round = 0; round < REPORTS; round++) {
            ReportedContribution report = report(random);
            PostingRecorded event = post(PostingDecider.initial(), command(report, random));
            assertThat(PostingMustBalance.sumOf(event.entries())).isZero();
            owed = owed.add(report.amount());
            debited = debited.add(event.entries().getFirst().amount());
            all = all.add(PostingMustBalance.sumOf(event.entries()));
        }
        assertThat(debited).isEqualByComparingTo(owed);
        assertThat(all).isZero();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 40_401})
    void repeatedAndShuffledReportsLeaveTheSameBalances(long seed) {
        Random random = new Random(seed);
        List<RecordPosting> commands = new ArrayList<>();
        for (int round = 0; round < 200; round++) {
            RecordPosting command = command(report(random), random);
            for (int copies = random.nextInt(3); copies >= 0; copies--) {
                commands.add(command);
            }
        }
        Map<String, BigDecimal> once = balances(commands.stream().distinct().toList());
        Collections.shuffle(commands, random);

        assertThat(balances(commands)).isEqualTo(once);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 90_210})
    void aSingleChangedCentIsAlwaysRefused(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < REPORTS; round++) {
            RecordPosting command = command(report(random), random);
            List<Entry> entries = new ArrayList<>(command.entries());
            int at = random.nextInt(entries.size());
            Entry entry = entries.get(at);
            BigDecimal slip = BigDecimal.valueOf(1 + random.nextInt(500), 2);
            entries.set(
                    at,
                    new Entry(
                            entry.line(), entry.account(), entry.type(), entry.amount().add(slip)));

            assertThatThrownBy(
                            () ->
                                    PostingDecider.decide(
                                            PostingDecider.initial(), with(command, entries)))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("POSTING_UNBALANCED");
        }
    }

    private static Map<String, BigDecimal> balances(List<RecordPosting> commands) {
        Map<String, PostedReport> states = new HashMap<>();
        Map<String, BigDecimal> balances = new HashMap<>();
        for (RecordPosting command : commands) {
            PostedReport state = states.getOrDefault(command.aggregateId(), PostingDecider.initial());
            for (PostingEvent event : PostingDecider.decide(state, command)) {
                states.put(command.aggregateId(), PostingDecider.evolve(state, event));
                if (event instanceof PostingRecorded recorded) {
                    recorded.entries()
                            .forEach(
                                    entry ->
                                            balances.merge(
                                                    entry.account(),
                                                    entry.amount(),
                                                    BigDecimal::add));
                }
            }
        }
        return balances;
    }

    private static PostingRecorded post(PostedReport state, RecordPosting command) {
        return (PostingRecorded) PostingDecider.decide(state, command).getFirst();
    }

    private static RecordPosting command(ReportedContribution report, Random random) {
        ContributionBooking booking = ContributionBooking.of(RULES, report);
        return new RecordPosting(
                new PostingId(new UUID(random.nextLong(), random.nextLong()).toString(), 1),
                report.employerNumber(),
                report.month(),
                "event-" + random.nextInt(),
                report.ruleSet(),
                booking.valueDate(),
                booking.entries(),
                booking.explanation());
    }

    private static RecordPosting with(RecordPosting command, List<Entry> entries) {
        return new RecordPosting(
                command.postingId(),
                command.employerNumber(),
                command.month(),
                command.sourceEventId(),
                command.ruleSet(),
                command.valueDate(),
                entries,
                command.explanation());
    }

    /** A report as reporting would send it, computed here once more with plain decimals. */
    private static ReportedContribution report(Random random) {
        RuleSet rules = RULES.latest();
        YearMonth month = YearMonth.of(2010 + random.nextInt(17), 1 + random.nextInt(12));
        String status = rules.value(RuleKey.STATUS_CONTRIBUTING, month).iterator().next();
        List<ReportedContribution.Wage> wages = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = random.nextInt(60); line > 0; line--) {
            BigDecimal wage = BigDecimal.valueOf(random.nextInt(1_000_000), 2);
            wages.add(new ReportedContribution.Wage(status, wage));
            sum = sum.add(wage);
        }
        BigDecimal rate = rules.value(RuleKey.CONTRIBUTION_RATE, month);
        LocalDate dueOn = rules.paymentDueOn(month);
        return new ReportedContribution(
                "2041%04d".formatted(random.nextInt(10_000)),
                month,
                wages,
                sum,
                rate,
                sum.multiply(rate).setScale(2, RoundingMode.HALF_UP),
                dueOn,
                rules.id());
    }
}
