package org.fondsloket.ledger.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.ledger.posting.PostingCommand.NoteReport;
import org.fondsloket.ledger.posting.PostingCommand.RecordPosting;
import org.fondsloket.ledger.posting.PostingEvent.PostingRecorded;
import org.fondsloket.ledger.posting.PostingEvent.ReportNoted;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.Test;

class PostingDeciderTest {

    private static final String REPORT = "8a1f5d7e-2d0c-3b5e-9f6a-0a1b2c3d4e5f";
    private static final PostingId ID = new PostingId(REPORT, 1);
    private static final String EMPLOYER = "20417358";
    private static final YearMonth MAY = YearMonth.of(2026, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 28);
    private static final List<ExplanationStep> WHY =
            List.of(new ExplanationStep("wages-summed", "9397.70", null));

    @Test
    void recordsABalancedPosting() {
        assertThat(PostingDecider.decide(PostingDecider.initial(), posting(EMPLOYER, "1419.05")))
                .containsExactly(recorded("1419.05"));
    }

    @Test
    void notesANilReportSoThatTheMonthIsAnswered() {
        assertThat(PostingDecider.decide(PostingDecider.initial(), note(EMPLOYER)))
                .containsExactly(noted());
    }

    @Test
    void staysSilentWhenTheSameNilReportComesAgain() {
        assertThat(PostingDecider.decide(after(noted()), note(EMPLOYER))).isEmpty();
    }

    @Test
    void refusesMoneyForAReportThatHadNoneAndNoneForAReportThatHadSome() {
        assertRefused(after(noted()), posting(EMPLOYER, "1419.05"), "POSTING_DIFFERS");
        assertRefused(after(recorded("1419.05")), note(EMPLOYER), "POSTING_DIFFERS");
        assertRefused(after(noted()), note("20417366"), "POSTING_DIFFERS");
    }

    @Test
    void recordsACreditForACorrectionThatLowersTheContribution() {
        assertThat(PostingDecider.decide(PostingDecider.initial(), posting(EMPLOYER, "-14.72")))
                .containsExactly(recorded("-14.72"));
    }

    @Test
    void staysSilentWhenTheSameReportComesAgain() {
        assertThat(PostingDecider.decide(after(recorded("1419.05")), posting(EMPLOYER, "1419.05")))
                .isEmpty();
    }

    @Test
    void refusesAnotherAmountForThePostedReport() {
        assertRefused(after(recorded("1419.05")), posting(EMPLOYER, "1419.06"), "POSTING_DIFFERS");
    }

    @Test
    void refusesAnotherEmployerForThePostedReport() {
        assertRefused(
                after(recorded("1419.05")), posting("20417366", "1419.05"), "POSTING_DIFFERS");
    }

    @Test
    void refusesEntriesThatDoNotAddUpToZero() {
        assertRefused(
                PostingDecider.initial(),
                posting(EMPLOYER, List.of(debit("10.00"), credit("-9.99"))),
                "POSTING_UNBALANCED");
    }

    @Test
    void refusesAPostingWithoutCounterpart() {
        assertRefused(
                PostingDecider.initial(),
                posting(EMPLOYER, List.of(debit("0.00"))),
                "POSTING_UNBALANCED");
        assertRefused(PostingDecider.initial(), posting(EMPLOYER, List.of()), "POSTING_UNBALANCED");
    }

    @Test
    void refusesFractionsOfACent() {
        assertRefused(
                PostingDecider.initial(),
                posting(EMPLOYER, List.of(debit("10.001"), credit("-10.001"))),
                "POSTING_NOT_IN_CENTS");
    }

    @Test
    void namesAPostingAfterReportAndVersionAlone() {
        assertThat(ID.aggregateId()).isEqualTo("Posting:" + REPORT + ":1");
        assertThat(ID.value())
                .isEqualTo(new PostingId(REPORT, 1).value())
                .isNotEqualTo(new PostingId(REPORT, 2).value());
    }

    private static PostedReport after(PostingEvent event) {
        return PostingDecider.evolve(PostingDecider.initial(), event);
    }

    private static RecordPosting posting(String employer, String amount) {
        return posting(employer, entries(amount));
    }

    private static RecordPosting posting(String employer, List<Entry> entries) {
        return new RecordPosting(ID, employer, MAY, "event-1", "2026-11", DUE, entries, WHY);
    }

    private static NoteReport note(String employer) {
        return new NoteReport(ID, employer, MAY, "event-1");
    }

    private static ReportNoted noted() {
        return new ReportNoted(ID.value(), REPORT, 1, EMPLOYER, MAY, "event-1");
    }

    private static PostingRecorded recorded(String amount) {
        return new PostingRecorded(
                ID.value(),
                REPORT,
                1,
                EMPLOYER,
                MAY,
                "event-1",
                "2026-11",
                DUE,
                entries(amount),
                WHY);
    }

    private static List<Entry> entries(String amount) {
        return List.of(debit(amount), credit(new BigDecimal(amount).negate().toPlainString()));
    }

    private static Entry debit(String amount) {
        return new Entry(
                1,
                new Account.Receivable(EMPLOYER).name(),
                EntryType.CONTRIBUTION,
                new BigDecimal(amount));
    }

    private static Entry credit(String amount) {
        return new Entry(
                2,
                new Account.Contributions(Year.of(2026)).name(),
                EntryType.CONTRIBUTION,
                new BigDecimal(amount));
    }

    private static void assertRefused(PostedReport state, PostingCommand command, String code) {
        assertThatThrownBy(() -> PostingDecider.decide(state, command))
                .asInstanceOf(type(Refusal.class))
                .satisfies(
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo(code);
                            assertThat(refusal.facts()).containsEntry("postingId", ID.value());
                        });
    }
}
