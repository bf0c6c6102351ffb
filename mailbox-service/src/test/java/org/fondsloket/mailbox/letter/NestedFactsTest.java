package org.fondsloket.mailbox.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NestedFactsTest {

    @Test
    void listsAreNumberedFromOneAndComeBackAsLists() {
        Map<String, Object> event =
                Map.of(
                        "amount", new BigDecimal("1000.50"),
                        "reasons", List.of("ARREARS", "DOUBT"),
                        "claims",
                                List.of(
                                        Map.of("worker", "1", "days", 3),
                                        Map.of("worker", "2", "days", 4)));

        LetterFacts facts = NestedFacts.flat(event);

        assertThat(facts.values())
                .containsOnly(
                        Map.entry("amount", "1000.50"),
                        Map.entry("reasons.1", "ARREARS"),
                        Map.entry("reasons.2", "DOUBT"),
                        Map.entry("claims.1.worker", "1"),
                        Map.entry("claims.1.days", "3"),
                        Map.entry("claims.2.worker", "2"),
                        Map.entry("claims.2.days", "4"));
        assertThat(NestedFacts.nested(facts))
                .containsEntry("reasons", List.of("ARREARS", "DOUBT"))
                .containsEntry(
                        "claims",
                        List.of(
                                Map.of("worker", "1", "days", "3"),
                                Map.of("worker", "2", "days", "4")));
    }

    @Test
    void aListOfManyKeepsItsOrder() {
        List<String> months = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");

        assertThat(NestedFacts.nested(NestedFacts.flat(Map.of("months", months))))
                .containsEntry("months", months);
    }

    @Test
    void anEmptyListAndAMissingValueLeaveNothing() {
        Map<String, @Nullable Object> event = new HashMap<>();
        event.put("reasons", List.of());
        event.put("amount", null);

        assertThat(NestedFacts.flat(event).values()).isEmpty();
    }
}
