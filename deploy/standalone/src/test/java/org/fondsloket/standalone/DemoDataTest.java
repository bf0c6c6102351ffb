package org.fondsloket.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DemoDataTest {

    @Test
    void holdsThreeEmployersAndTwelveWorkers() {
        assertThat(DemoData.EMPLOYERS).hasSize(3);
        assertThat(DemoData.EMPLOYERS.stream().mapToInt(one -> one.workers().size()).sum())
                .isEqualTo(12);
    }

    @Test
    void countsHoursByWorkingDays() {
        var worker = DemoData.EMPLOYERS.getFirst().workers().getFirst();

        assertThat(worker.hours(YearMonth.of(2026, 10))).isEqualByComparingTo("176.00");
        assertThat(worker.grossWage(YearMonth.of(2026, 10))).isEqualByComparingTo("4364.80");
    }

    @Test
    void showsAWorkerWhoWasNotThere() {
        var august = YearMonth.of(2026, 8);

        assertThat(
                        DemoData.EMPLOYERS.stream()
                                .flatMap(one -> one.workers().stream())
                                .filter(worker -> !worker.worksIn(august)))
                .isNotEmpty();
    }

    @Test
    void givesEveryEmployerSomebodyWhoLogsIn() {
        assertThat(DemoData.LOGINS.stream().flatMap(one -> one.employers().stream()).distinct())
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void leavesOneCompanyWithoutABankAccount() {
        assertThat(DemoData.EMPLOYERS.stream().filter(one -> one.company().iban() == null))
                .hasSize(1);
    }
}
