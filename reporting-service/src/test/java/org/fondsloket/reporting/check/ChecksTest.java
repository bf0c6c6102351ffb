package org.fondsloket.reporting.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fondsloket.reporting.check.SampleReport.KOWAL;
import static org.fondsloket.reporting.check.SampleReport.NOVAK;
import static org.fondsloket.reporting.check.SampleReport.amounts;
import static org.fondsloket.reporting.check.SampleReport.ofMay;
import static org.fondsloket.reporting.check.SampleReport.worked;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S000-28 plausibility checks of scheme 5.8")
class ChecksTest {

    @Test
    void findsNothingInARightReport() {
        SampleReport report = ofMay().announced(NOVAK, KOWAL).with(worked(NOVAK), worked(KOWAL));

        assertThat(report.underCheck().findings()).isEmpty();
        assertThat(report.underCheck().isReadable()).isTrue();
        assertThat(report.underCheck().sendable()).isTrue();
    }

    @Test
    void namesEveryFindingByItsCheckAndItsFacts() {
        SampleReport report = ofMay().today("2026-05-20").with(amounts("-50.00", "160"));

        Finding early = report.findings("S-02").getFirst();
        Finding negative = report.findings("S-08").getFirst();

        assertThat(early)
                .isEqualTo(
                        new Finding(
                                "S-02",
                                Severity.E,
                                null,
                                null,
                                Map.of("month", "2026-05", "earliest", "2026-05-31"),
                                null));
        assertThat(negative)
                .isEqualTo(
                        new Finding(
                                "S-08",
                                Severity.E,
                                0,
                                "grossWage",
                                Map.of("kind", "amount", "max", "25000"),
                                null));
        assertThat(negative.code()).isEqualTo("check.S-08");
        assertThat(early.pointer()).isEqualTo("/lines");
        assertThat(negative.pointer()).isEqualTo("/lines/0/grossWage");
    }

    @Test
    @DisplayName("S000-30 a warning stops sending until it is answered, an error always does")
    void sendsOnlyWhatIsMendedAndAnswered() {
        SampleReport late =
                ofMay().today("2026-06-18")
                        .announced(NOVAK, KOWAL)
                        .with(worked(NOVAK), worked(KOWAL));
        Answer answer = new Answer("D-01", null, null, "wages were late");

        assertThat(late.underCheck().sendable()).isFalse();
        assertThat(late.underCheck().unanswered())
                .extracting(Finding::check)
                .containsExactly("D-01");
        assertThat(late.underCheck().blocking()).isEqualTo(late.underCheck().unanswered());
        assertThat(late.answers(answer).underCheck().sendable()).isTrue();
        assertThat(late.answers(answer).underCheck().unanswered()).isEmpty();
        assertThat(late.answers(answer).findings("D-01"))
                .extracting(Finding::answer)
                .containsExactly("wages were late");
        assertThat(late.employer("20417350").answers(answer).underCheck().blocking())
                .extracting(Finding::check)
                .containsExactly("S-01");
    }

    @Test
    @DisplayName("X-05 information never stops sending")
    void informationStopsNothing() {
        SampleReport owing =
                ofMay().arrears("837.48", "2025-08-28")
                        .announced(NOVAK, KOWAL)
                        .with(worked(NOVAK), worked(KOWAL));

        assertThat(owing.underCheck().findings()).hasSize(1);
        assertThat(owing.underCheck().sendable()).isTrue();
        assertThat(owing.underCheck().blocking()).isEqualTo(List.of());
    }
}
