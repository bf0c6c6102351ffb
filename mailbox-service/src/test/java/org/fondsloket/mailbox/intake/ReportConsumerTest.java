package org.fondsloket.mailbox.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.fondsloket.mailbox.TestReports;
import org.fondsloket.mailbox.letter.LetterCommand.RequestLetter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P-02 a submitted report asks for its confirmation")
class ReportConsumerTest {

    @Test
    void takesEveryFigureOfTheReportAndNoName() {
        RequestLetter request =
                ReportConsumer.confirmationOf(
                        TestReports.report("20417358", 1, "nl", "2041735100", "2041736900"));

        assertThat(request.kind()).isEqualTo("LT-07");
        assertThat(request.employerNumber()).isEqualTo("20417358");
        assertThat(request.language()).isEqualTo("nl");
        assertThat(request.facts().values())
                .containsEntry("grossSum", "6240.20")
                .containsEntry("contribution", "471.14")
                .containsEntry("contributionRate", "0.151")
                .containsEntry("dueOn", "2026-04-28")
                .containsEntry("paymentReference", "20417358 2026-03")
                .containsEntry("ruleSet", "2026-01")
                .containsEntry("submittedAt", "2026-04-10T09:30:00Z");
        assertThat(request.facts().rows())
                .containsExactly(row(1, "2041735100"), row(2, "2041736900"));
    }

    @Test
    void takesOldAndNewFiguresOfACorrection() {
        RequestLetter request =
                ReportConsumer.confirmationOf(TestReports.corrected("20417358", "2041735100"));

        assertThat(request.kind()).isEqualTo("LT-07");
        assertThat(request.facts().values())
                .containsEntry("version", "2")
                .containsEntry("valueDate", "2026-04-28")
                .containsEntry("before.contribution", "471.12")
                .containsEntry("after.contribution", "485.84")
                .containsEntry("after.leaveDays", "0")
                .containsEntry("changed.1.workerNumber", "2041735100")
                .containsEntry("changed.1.before", "3120.00")
                .containsEntry("changed.1.after", "3217.50");
        assertThat(request.facts().rows().getFirst())
                .containsEntry("employmentDays", "30")
                .containsEntry("leave.1.from", "2026-03-09")
                .containsEntry("leave.1.reimbursement", "580.00");
        assertThat(request.letterId()).isEqualTo(letter(2));
    }

    @Test
    void takesTheAnswersOfANilReport() {
        RequestLetter request =
                ReportConsumer.confirmationOf(TestReports.nil("20417358", "2041735100"));

        assertThat(request.facts().values())
                .containsEntry("nil", "true")
                .containsEntry("contribution", "0.00")
                .doesNotContainKeys("dueOn", "paymentReference", "contributionRate");
        assertThat(request.facts().rows().getFirst())
                .containsOnly(
                        Map.entry("lineNo", "1"),
                        Map.entry("workerNumber", "2041735100"),
                        Map.entry("status", "NIL"));
    }

    @Test
    void theSameVersionIsTheSameLetterAndTheNextVersionAnother() {
        assertThat(letter(1)).isEqualTo(letter(1)).isNotEqualTo(letter(2));
    }

    private static String letter(int version) {
        return ReportConsumer.confirmationOf(
                        TestReports.report("20417358", version, "nl", "2041735100"))
                .letterId();
    }

    private static Map<String, String> row(int no, String worker) {
        return Map.of(
                "lineNo", Integer.toString(no),
                "workerNumber", worker,
                "status", "WORKED",
                "siteLand", "NW",
                "periodFrom", "2026-03-01",
                "periodTo", "2026-03-31",
                "grossWage", "3120.10",
                "hours", "160.00");
    }
}
