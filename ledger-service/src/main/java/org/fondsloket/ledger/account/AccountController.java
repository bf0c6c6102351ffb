package org.fondsloket.ledger.account;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fondsloket.ledger.posting.ExplanationStep;
import org.fondsloket.platform.web.AccessDecisions;
import org.fondsloket.platform.web.BriefWait;
import org.fondsloket.platform.web.CurrentActor;
import org.fondsloket.platform.web.Messages;
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

    private final EntryRows rows;
    private final AccessDecisions access;
    private final CurrentActor actor;
    private final Messages messages;

    AccountController(
            EntryRows rows, AccessDecisions access, CurrentActor actor, Messages messages) {
        this.rows = rows;
        this.access = access;
        this.actor = actor;
        this.messages = messages;
    }

    /**
     * @param awaiting report that the caller has just sent: the answer waits briefly for its
     *     booking
     * @param awaitingVersion which version of it, the first when left out
     */
    @GetMapping
    AccountView account(
            @PathVariable String employerNumber,
            @RequestParam(required = false) @Nullable String awaiting,
            @RequestParam(defaultValue = "1") int awaitingVersion) {
        access.require(actor.subject(), employerNumber, RIGHT);
        boolean upToDate =
                awaiting == null
                        || BriefWait.until(
                                PATIENCE,
                                () -> rows.isBooked(employerNumber, awaiting, awaitingVersion));
        return new AccountView(
                rows.balance(employerNumber), rows.openItems(employerNumber), upToDate);
    }

    @GetMapping("/entries")
    List<EntryView> entries(@PathVariable String employerNumber, Locale language) {
        access.require(actor.subject(), employerNumber, RIGHT);
        return rows.entries(employerNumber).stream().map(row -> view(row, language)).toList();
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

    /** A step of a newer rule book without a sentence is shown by its code, never left out. */
    private EntryView.Step view(ExplanationStep step, Locale language) {
        String key = "step." + step.what();
        String what = messages.knows(key) ? messages.text(key, Map.of(), language) : step.what();
        return new EntryView.Step(step.what(), what, step.value(), step.ruleKey());
    }
}
