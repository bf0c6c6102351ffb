package org.fondsloket.ledger.contribution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.fondsloket.ledger.contribution.ContributionAccount.Opened;
import org.fondsloket.ledger.contribution.ContributionCommand.BookReport;
import org.fondsloket.ledger.contribution.ContributionCommand.ReceivePayment;
import org.fondsloket.ledger.posting.Books;
import org.fondsloket.ledger.posting.Entry;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.jspecify.annotations.Nullable;

/** One employer's account in a test: commands in, events and entries out. */
final class EmployersAccount {

    static final RuleSets RULES = RuleSets.published();
    static final RuleSet LATEST = RULES.latest();
    static final String WORKER = "3300127200";

    final String employer;
    final List<ContributionEvent> all = new ArrayList<>();
    private final Map<YearMonth, BigDecimal> reported = new HashMap<>();
    private final Map<YearMonth, Integer> versions = new HashMap<>();
    private final Consumer<ContributionCommand> store;
    private ContributionAccount state = ContributionDecider.initial();

    EmployersAccount(String employer) {
        this(employer, command -> {});
    }

    /**
     * @param store is told of every command that the core accepts
     */
    EmployersAccount(String employer, Consumer<ContributionCommand> store) {
        this.employer = employer;
        this.store = store;
    }

    static EmployersAccount opened() {
        return new EmployersAccount("20417358");
    }

    List<ContributionEvent> does(ContributionCommand command) {
        List<ContributionEvent> events = ContributionDecider.decide(RULES, state, command);
        store.accept(command);
        for (ContributionEvent event : events) {
            state = ContributionDecider.evolve(state, event);
            all.add(event);
        }
        return events;
    }

    Opened now() {
        return switch (state) {
            case Opened opened -> opened;
            case ContributionAccount.Unopened _ -> Opened.empty(employer);
        };
    }

    /** Reports a month with these wages; a second time it is a correction. */
    List<ContributionEvent> reports(
            YearMonth month, LocalDate on, String gross, ClaimedReimbursement... claims) {
        int before = all.size();
        reports(month, on, gross, Arrays.asList(claims));
        return List.copyOf(all.subList(before, all.size()));
    }

    /** The same, for whoever wants to send the command once more. */
    BookReport reports(
            YearMonth month, LocalDate on, String gross, List<ClaimedReimbursement> claims) {
        BookReport command = report(month, on, gross, claims.toArray(ClaimedReimbursement[]::new));
        does(command);
        versions.put(month, command.version());
        reported.put(month, command.contribution().amount());
        return command;
    }

    /** Version of the next report of a month. */
    int nextVersion(YearMonth month) {
        return versions.getOrDefault(month, 0) + 1;
    }

    BookReport report(YearMonth month, LocalDate on, String gross, ClaimedReimbursement... claims) {
        Contribution contribution = Contribution.of(LATEST, month, List.of(Money.of(gross)));
        int version = nextVersion(month);
        BigDecimal before = reported.get(month);
        return new BookReport(
                employer,
                "report-" + employer + "-" + month,
                version,
                "event-" + employer + "-" + month + "-" + version,
                on,
                new ReportedContribution(
                        employer,
                        month,
                        List.of(new ReportedContribution.Wage("WORKED", new BigDecimal(gross))),
                        contribution.grossSum().amount(),
                        contribution.rate(),
                        contribution.amount().amount(),
                        LATEST.paymentDueOn(month),
                        LATEST.id()),
                before == null ? null : contribution.amount().amount().subtract(before),
                Arrays.asList(claims));
    }

    List<ContributionEvent> pays(String id, LocalDate on, String amount) {
        return pays(id, on, amount, null);
    }

    List<ContributionEvent> pays(
            String id, LocalDate on, String amount, @Nullable YearMonth named) {
        return does(new ReceivePayment(employer, id, on, Money.of(amount), named, "camt"));
    }

    static ClaimedReimbursement claim(LocalDate from, String amount) {
        return claim(WORKER, from, amount, false);
    }

    static ClaimedReimbursement claim(String worker, LocalDate from, String amount, boolean doubt) {
        Money money = Money.of(amount);
        return new ClaimedReimbursement(
                worker, from, from.plusDays(4), 5, 0, money, Money.ZERO, money, money, doubt, null);
    }

    /** Sum of all entries of an account. */
    Money balanceOf(String account) {
        return Money.sum(
                entries().stream()
                        .filter(entry -> entry.account().equals(account))
                        .map(entry -> Money.of(entry.amount()))
                        .toList());
    }

    Money balance() {
        return balanceOf("RECEIVABLE:" + employer);
    }

    List<Entry> entries() {
        return all.stream()
                .filter(Books.class::isInstance)
                .map(Books.class::cast)
                .flatMap(event -> event.posting().entries().stream())
                .toList();
    }

    <E extends ContributionEvent> List<E> told(Class<E> type) {
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
