package org.fondsloket.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fondsloket.scheme.leave.AbsenceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetsTest {

    private static final RuleSets PUBLISHED = RuleSets.published();
    private static final RuleSet RULES = PUBLISHED.latest();
    private static final List<String> PUBLISHED_LINES = lines();
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void findsTheRuleSetThatAStoredAmountNames() {
        assertThat(PUBLISHED.of("2026-11")).isSameAs(RULES);
        assertThat(RULES.id()).isEqualTo("2026-11");
        assertThat(RULES).hasToString("2026-11");
        assertThatThrownBy(() -> PUBLISHED.of("1999-01"))
                .isInstanceOf(NoSuchRuleException.class)
                .hasMessage("no rule set 1999-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2009-05, 2009-06-15",
        "2013-06, 2013-07-15",
        "2013-07, 2013-08-20",
        "2018-12, 2019-01-20",
        "2019-01, 2019-02-28",
        "2026-03, 2026-04-28",
        "2025-08, 2025-09-28",
        "2026-12, 2027-01-28"
    })
    void knowsWhenTheContributionIsDue(YearMonth month, LocalDate due) {
        assertThat(RULES.paymentDueOn(month)).isEqualTo(due);
    }

    @Test
    void knowsItsFirstMonth() {
        List<String> lines = minimal();
        lines.set(1, "payment.dueDay;2026-02-02;;15;s;A");

        assertThat(RULES.firstMonth()).isEqualTo(YearMonth.of(2006, 1));
        assertThat(RuleFile.read("test", lines).firstMonth()).isEqualTo(YearMonth.of(2026, 3));
    }

    @Test
    void knowsWhenTheReportIsDue() {
        assertThat(RULES.reportDueOn(MAY)).isEqualTo("2026-06-15");
        assertThat(RULES.reportDueOn(YearMonth.of(2026, 12))).isEqualTo("2027-01-15");
    }

    @Test
    void holdsStatusesAndLimitsAsRules() {
        assertThat(RULES.value(RuleKey.STATUS_CONTRIBUTING, MAY)).containsExactly("WORKED");
        assertThat(RULES.value(RuleKey.STATUS_WITHOUT_VALUES, MAY))
                .containsExactlyInAnyOrder(
                        "NOT_POSTED",
                        "SITE_MANAGER",
                        "FOREMAN",
                        "SALARIED",
                        "APPRENTICE",
                        "NON_CONSTRUCTION",
                        "EXEMPT_FUND",
                        "NIL",
                        "ENDED",
                        "DECEASED");
        assertThat(RULES.value(LineRules.STATUS_WITH_POSTING_END, MAY))
                .isSubsetOf(RULES.value(RuleKey.STATUS_WITHOUT_VALUES, MAY));
        assertThat(
                        Stream.of(LineRules.ABSENCE_WITH_LOST_HOURS, LineRules.ABSENCE_BY_DAYS)
                                .flatMap(key -> RULES.value(key, MAY).stream()))
                .doesNotHaveDuplicates()
                .isSubsetOf(RULES.value(LineRules.ABSENCE_KINDS, MAY));
        assertThat(RULES.value(LineRules.ABSENCE_KINDS, MAY))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(AbsenceKind.values()).map(AbsenceKind::name).toList());
        assertThat(RULES.value(RuleKey.SITE_LANDS, MAY)).hasSize(16).contains("NW", "BE");
        assertThat(RULES.value(RuleKey.CHECK_GROSS_MAX, MAY)).isEqualTo("25000");
        assertThat(RULES.value(RuleKey.CHECK_HOURS_MAX, MAY)).isEqualTo("300");
        assertThat(RULES.value(RuleKey.REPORT_LINES_MAX, MAY)).isEqualTo("5000");
    }

    @Test
    void namesTheOriginOfEveryValue() {
        Rule<?> rate = RULES.rule(RuleKey.CONTRIBUTION_RATE, LocalDate.of(2015, 12, 31));

        assertThat(rate.validFrom()).isEqualTo("2015-01-01");
        assertThat(rate.validTo()).isEqualTo("2015-12-31");
        assertThat(rate.source()).isEqualTo("published for posting employers");
        assertThat(rate.confidence()).isEqualTo(Confidence.SOURCED);
        assertThat(RULES.rule(RuleKey.SITE_LANDS, MAY).confidence()).isEqualTo(Confidence.KNOWN);
        assertThat(RULES.rule(RuleKey.REPORT_DUE_DAY, MAY).key())
                .hasToString("report.dueDay")
                .extracting(RuleKey::key)
                .isEqualTo("report.dueDay");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contribution.rate;2027-01-01;;0.15;s|must have 6 columns",
                "contribution.rat;2027-01-01;;0.15;s;A|unknown key",
                "contribution.rate;2027-02-01;;0.15;s;A|leaves a gap to the line before",
                "contribution.rate;2026-12-31;;0.15;s;A|overlaps the line before",
                "contribution.rate;2027-01-01;2026-12-31;0.15;s;A|ends before it starts",
                "contribution.rate;2027-01-01;;1;s;A|must be below 1",
                "contribution.rate;2027-01-01;;0;s;A|must be above 0",
                "contribution.rate;2027-01-01;;-0.1;s;A|must be above 0",
                "contribution.rate;2027-01-01;;0.15;;A|a rule needs its source",
                "contribution.rate;2027-01-01;;0.15;s;B|confidence must be S, K or A"
            })
    void refusesARuleFileWithAMistakeAndNamesTheLine(String line, String reason) {
        List<String> lines = minimal();
        lines.set(0, "contribution.rate;2026-01-01;2026-12-31;0.151;s;A");
        lines.add(1, line);

        assertThatThrownBy(() -> RuleFile.read("test", lines))
                .isInstanceOf(RuleFileException.class)
                .hasMessage("rule set test, line 2: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contribution.rate;2026-13-01;;0.15;s;A",
                "contribution.rate;2026-01-01;x;0.15;s;A",
                "contribution.rate;2026-01-01;;15 %;s;A",
                "payment.dueDay;2026-01-01;;29;s;A",
                "payment.dueDay;2026-01-01;;0;s;A",
                "payment.dueDay;2026-01-01;;last;s;A",
                "site.lands;2026-01-01;;NW  BE;s;A",
                "site.lands;2026-01-01;;NW NW;s;A",
                "site.lands;2026-01-01;;nw;s;A"
            })
    void refusesAValueOfTheWrongType(String line) {
        assertThatThrownBy(() -> RuleFile.read("test", List.of(line)))
                .isInstanceOf(RuleFileException.class)
                .hasMessageStartingWith("rule set test, line 1: ");
    }

    @Test
    void refusesARuleThatFollowsAnOpenOne() {
        List<String> lines = minimal();
        lines.add(1, "contribution.rate;2027-01-01;;0.151;s;A");

        assertThatThrownBy(() -> RuleFile.read("test", lines))
                .hasMessage("rule set test, line 2: overlaps the line before");
    }

    @Test
    void refusesARuleFileThatEndsOrLacksAKey() {
        List<String> ending = minimal();
        ending.set(0, "contribution.rate;2026-01-01;2026-12-31;0.151;s;A");
        List<String> lacking = minimal();
        lacking.remove(0);

        assertThatThrownBy(() -> RuleFile.read("test", ending))
                .hasMessage("rule set test: ends for contribution.rate");
        assertThatThrownBy(() -> RuleFile.read("test", lacking))
                .hasMessage("rule set test: has no contribution.rate");
    }

    @Test
    void acceptsBoundaryValuesCommentsAndBlankLines() {
        List<String> lines = minimal();
        lines.add(0, "# a comment");
        lines.add(0, "  ");
        lines.set(2, "contribution.rate;2026-01-01;2026-01-01;0.999;s;A");
        lines.add(3, "contribution.rate;2026-01-02;;0.001;s;A");
        lines.replaceAll(
                line ->
                        line.replace(
                                "payment.dueDay;2026-01-01;;15", "payment.dueDay;2026-01-01;;28"));
        lines.replaceAll(
                line ->
                        line.replace(
                                "report.dueDay;2026-01-01;;15", "report.dueDay;2026-01-01;;1"));

        RuleSet rules = RuleFile.read("test", lines);

        assertThat(rules.rule(RuleKey.CONTRIBUTION_RATE, LocalDate.of(2026, 1, 1)).value())
                .isEqualTo("0.999");
        assertThat(rules.rule(RuleKey.CONTRIBUTION_RATE, LocalDate.of(2026, 1, 2)).value())
                .isEqualTo("0.001");
        assertThat(rules.paymentDueOn(MAY)).isEqualTo("2026-06-28");
        assertThat(rules.reportDueOn(MAY)).isEqualTo("2026-06-01");
    }

    /** One line a key, valid from 2026 on; the contribution rate first, the due day after it. */
    private static List<String> minimal() {
        List<String> lines = new ArrayList<>();
        for (RuleKey<?> key : RuleKey.all()) {
            Rule<?> rule = RULES.rule(key, LocalDate.of(2027, 1, 1));
            lines.add(key + ";2026-01-01;;" + written(key) + ";" + rule.source() + ";A");
        }
        lines.removeIf(line -> line.startsWith("contribution.rate;"));
        lines.removeIf(line -> line.startsWith("payment.dueDay;"));
        lines.removeIf(line -> line.startsWith("report.dueDay;"));
        lines.addFirst("report.dueDay;2026-01-01;;15;s;A");
        lines.addFirst("payment.dueDay;2026-01-01;;15;s;A");
        lines.addFirst("contribution.rate;2026-01-01;;0.151;s;A");
        return lines;
    }

    private static List<String> lines() {
        try (InputStream file =
                Objects.requireNonNull(
                        RuleSetsTest.class.getResourceAsStream("rules/2026-11.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String written(RuleKey<?> key) {
        return PUBLISHED_LINES.stream()
                .filter(line -> line.startsWith(key + ";"))
                .reduce((_, last) -> last)
                .orElseThrow()
                .split(";", -1)[3];
    }
}
