package org.fondsloket.mailbox.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fondsloket.contracts.AccountStatementDue;
import org.fondsloket.contracts.ContributionEstimated;
import org.fondsloket.contracts.CorrectionRequested;
import org.fondsloket.contracts.EmployerYearOverview;
import org.fondsloket.contracts.InterestCharged;
import org.fondsloket.contracts.InterimStatementDue;
import org.fondsloket.contracts.LapseWarningDue;
import org.fondsloket.contracts.LeaveYearClosed;
import org.fondsloket.contracts.LeaveYearClosed.YearOfOrigin;
import org.fondsloket.contracts.PayoutConfirmed;
import org.fondsloket.contracts.ReimbursementCredited;
import org.fondsloket.contracts.ReimbursementPending;
import org.fondsloket.contracts.ReimbursementRejected;
import org.fondsloket.contracts.ReminderDue;
import org.fondsloket.mailbox.account.ContributionStatement;
import org.fondsloket.mailbox.account.InterestStatement;
import org.fondsloket.mailbox.account.MissingReport;
import org.fondsloket.mailbox.account.PaymentReminder;
import org.fondsloket.mailbox.account.ReimbursementNotice;
import org.fondsloket.mailbox.directory.PersonDirectory;
import org.fondsloket.mailbox.leave.CorrectionRequest;
import org.fondsloket.mailbox.leave.EmployerOverview;
import org.fondsloket.mailbox.leave.InterimStatement;
import org.fondsloket.mailbox.leave.LapseWarning;
import org.fondsloket.mailbox.leave.WorkerStatement;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.fondsloket.mailbox.letter.LetterId;
import org.fondsloket.mailbox.letter.NestedFacts;
import org.fondsloket.mailbox.sheet.SheetForm;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.kafka.OuterEventConsumer;
import org.fondsloket.platform.kafka.PayloadJson;
import org.fondsloket.platform.kafka.ReceivedEvent;
import org.springframework.stereotype.Component;

/** When something happened on an account that its owner must know, then a letter is asked for. */
@Component
class LedgerConsumer implements OuterEventConsumer {

    private static final String FALLBACK_LANGUAGE = "en";
    private static final String EMPLOYER = "employerNumber";

    private final Commands commands;
    private final LanguageOfLetters languages;
    private final PersonDirectory people;

