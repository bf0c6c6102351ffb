package org.fondsloket.mailbox.dossier.objection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fondsloket.mailbox.confirmation.Conformance;
import org.fondsloket.mailbox.confirmation.Pdf;
import org.fondsloket.mailbox.letter.LetterEvent.LetterRequested;
import org.fondsloket.mailbox.letter.NestedFacts;
import org.fondsloket.mailbox.rendering.LetterRenderer;
import org.fondsloket.mailbox.rendering.Letterhead;
import org.fondsloket.mailbox.rendering.People;
import org.fondsloket.mailbox.rendering.Recipient;
import org.fondsloket.mailbox.rendering.RenderedLetter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C7-OBJ LT-32: the answer to an objection, with its reasons")
class ObjectionAnswerLetterTest {

    private static final String ID = "1c2d3e4f-5061-3a7b-8c8d-9eafb0c1d2e3";

    private static final LetterRenderer RENDERER =
            new LetterRenderer(
                    new Letterhead(
                            "Urlaubskasse Fondsloket",
                            "Beispielweg 12",
                            "65199 Wiesbaden",
                            "+49 611 555 0100",
                            "post@fund.example",
                            "Musterbank",
                            "DE89370400440532013000",
                            "COBADEFFXXX"),
                    List.of(
                            new ObjectionAnswerLetter(
                                    objection ->
                                            Optional.of("Die Abrechnung belegt den Urlaub."))));

    @ParameterizedTest
    @CsvSource({
        "UPHELD, nl, 21 november 2026, uw bezwaar is gegrond",
        "REJECTED, de, 21. November 2026, wird zurückgewiesen",
        "UPHELD, en, 21 November 2026, your objection is upheld",
        "REJECTED, pl, 21 listopada 2026, sprzeciw został oddalony",
        "UPHELD, ro, 21 noiembrie 2026, contestația este admisă"
    })
    void saysHowTheFundDecidedAndWhy(String outcome, String language, String day, String sentence) {
        RenderedLetter letter =
                RENDERER.render(
                        new LetterRequested(
                                ID,
                                "20417358",
                                "LT-32",
                                YearMonth.of(2026, 9),
                                ID,
                                language,
                                NestedFacts.flat(
                                        Map.of(
                                                "objectionId", ID,
                                                "outcome", outcome,
                                                "letterKind", "LT-12",
                                                "month", "2026-09",
                                                "filedOn", "2026-11-21",
                                                "datedOn", "2026-11-22"))),
                        new Recipient("20417358", "Budex Sp. z o.o.", "PL"),
                        People.NOBODY);

        Conformance.assertValid(letter.pdf());
        assertThat(Pdf.text(letter.pdf()))
                .contains(day, sentence, "21. November 2026", "Erstattungsmitteilung")
                .contains("Die Abrechnung belegt den Urlaub.")
                .doesNotContain("{", "}", "null", outcome);
    }
}
