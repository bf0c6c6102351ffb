package org.fondsloket.scheme.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.fondsloket.scheme.Contribution;
import org.fondsloket.scheme.Money;
import org.fondsloket.scheme.RuleSet;
import org.fondsloket.scheme.RuleSets;
import org.fondsloket.scheme.Step;
import org.fondsloket.scheme.StepKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    private static final RuleSet RULES = RuleSets.published().latest();
    private static final Explanation EXPLANATION = Explanation.read();
    private static final List<Step> EXAMPLE_1 =
            Contribution.of(
                            RULES,
                            YearMonth.of(2026, 3),
                            List.of(Money.of("3120.10"), Money.of("2876.47"), Money.of("3401.13")))
                    .steps();

    static Stream<Locale> languages() {
        return Explanation.LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasASentenceForEveryStepThatNamesEveryFigure(Locale language) throws IOException {
        Properties catalogue = new Properties();
        catalogue.load(
                new InputStreamReader(
                        Objects.requireNonNull(
                                ExplanationTest.class.getResourceAsStream(
                                        "/org/fondsloket/scheme/explain_"
                                                + language.getLanguage()
                                                + ".properties")),
                        StandardCharsets.UTF_8));

        assertThat(catalogue.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(StepKind.values()).map(StepKind::code).toList());
        for (StepKind kind : StepKind.values()) {
            Set<String> named =
                    new MessageFormat(catalogue.getProperty(kind.code()), language)
                            .getArgumentNames();
            assertThat(named)
                    .as(kind.code())
                    .containsExactlyInAnyOrderElementsOf(
                            kind.arguments().stream().map(StepKind.Argument::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsEveryStepWithItsFigures(Locale language) {
        Figures figures = new Figures(language);
        for (StepKind kind : StepKind.values()) {
            Step step = sample(kind);
            String sentence = EXPLANATION.of(step, language);

            assertThat(sentence)
                    .as(kind.code())
                    .doesNotContain("{", "}")
                    .doesNotStartWith(kind.code() + ":")
                    .endsWith(".");
            for (StepKind.Argument argument : kind.arguments()) {
                if (argument.type() != StepKind.Type.COUNT && !isTranslated(argument)) {
                    String plain = Objects.requireNonNull(step.arguments().get(argument.name()));
                    assertThat(sentence)
                            .as(kind.code())
                            .contains(figures.written(argument.type(), plain).toString());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|€ 9.397,70 × 15,1% = € 1.419,0527, nog niet afgerond.|€ 1.419,05.",
                "de|9.397,70 € × 15,1 % = 1.419,0527 €, noch nicht gerundet.|1.419,05 €.",
                "en|€9,397.70 × 15.1% = €1,419.0527, not yet rounded.|€1,419.05.",
                "pl|9397,70 € × 15,1% = 1419,0527 €, jeszcze bez zaokrąglenia.|1419,05 €.",
                "ro|9.397,70 EUR × 15,1 % = 1.419,0527 EUR, încă nerotunjit.|1.419,05 EUR."
            })
    void writesNumbersAsTheLanguageDoes(String language, String multiplied, String end) {
        List<String> told = EXPLANATION.of(EXAMPLE_1, Locale.of(language));

        assertThat(told).hasSize(4);
        assertThat(told.get(2).replace('\u00a0', ' ')).isEqualTo(multiplied);
        assertThat(told.get(3).replace('\u00a0', ' ')).endsWith(end);
    }

    @Test
    void tellsWhichRuleStandsBehindANumber() {
        assertThat(EXPLANATION.of(EXAMPLE_1.get(1), Locale.GERMANY))
                .isEqualTo(
                        "Regel contribution.rate des Regelwerks 2026-11 für den 1. März 2026:"
                                + " 0,151. Quelle: carried forward, no change for 2026 found"
                                + " (Annahme der Kasse).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pl|1|Okres ten kosztuje 1 dzień urlopu.",
                "pl|2|Okres ten kosztuje 2 dni urlopu.",
                "pl|5|Okres ten kosztuje 5 dni urlopu.",
                "ro|1|Perioada costă 1 zi de concediu.",
                "ro|2|Perioada costă 2 zile de concediu.",
                "ro|20|Perioada costă 20 de zile de concediu.",
                "nl|1|De periode kost 1 vakantiedag.",
                "nl|9|De periode kost 9 vakantiedagen."
            })
    void knowsThePluralsOfTheLanguage(String language, int days, String sentence) {
        assertThat(EXPLANATION.of(Step.of(StepKind.LEAVE_DAYS_COUNTED, days), Locale.of(language)))
                .isEqualTo(sentence);
    }

    @Test
    void speaksEnglishToEverybodyElse() {
        assertThat(EXPLANATION.of(EXAMPLE_1.getFirst(), Locale.of("tr")))
                .isEqualTo("Sum of the gross wages (3 wages): €9,397.70.");
    }

    @Test
    void fallsBackToCodeAndValueForAStepOfAnotherVersion() {
        assertThat(EXPLANATION.of("rule-set", Map.of(), "2026-11", Locale.ENGLISH))
                .isEqualTo("rule-set: 2026-11");
        assertThat(EXPLANATION.of("multiplied", Map.of(), "1419.0527", Locale.ENGLISH))
                .isEqualTo("multiplied: 1419.0527");
    }

    @Test
    void keepsAStepReadableWhenItComesBackFromAStore() {
        Step step = EXAMPLE_1.get(2);

        assertThat(
                        EXPLANATION.of(
                                step.what(),
                                new LinkedHashMap<>(step.arguments()),
                                step.value(),
                                Locale.GERMAN))
                .isEqualTo(EXPLANATION.of(step, Locale.GERMAN));
    }

    private static boolean isTranslated(StepKind.Argument argument) {
        return Set.of("confidence", "bucket", "region").contains(argument.name());
    }

    private static Step sample(StepKind kind) {
        Object[] figures =
                kind.arguments().stream().map(ExplanationTest::sample).toArray(Object[]::new);
        return Step.of(kind, figures);
    }

    private static Object sample(StepKind.Argument argument) {
        return switch (argument.type()) {
            case MONEY -> Money.of("1419.05");
            case PERCENT -> "0.1425";
            case NUMBER -> "6.8333";
            case COUNT -> 3;
            case DATE -> "2026-05-11";
            case MONTH -> YearMonth.of(2026, 5);
            case YEAR -> 2026;
            case VALUE -> "0.151";
            case TEXT ->
                    switch (argument.name()) {
                        case "confidence" -> "SOURCED";
                        case "bucket" -> "CURRENT";
                        case "region" -> "WEST";
                        default -> "NW";
                    };
        };
    }
}
