package org.fondsloket.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureRulesTest {

    @Test
    void acceptsAServiceInTheRightShape() {
        ArchitectureRules.ofSamples("sample.good")
                .core("posting")
                .slices("statement", "balance")
                .publicTypes("Application")
                .check();
    }

    @Test
    void namesEveryViolationInItsMessage() {
        assertThatThrownBy(() -> sample("time").core("posting").check())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sample.bad.time")
                .hasMessageContaining("Instant.now")
                .hasMessageContaining("LocalDate.now")
                .hasMessageContaining("Clock.systemUTC")
                .hasMessageContaining("UUID.randomUUID")
                .hasMessageContaining("System.currentTimeMillis");
    }

    @Test
    void refusesANameThatFindsNoClass() {
        assertThat(ArchitectureRules.ofSamples("sample.nowhere").violations())
                .containsExactly("Package sample.nowhere is named in the rules and holds no class");
        assertThat(ArchitectureRules.ofSamples("sample.good").core("postings").violations())
                .containsExactly(
                        "Package sample.good.postings is named in the rules and holds no class");
        assertThat(ArchitectureRules.ofSamples("sample.good").slices("balances").violations())
                .hasSize(1);
    }

    @Test
    void refusesAFrameworkInTheCore() {
        assertThat(sample("framework").core("posting").violations())
                .anyMatch(violation -> violation.contains("Environment"));
    }

    @Test
    void refusesACoreThatKnowsItsShell() {
        assertThat(sample("shell").core("posting").violations())
                .anyMatch(violation -> violation.contains("PostingAggregate"));
    }

    @Test
    void refusesACycleBetweenFolders() {
        assertThat(sample("cycle").publicTypes("One", "Two").violations())
                .anyMatch(violation -> violation.startsWith("Cycle detected"));
    }

    @Test
    void refusesAReadSliceThatKnowsAnother() {
        assertThat(sample("slice").slices("statement", "balance").violations())
                .anyMatch(violation -> violation.contains("StatementRow"));
    }

    @Test
    void refusesAPublicTypeThatNobodyAllowed() {
        assertThat(sample("open").violations()).hasSize(1);
        assertThat(sample("open").publicTypes("StatementRows").violations()).isEmpty();
    }

    @Test
    void refusesAnEventThatHoldsMoreThanTheJdkKnows() {
        assertThat(sample("event").core("posting").violations())
                .anyMatch(violation -> violation.contains("Recorded holds foreign"))
                .anyMatch(violation -> violation.contains("Hidden holds part"));
    }

    @Test
    void refusesAPackageThatSaysNothing() {
        assertThat(sample("word").violations())
                .containsExactly("sample.bad.word.common.Things lives in a package named common");
    }

    @Test
    void refusesAPackageWithoutNullMarked() {
        assertThat(sample("unmarked").violations())
                .singleElement()
                .asString()
                .contains("sample.bad.unmarked.posting.Posting");
    }

    @Test
    void refusesTheOldJackson() {
        assertThat(sample("jackson").violations())
                .anyMatch(violation -> violation.contains("com.fasterxml.jackson.core"));
    }

    @Test
    void refusesAnAggregateOutsideOfItsShell() {
        assertThat(sample("outside").violations())
                .anyMatch(violation -> violation.contains("AggregateIdentifier"));
    }

    @Test
    void everySampleIsRefusedByOneRuleOnly() {
        assertThat(List.of("word", "open", "unmarked"))
                .allSatisfy(name -> assertThat(sample(name).violations()).hasSize(1));
    }

    private static ArchitectureRules sample(String name) {
        return ArchitectureRules.ofSamples("sample.bad." + name);
    }
}
