package org.fondsloket.mailbox.dossier.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

@DisplayName("C7-DOC LT-31: what the fund needs, why, until when and how")
class DocumentRequestLetterTest {

    private static final String ID = "0a1b2c3d-4e5f-4a6b-8c7d-8e9fa0b1c2d3";

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
                            new DocumentRequestLetter(
                                    (request, sentBack) ->
                                            Optional.of(
                                                    sentBack
                                                            ? "Seite 2 fehlt"
                                                            : "Alle Arbeitnehmer"))));

    @ParameterizedTest
    @CsvSource({
        "REQUESTED, nl, Loongegevens, 5 december 2026",
        "REQUESTED, de, Lohnunterlagen, 5. Dezember 2026",
        "REQUESTED, en, Wage records, 5 December 2026",
        "RETURNED, pl, Dokumentacja płacowa, 5 grudnia 2026",
        "RETURNED, ro, Documente de salarizare, 5 decembrie 2026"
    })
    void saysWhatWhyAndUntilWhen(String state, String language, String document, String day) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("requestId", ID);
        facts.put("state", state);
        facts.put("kind", "WAGE_RECORDS");
        facts.put("purpose", "REPORT_CHECK");
        facts.put("month", "2026-05");
        facts.put("dueOn", "2026-12-05");
        facts.put("datedOn", "2026-11-22");
        boolean back = state.equals("RETURNED");
        if (back) {
            facts.put("reason", "INCOMPLETE");
        }

        RenderedLetter letter =
                RENDERER.render(
                        new LetterRequested(
                                ID,
                                "20417358",
                                "LT-31",
                                YearMonth.of(2026, 5),
                                ID,
                                language,
                                NestedFacts.flat(facts)),
                        new Recipient("20417358", "Budex Sp. z o.o.", "PL"),
                        People.NOBODY);

        Conformance.assertValid(letter.pdf());
        assertThat(Pdf.text(letter.pdf()))
                .contains(document, day, "Lohnunterlagen", "5. Dezember 2026", "F-14", "10 MB")
                .contains(back ? "Seite 2 fehlt" : "Alle Arbeitnehmer")
                .contains(back ? "Sie sind nicht vollständig" : "Wir brauchen Unterlagen")
                .doesNotContain("{", "}", "null", "WAGE_RECORDS");
    }
}
