package org.fondsloket.ledger.bank.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.fondsloket.ledger.bank.transaction.PaymentReference.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentReferenceTest {

    private static final Set<String> KNOWN = Set.of("20417358", "30500003");
    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    @ParameterizedTest
    @DisplayName("scheme 1.2: the employer number, with a month or without")
    @CsvSource(
            nullValues = "-",
            value = {
                "20417358, -",
                "20417358 2026-04, 2026-04",
                "20417358/2026-04, 2026-04",
                "20417358 202604, 2026-04",
                "20417358202604, 2026-04",
                "20417358 04/2026, 2026-04",
                "Beitrag 20417358 04.2026 danke, 2026-04",
                "AG-Nr. 20417358. Monat egal, -",
                "20417358 2026-13, -",
                "rf7520417358202604, 2026-04",
                "RF75 2041 7358 2026 04, 2026-04",
                "RF8920417358, -"
            })
    void findsTheEmployerAndTheMonth(String text, @Nullable YearMonth month) {
        assertThat(search(null, text))
                .isEqualTo(Search.found(new PaymentReference("20417358", month)));
    }

    @Test
    @DisplayName("ISO 11649: the field of its own comes before the free text")
    void readsTheCreditorReferenceFirst() {
        assertThat(search("RF7520417358202604", "20417358 2026-03"))
                .isEqualTo(Search.found(new PaymentReference("20417358", APRIL)));
    }

    @Test
    void looksIntoTheTextWhereTheFieldSaysNothing() {
        assertThat(search("INVOICE-7", "20417358 2026-04"))
                .isEqualTo(Search.found(new PaymentReference("20417358", APRIL)));
    }

    @Test
    void findsAReferenceThatTheBankBrokeIntoTwoLines() {
        assertThat(search(null, "Beitrag 2041", "7358 2026-04"))
                .isEqualTo(Search.found(new PaymentReference("20417358", APRIL)));
    }

    @Test
    void namesNoMonthWhereTwoAreNamed() {
        assertThat(search(null, "20417358 2026-03, 20417358 2026-04"))
                .isEqualTo(Search.found(new PaymentReference("20417358", null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Danke",
                "20417350",
                "1204173589",
                "DE89370400440532013000",
                "A20417358"
            })
    void findsNothingInWhatIsNoEmployerNumber(String text) {
        assertThat(search(null, text).unclear()).isEqualTo(UnclearReason.NO_REFERENCE);
    }

    @Test
    void leavesTwoEmployersToAPerson() {
        assertThat(search(null, "20417358 und 30500003").unclear())
                .isEqualTo(UnclearReason.REFERENCE_AMBIGUOUS);
    }

    @Test
    void leavesAnUnknownEmployerToAPerson() {
        assertThat(search(null, "20417366").unclear()).isEqualTo(UnclearReason.EMPLOYER_UNKNOWN);
    }

    @Test
    void doesNotMindAnotherNumberThatNobodyHas() {
        assertThat(search(null, "20417366 20417358").found())
                .isEqualTo(new PaymentReference("20417358", null));
    }

    @Test
    void seesThatACreditorReferenceIsMistyped() {
        assertThat(search("RF9920417358202604").unclear())
                .isEqualTo(UnclearReason.REFERENCE_MISTYPED);
    }

    @Test
    void writesTheReferenceThatItReads() {
        PaymentReference reference = new PaymentReference("20417358", APRIL);

        assertThat(reference.creditorReference()).isEqualTo("RF7520417358202604");
        assertThat(search(reference.creditorReference()).found()).isEqualTo(reference);
        assertThat(new PaymentReference("20417358", null).creditorReference())
                .isEqualTo("RF8920417358");
    }

    private static Search search(@Nullable String structured, String... lines) {
        return PaymentReference.search(structured, List.of(lines), KNOWN::contains);
    }
}
