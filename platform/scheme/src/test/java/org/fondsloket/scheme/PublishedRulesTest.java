package org.fondsloket.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedRulesTest {

    private static final YearMonth MARCH = YearMonth.of(2027, 3);

    @TempDir private Path folder;

    @Test
    void loadsANewRuleSetFromAFolderAndKeepsTheOldOnes() throws IOException {
        write(
                "2027-01",
                "contribution.rate;2026-01-01;;0.151;",
                "contribution.rate;2026-01-01;;0.16;");
        write("2026-12", "leave.divisor;2006-01-01;;12;", "leave.divisor;2006-01-01;;11;");
        Files.writeString(folder.resolve("README.md"), "no rule set");

        RuleSets sets = RuleSets.published(folder);

        assertThat(sets.ids()).containsExactly("2026-11", "2026-12", "2027-01");
        assertThat(sets.latest().id()).isEqualTo("2027-01");
        assertThat(contribution(sets.latest())).isEqualTo(Money.of("160.00"));
        assertThat(contribution(sets.of("2026-11"))).isEqualTo(Money.of("151.00"));
        assertThat(sets.of("2026-12").value(LeaveRules.DIVISOR, MARCH)).isEqualTo("11");
        assertThat(RuleSets.published().ids()).containsExactly("2026-11");
    }

    @Test
    void checksAFileOfTheFolderLikeItsOwn() throws IOException {
        write("2027-01", "leave.divisor;2006-01-01;;12;", "leave.divisor;2006-01-01;;0;");

        assertThatThrownBy(() -> RuleSets.published(folder))
                .isInstanceOf(RuleFileException.class)
                .hasMessageMatching("rule set 2027-01, line [0-9]+: must be above 0");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11, is published already and never changes",
        "2027-13, must be named like 2027-01.csv",
        "rules, must be named like 2027-01.csv"
    })
    void refusesAnIdThatIsTakenOrNoDate(String id, String reason) throws IOException {
        write(id, "x", "x");

        assertThatThrownBy(() -> RuleSets.published(folder))
                .isInstanceOf(RuleFileException.class)
                .hasMessage("rule set " + id + ": " + reason);
    }

    @Test
    void ordersASecondRuleSetOfAMonthBehindTheFirst() throws IOException {
        write("2027-01", "x", "x");
        write("2027-01-2", "x", "x");

        assertThat(RuleSets.published(folder).latest().id()).isEqualTo("2027-01-2");
    }

    @Test
    void stopsWhenTheFolderIsMissing() {
        assertThatThrownBy(() -> RuleSets.published(folder.resolve("missing")))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void hasAValueForEveryKeyOnEveryDay() {
        RuleSet rules = RuleSets.published().latest();
        for (RuleKey<?> key : RuleKey.all()) {
            for (YearMonth month = YearMonth.of(2006, 1);
                    month.isBefore(YearMonth.of(2031, 1));
                    month = month.plusMonths(1)) {
                assertThat(rules.rule(key, month).source()).isNotBlank();
            }
        }
        assertThat(RuleKey.all()).doesNotHaveDuplicates().hasSizeGreaterThan(80);
        assertThat(RuleKey.all().stream().map(RuleKey::key).distinct().count())
                .isEqualTo(RuleKey.all().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "leave.rounding.inYear|UP|must be FLOOR or HALF_UP",
                "leave.dec24and31AreWorkdays|yes|must be true or false",
                "leave.daysPerYear|0|must be at least 1",
                "leave.lapse|12-31|must be such as 09-30 y+1",
                "leave.lapse|13-31 y+1|must be such as 09-30 y+1",
                "leave.lapse|12-31 y+x|must be such as 09-30 y+1",
                "correction.window.afterEnd|15|must be such as 15 m+2",
                "correction.window.afterEnd|15 m+x|must be such as 15 m+2",
                "correction.window.afterEnd|29 m+2|must be a day that every month has",
                "holidays.added|BE|must be a Land and a day, such as BE:05-08",
                "holidays.added|BER:05-08|must be a Land and a day, such as BE:05-08",
                "holidays.added|BE:13-08|must be a day, such as 05-08: 13-08",
                "holidays.added|BE:05-08 BE:05-08|must be different codes with one blank between",
                "tariffHours.summer|8 8 8 8|must be five numbers, Monday to Friday",
                "tariffHours.winterMonths|12 13|must be months from 1 to 12",
                "tariffHours.winterMonths|0 1|must be months from 1 to 12",
                "pil.socialShare|PL|must be one share a country, or none",
                "pil.socialShare|PL=0.1 PL=0.2|must be one share a country, or none",
                "pil.socialShare|PL=1.0|must be below 1",
                "dayRate.fallback|CURRENT_MONTH|must be NONE",
                "leave.availabilityCutoff|x|must be LEAVE_START or PREVIOUS_MONTH",
                "muv.pct|1.5|must be below 1",
                "minimumWage.statutory|0|must be above 0"
            })
    void refusesAValueThatTheArithmeticCannotUse(String key, String value, String reason) {
        assertThatThrownBy(() -> RuleVariation.with(RuleKey.named(key).orElseThrow(), value))
                .isInstanceOf(RuleFileException.class)
                .hasMessageEndingWith(": " + reason);
    }

    @Test
    void readsEveryKindOfValue() {
        RuleSet rules = RuleSets.published().latest();
        YearMonth may = YearMonth.of(2026, 5);

        assertThat(rules.value(LeaveRules.LAPSE, may).of(2026)).isEqualTo("2027-12-31");
        assertThat(rules.value(LeaveRules.LAPSE_SICKNESS, may).of(2026)).isEqualTo("2028-03-31");
        assertThat(rules.value(AccountRules.CORRECTION_WINDOW_AFTER_END, may).of(may))
                .isEqualTo("2026-07-15");
        assertThat(rules.value(PayoutRules.SOCIAL_SHARE, may)).isEmpty();
        assertThat(
                        RuleVariation.with(PayoutRules.SOCIAL_SHARE, "PL=0.1 RO=0.2")
                                .value(PayoutRules.SOCIAL_SHARE, may))
                .hasSize(2);
        assertThat(rules.value(RegistrationRules.EXEMPT_COUNTRIES, may))
                .containsExactlyInAnyOrder("BE", "DK", "FR", "IT", "AT");
        assertThat(
                        rules.value(RegistrationRules.WORKER_NUMBER_PATTERN, may)
                                .matcher("3300127200")
                                .matches())
                .isTrue();
        assertThat(rules.value(LeaveRules.MUV_MAX_WEEKS, may)).contains(78);
        assertThat(rules.value(LeaveRules.MUV_FOR_POSTED, may)).isTrue();
        assertThat(rules.value(CalendarRules.TARIFF_WINTER_MONTHS, may))
                .containsExactlyInAnyOrder(12, 1, 2, 3);
        assertThat(rules.value(CheckRules.LEAVE_PAY_TOLERANCE, may)).isEqualTo("0.01");
        assertThat(rules.ruleBefore(rules.rule(LeaveRules.PAY_PCT, LocalDate.of(2018, 6, 1))))
                .map(Rule::value)
                .hasValueSatisfying(share -> assertThat(share).isEqualTo("0.1368"));
        assertThat(rules.ruleBefore(rules.rule(LeaveRules.DIVISOR, may))).isEmpty();
    }

    @Test
    void writesAValueInAStepLikeTheRuleFile() {
        RuleSet rules = RuleSets.published().latest();
        YearMonth may = YearMonth.of(2026, 5);

        assertThat(read(rules, WageRules.WEST_1, may)).isEqualTo("none");
        assertThat(read(rules, WageRules.STATUTORY, may)).isEqualTo("13.90");
        assertThat(read(rules, LeaveRules.DIVISOR, may)).isEqualTo("12");
        assertThat(read(rules, LeaveRules.LAPSE, may)).isEqualTo("12-31 y+1");
        assertThat(read(rules, AccountRules.CORRECTION_WINDOW_AFTER_END, may)).isEqualTo("15 m+2");
    }

    @Test
    void refusesAStepWithTheWrongNumberOfFigures() {
        assertThatThrownBy(() -> Step.of(StepKind.MULTIPLIED, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("multiplied has 3 figures, not 1");
    }

    private static String read(RuleSet rules, RuleKey<?> key, YearMonth month) {
        return Step.read(rules, rules.rule(key, month), month).value();
    }

    private static Money contribution(RuleSet rules) {
        return Contribution.of(rules, MARCH, List.of(Money.of("1000.00"))).amount();
    }

    private void write(String id, String from, String to) throws IOException {
        Files.write(
                folder.resolve(id + ".csv"),
                RuleVariation.published().stream().map(line -> line.replace(from, to)).toList());
    }
}
