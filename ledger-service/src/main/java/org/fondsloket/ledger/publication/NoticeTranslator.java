package org.fondsloket.ledger.publication;

import java.util.Optional;
import org.fondsloket.contracts.AccountStatementDue;
import org.fondsloket.contracts.EmployerYearOverview;
import org.fondsloket.ledger.notice.NoticeEvent;
import org.fondsloket.ledger.notice.NoticeEvent.AccountStated;
import org.fondsloket.ledger.notice.NoticeEvent.YearOverviewGiven;
import org.fondsloket.platform.relay.OuterEvent;
import org.fondsloket.platform.relay.OuterEventTranslator;
import org.fondsloket.platform.relay.StoredEvent;
import org.springframework.stereotype.Component;

/** Statements and overviews go out as they were made; a letter follows from each. */
@Component
final class NoticeTranslator implements OuterEventTranslator {

    @Override
    public Optional<OuterEvent> translate(Object event, StoredEvent stored) {
        return event instanceof NoticeEvent notice
                ? Optional.of(OuterEvent.of(notice.employerNumber(), outer(notice)))
                : Optional.empty();
    }

    private static Object outer(NoticeEvent event) {
        return switch (event) {
            case AccountStated stated -> stated(stated);
            case YearOverviewGiven given -> given(given);
        };
    }

    private static AccountStatementDue stated(AccountStated event) {
        return new AccountStatementDue(
                event.noticeId(),
                event.employerNumber(),
                event.from(),
                event.to(),
                event.on(),
                event.openingBalance(),
                event.entries().stream()
                        .map(
                                each ->
                                        new AccountStatementDue.Entry(
                                                each.valueDate(),
                                                each.type(),
                                                each.month(),
                                                each.amount(),
                                                each.balance()))
                        .toList(),
                event.openItems().stream()
                        .map(
                                each ->
                                        new AccountStatementDue.OpenItem(
                                                each.month(),
                                                each.dueOn(),
                                                each.contribution(),
                                                each.paid(),
                                                each.netted(),
                                                each.extras(),
                                                each.open()))
                        .toList(),
                event.closingBalance(),
                event.pendingReimbursements(),
                event.overdue(),
                // A payment of the balance names no month: it goes where it is oldest.
                event.employerNumber());
    }

    private static EmployerYearOverview given(YearOverviewGiven event) {
        return new EmployerYearOverview(
                event.noticeId(),
                event.employerNumber(),
                event.year(),
                event.on(),
                event.workers().stream()
                        .map(
                                each ->
                                        new EmployerYearOverview.WorkerYear(
                                                each.workerNumber(),
                                                each.from(),
                                                each.to(),
                                                each.employmentDays(),
                                                each.grossWage(),
                                                each.percentage(),
                                                each.earnedPay(),
                                                each.lostHours(),
                                                each.minimumLeavePay(),
                                                each.grantedFromBeforeDays(),
                                                each.grantedFromBeforePay(),
                                                each.restFromBeforeDays(),
                                                each.restFromBeforePay(),
                                                each.grantedDays(),
                                                each.grantedPay(),
                                                each.restDays(),
                                                each.restPay()))
                        .toList(),
                event.coverage(),
                event.ruleSet());
    }
}
