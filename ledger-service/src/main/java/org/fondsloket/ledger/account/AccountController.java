package org.fondsloket.ledger.account;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.scheme.explain.Explanation;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What an employer owes, at a glance and entry by entry. */
@RestController
@RequestMapping("/api/employers/{employerNumber}/account")
class AccountController {

    private static final String RIGHT = "ACC";
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final EntryRows rows;
    private final SettlementRows settlements;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Messages messages;
    private final Clock clock;
    private final Explanation sentences = Explanation.read();

    AccountController(
            EntryRows rows,
            SettlementRows settlements,
            AccessDecisions access,
            CurrentActor actor,
            Messages messages,
            Clock clock) {
        this.rows = rows;
        this.settlements = settlements;
        this.access = access;
        this.actor = actor;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * @param awaiting report that the caller has just sent: the answer waits briefly for its
     *     booking
     * @param awaitingVersion which version of it, the first when left out
     * @param asKnownAt leaves out what was recorded later
     * @param asOf leaves out what counts from a later day
     */
    @GetMapping
    AccountView account(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable String awaiting,
            @RequestParam(defaultValue = "1") int awaitingVersion,
            @RequestParam(required = false) @Nullable Instant asKnownAt,
            @RequestParam(required = false) @Nullable LocalDate asOf) {
        access.require(actor.subject(), employerNumber, RIGHT);
        boolean upToDate =
                awaiting == null
                        || BriefWait.until(
                                PATIENCE,
                                () -> rows.isBooked(employerNumber, awaiting, awaitingVersion));
        Known known = Known.of(asKnownAt, asOf);
        List<OpenItem> open = rows.openItems(employerNumber, known);
        return new AccountView(
                rows.balance(employerNumber, known),
                open,
                upToDate,
                overdue(open, today(asKnownAt, asOf)),
                settlements.claims(employerNumber, known).stream()
                        .filter(claim -> claim.state().equals("PENDING"))
                        .map(ClaimRow::amount)
                        .reduce(NOTHING, BigDecimal::add));
    }

    /**
     * @param asKnownAt leaves out what was recorded later
     * @param asOf leaves out what counts from a later day
     */
    @GetMapping("/entries")
    List<EntryView> entries(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable Instant asKnownAt,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            Locale language) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return rows.entries(employerNumber, Known.of(asKnownAt, asOf)).stream()
                .map(row -> view(row, language))
                .toList();
    }

    /** Claimed reimbursements with what each still depends on. */
    @GetMapping("/claims")
    List<ClaimView> claims(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable Instant asKnownAt) {
        access.require(actor.subject(), employerNumber, RIGHT);
        Known known = Known.of(asKnownAt, null);
        boolean complete = !settlements.isReportMissing(employerNumber, known);
        boolean settled =
                overdue(rows.openItems(employerNumber, known), today(asKnownAt, null)).signum()
                        == 0;
        Map<YearMonth, Boolean> assured = settlements.assured(employerNumber, known);
        // Which account was known at a past moment is kept nowhere: accounts can be erased.
        Boolean account = asKnownAt == null ? settlements.hasBankAccount(employerNumber) : null;
        return settlements.claims(employerNumber, known).stream()
                .map(claim -> view(claim, complete, settled, account, assured.get(claim.month())))
                .toList();
    }

    private LocalDate today(@Nullable Instant asKnownAt, @Nullable LocalDate asOf) {
        if (asOf != null) {
            return asOf;
        }
        return LocalDate.ofInstant(asKnownAt == null ? clock.instant() : asKnownAt, BERLIN);
    }

    private static BigDecimal overdue(List<OpenItem> items, LocalDate today) {
        return items.stream()
                .filter(item -> item.dueOn().isBefore(today) && item.open().signum() > 0)
                .map(OpenItem::open)
                .reduce(NOTHING, BigDecimal::add);
    }

    private static ClaimView view(
            ClaimRow claim,
            boolean complete,
            boolean settled,
            @Nullable Boolean account,
            @Nullable Boolean assured) {
        return new ClaimView(
                claim.claimId(),
                claim.month(),
                claim.workerNumber(),
                claim.from(),
                claim.to(),
                claim.amount(),
                claim.state(),
                claim.reasons().isEmpty() ? List.of() : List.of(claim.reasons().split(" ")),
                claim.claimedOn(),
                claim.lastDay(),
                List.of(
                        light("ALL_REPORTS_SENT", complete),
                        light("NOTHING_PAST_DUE", settled),
                        light("BANK_ACCOUNT_CONFIRMED", account),
                        light("ASSURANCE_GIVEN", assured),
                        light("CLAIMED_IN_TIME", !claim.claimedOn().isAfter(claim.lastDay())),
                        light("DAYS_AND_MONEY_AVAILABLE", !claim.doubt())));
    }

    /** What is not known is grey. */
    private static ClaimView.Condition light(String code, @Nullable Boolean holds) {
        return new ClaimView.Condition(code, holds == null ? "GREY" : holds ? "GREEN" : "RED");
    }

    private EntryView view(EntryRow row, Locale language) {
        return new EntryView(
                row.postingId() + "-" + row.line(),
                row.bookedAt(),
                row.valueDate(),
                row.type(),
                row.month(),
                row.account(),
                row.amount(),
                row.balance(),
                row.sourceEventId(),
                row.reportId(),
                row.ruleSet(),
                new EntryView.Explanation(
                        row.explanation().stream().map(step -> view(step, language)).toList()));
    }

    /** A step without a sentence of its own is told by the rule book, or shown by its code. */
    private EntryView.Step view(ExplanationStep step, Locale language) {
        String key = "step." + step.what();
        String what = step.what();
        if (messages.knows(key)) {
            what = messages.text(key, Map.of(), language);
        } else if (!step.figures().isEmpty()) {
            what = sentences.of(step.what(), step.figures(), step.value(), language);
        }
        return new EntryView.Step(step.what(), what, step.value(), step.ruleKey());
    }
}