    LedgerConsumer(Commands commands, LanguageOfLetters languages, PersonDirectory people) {
        this.commands = commands;
        this.languages = languages;
        this.people = people;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public List<String> topics() {
        return List.of("ledger.posting.v1", "ledger.leave-account.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case "ledger.account-statement-due.v1" ->
                    request(event, statement(event.payload(AccountStatementDue.class)));
            case "ledger.contribution-estimated.v1" ->
                    request(event, missingReport(event.payload(ContributionEstimated.class)));
            case "ledger.reminder-due.v1" ->
                    request(event, reminder(event.payload(ReminderDue.class)));
            case "ledger.interest-charged.v1" ->
                    request(event, interest(event.payload(InterestCharged.class)));
            case "ledger.reimbursement-credited.v1" ->
                    request(event, credited(event.payload(ReimbursementCredited.class)));
            case "ledger.payout-confirmed.v1" ->
                    request(event, paid(event.payload(PayoutConfirmed.class)));
            case "ledger.reimbursement-pending.v1" ->
                    request(event, pending(event.payload(ReimbursementPending.class)));
            case "ledger.reimbursement-rejected.v1" ->
                    request(event, rejected(event.payload(ReimbursementRejected.class)));
            case "ledger.employer-year-overview.v1" ->
                    request(event, overview(event.payload(EmployerYearOverview.class)));
            case "ledger.leave-year-closed.v1" ->
                    closed(event.payload(LeaveYearClosed.class))
                            .forEach(subject -> request(event, subject));
            case "ledger.interim-statement-due.v1" ->
                    request(event, interim(event.payload(InterimStatementDue.class)));
            case "ledger.lapse-warning-due.v1" ->
                    lapsing(event.payload(LapseWarningDue.class))
                            .forEach(subject -> request(event, subject));
            case "ledger.correction-requested.v1" ->
                    request(event, correction(event.payload(CorrectionRequested.class)));
            default -> {
                // No letter follows, or the type is one of a newer release.
            }
        }
    }

    private void request(ReceivedEvent event, Subject subject) {
        commands.send(subject.letter(language(subject)), event.envelope().causedBy(event.id()));
    }

    private String language(Subject subject) {
        return subject.toWorker()
                ? people.languageOf(subject.recipient()).orElse(FALLBACK_LANGUAGE)
                : languages.languageFor(subject.recipient());
    }

    static Subject statement(AccountStatementDue event) {
        return Subject.toEmployer(
                ContributionStatement.KIND,
                event.employerNumber(),
                event.statementId(),
                YearMonth.from(event.to()),
                event.statedOn(),
                event);
    }

    static Subject missingReport(ContributionEstimated event) {
        return Subject.toEmployer(
                MissingReport.KIND,
                event.employerNumber(),
                event.postingId(),
                event.month(),
                event.estimatedOn(),
                event);
    }

    static Subject reminder(ReminderDue event) {
        return Subject.toEmployer(
                PaymentReminder.KIND,
                event.employerNumber(),
                event.reminderId(),
                event.month(),
                event.remindedOn(),
                event);
    }

    static Subject interest(InterestCharged event) {
        return Subject.toEmployer(
                InterestStatement.KIND,
                event.employerNumber(),
                event.postingId(),
                event.startedMonths().isEmpty()
                        ? YearMonth.from(event.chargedOn())
                        : event.startedMonths().getFirst().month(),
                event.chargedOn(),
                event);
    }

    static Subject credited(ReimbursementCredited event) {
        return Subject.toEmployer(
                        ReimbursementNotice.KIND,
                        event.employerNumber(),
                        event.postingId(),
                        event.month(),
                        event.creditedOn(),
                        event)
                .with(ReimbursementNotice.OUTCOME, ReimbursementNotice.CREDITED);
    }

    static Subject paid(PayoutConfirmed event) {
        return Subject.toEmployer(
                        ReimbursementNotice.KIND,
                        event.employerNumber(),
                        event.postingId(),
                        YearMonth.from(event.paidOn()),
                        event.paidOn(),
                        event)
                .with(ReimbursementNotice.OUTCOME, ReimbursementNotice.PAID);
    }

    static Subject pending(ReimbursementPending event) {
        return Subject.toEmployer(
                        ReimbursementNotice.KIND,
                        event.employerNumber(),
                        event.postingId(),
                        event.month(),
                        event.pendingSince(),
                        event)
                .with(ReimbursementNotice.OUTCOME, ReimbursementNotice.PENDING);
    }

    static Subject rejected(ReimbursementRejected event) {
        return Subject.toEmployer(
                        ReimbursementNotice.KIND,
                        event.employerNumber(),
                        event.decisionId(),
                        event.month(),
                        event.rejectedOn(),
                        event)
                .with(ReimbursementNotice.OUTCOME, ReimbursementNotice.REJECTED);
    }

    static Subject overview(EmployerYearOverview event) {
        return Subject.toEmployer(
                EmployerOverview.KIND,
                event.employerNumber(),
                event.overviewId(),
                YearMonth.of(event.year(), 12),
                event.closedOn(),
                event);
    }

    /** To the worker; each employer of the year gets a copy once all its reports were checked. */
    static List<Subject> closed(LeaveYearClosed event) {
        List<Subject> letters = new ArrayList<>();
        letters.add(
                Subject.toWorker(
                        WorkerStatement.KIND,
                        event.workerNumber(),
                        event.statementId(),
                        YearMonth.of(event.year(), 12),
                        event.closedOn(),
                        event));
        if (event.complete()) {
            event.years().stream()
                    .filter(year -> year.year() == event.year())
                    .flatMap(year -> year.employments().stream())
                    .map(LeaveYearClosed.Employment::employerNumber)
                    .distinct()
                    .map(employer -> copy(event, employer))
                    .forEach(letters::add);
        }
        return List.copyOf(letters);
    }

    /** What other employers reported is no business of this one. */
    private static Subject copy(LeaveYearClosed event, String employerNumber) {
        LeaveYearClosed own =
                new LeaveYearClosed(
                        event.statementId(),
                        event.workerNumber(),
                        event.year(),
                        event.closedOn(),
                        event.complete(),
                        event.years().stream()
                                .map(year -> reportedBy(employerNumber, year))
                                .filter(year -> !year.employments().isEmpty())
                                .toList(),
                        event.correctionUntil(),
                        event.ruleSet());
        return Subject.toEmployer(
                        WorkerStatement.KIND,
                        employerNumber,
                        event.statementId(),
                        YearMonth.of(event.year(), 12),
                        event.closedOn(),
                        own)
                .with(EMPLOYER, employerNumber);
    }

    private static YearOfOrigin reportedBy(String employerNumber, YearOfOrigin year) {
        return new YearOfOrigin(
                year.year(),
                year.employments().stream()
                        .filter(each -> each.employerNumber().equals(employerNumber))
                        .toList(),
                year.percentage(),
                year.earnedPay(),
                year.lostHours(),
                year.minimumLeavePay(),
                year.earnedDays(),
                year.grantedFromBeforeDays(),
                year.grantedFromBeforePay(),
                year.restFromBeforeDays(),
                year.restFromBeforePay(),
                year.grantedDays(),
                year.grantedPay(),
                year.paidOutPay(),
                year.lapsedDays(),
                year.lapsedPay(),
                year.restDays(),
                year.restPay(),
                year.lapsesOn(),
                year.coverage(),
                year.payablePay());
    }

    static Subject interim(InterimStatementDue event) {
        return Subject.toWorker(
                InterimStatement.KIND,
                event.workerNumber(),
                event.statementId(),
                YearMonth.from(event.statedOn()),
                event.statedOn(),
                event);
    }

    /** To the worker, and to each employer who can still grant the leave. */
    static List<Subject> lapsing(LapseWarningDue event) {
        List<Subject> letters = new ArrayList<>();
        letters.add(
                Subject.toWorker(
                        LapseWarning.KIND,
                        event.workerNumber(),
                        event.warningId(),
                        YearMonth.from(event.lapsesOn()),
                        event.warnedOn(),
                        event));
        for (String employer : event.employerNumbers()) {
            letters.add(
                    Subject.toEmployer(
                                    LapseWarning.KIND,
                                    employer,
                                    event.warningId(),
                                    YearMonth.from(event.lapsesOn()),
                                    event.warnedOn(),
                                    event)
                            .without("employerNumbers")
                            .with(EMPLOYER, employer));
        }
        return List.copyOf(letters);
    }

    static Subject correction(CorrectionRequested event) {
        return Subject.toEmployer(
                CorrectionRequest.KIND,
                event.employerNumber(),
                event.requestId(),
                event.month(),
                event.requestedOn(),
                event);
    }

    /**
     * A letter to be asked for.
     *
     * @param about id of what it is about
     */
    record Subject(
            String kind,
            boolean toWorker,
            String recipient,
            String about,
            YearMonth month,
            Map<String, Object> facts) {

        static Subject toEmployer(
                String kind,
                String employerNumber,
                String about,
                YearMonth month,
                LocalDate datedOn,
                Record event) {
            return new Subject(kind, false, employerNumber, about, month, facts(event, datedOn));
        }

        static Subject toWorker(
                String kind,
                String workerNumber,
                String about,
                YearMonth month,
                LocalDate datedOn,
                Record event) {
            return new Subject(kind, true, workerNumber, about, month, facts(event, datedOn));
        }

        Subject with(String fact, Object value) {
            Map<String, Object> more = new TreeMap<>(facts);
            more.put(fact, value);
            return new Subject(kind, toWorker, recipient, about, month, more);
        }

        Subject without(String fact) {
            Map<String, Object> less = new TreeMap<>(facts);
            less.remove(fact);
            return new Subject(kind, toWorker, recipient, about, month, less);
        }

        RequestLetter letter(String language) {
            return new RequestLetter(
                    LetterId.about(kind, about + "|" + recipient, 1),
                    toWorker ? null : recipient,
                    kind,
                    month,
                    about,
                    language,
                    NestedFacts.flat(facts),
                    toWorker ? recipient : null);
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> facts(Record event, LocalDate datedOn) {
            Map<String, Object> facts =
                    new LinkedHashMap<>(PayloadJson.mapper().convertValue(event, Map.class));
            facts.put(SheetForm.DATED_ON, datedOn);
            return facts;
        }
    }
}
