package org.fondsloket.mailbox.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.fondsloket.mailbox.request.DocumentRequestCommand.Accept;
import org.fondsloket.mailbox.request.DocumentRequestCommand.AskForDocument;
import org.fondsloket.mailbox.request.DocumentRequestCommand.Deliver;
import org.fondsloket.mailbox.request.DocumentRequestCommand.SendBack;
import org.fondsloket.mailbox.request.DocumentRequestEvent.DocumentAccepted;
import org.fondsloket.mailbox.request.DocumentRequestEvent.DocumentDelivered;
import org.fondsloket.mailbox.request.DocumentRequestEvent.DocumentRequested;
import org.fondsloket.mailbox.request.DocumentRequestEvent.DocumentSentBack;
import org.fondsloket.platform.command.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C7-DOC S003-27 the life of a request for a document")
class DocumentRequestDeciderTest {

    private static final String REQUEST = "0a1b2c3d-4e5f-4a6b-8c7d-8e9fa0b1c2d3";
    private static final String EMPLOYER = "20417358";
    private static final LocalDate DUE = LocalDate.of(2026, 12, 5);
    private static final AskForDocument ASK =
            new AskForDocument(
                    REQUEST,
                    EMPLOYER,
                    DocumentKind.WAGE_RECORDS,
                    Purpose.REPORT_CHECK,
                    YearMonth.of(2026, 5),
                    DUE);
    private static final Deliver DELIVERY =
            new Deliver(REQUEST, "d-1", "9f86", "application/pdf", 3_145_728);

    private final List<DocumentRequestEvent> asked = decide(DocumentRequestDecider.initial(), ASK);

    @Test
    @DisplayName("C7-DOC asked for, delivered, accepted; nothing follows")
    void goesFromAskedToAccepted() {
        assertThat(asked)
                .containsExactly(
                        new DocumentRequested(
                                REQUEST,
                                EMPLOYER,
                                "WAGE_RECORDS",
                                "REPORT_CHECK",
                                YearMonth.of(2026, 5),
                                DUE));
        DocumentRequest delivered = after(after(asked), DELIVERY);
        assertThat(delivered).isEqualTo(new DocumentRequest.Delivered(EMPLOYER));
        assertThat(decide(delivered, new Accept(REQUEST)))
                .containsExactly(new DocumentAccepted(REQUEST, EMPLOYER));

        DocumentRequest accepted = after(delivered, new Accept(REQUEST));

        assertThat(refusal(accepted, DELIVERY)).isEqualTo("DOCUMENT_REQUEST_CLOSED");
        assertThat(refusal(accepted, new Accept(REQUEST))).isEqualTo("DOCUMENT_REQUEST_CLOSED");
        assertThat(decide(accepted, ASK)).isEmpty();
    }

    @Test
    @DisplayName("C7-DOC several files may be delivered until the fund has looked at them")
    void takesSeveralFiles() {
        assertThat(decide(after(after(asked), DELIVERY), DELIVERY))
                .containsExactly(
                        new DocumentDelivered(
                                REQUEST, EMPLOYER, "d-1", "9f86", "application/pdf", 3_145_728));
    }

    @Test
    @DisplayName("C7-DOC sent back with a reason it waits for the employer again")
    void waitsAgainAfterItWasSentBack() {
        SendBack back = new SendBack(REQUEST, ReturnReason.INCOMPLETE, DUE.plusDays(10));
        DocumentRequest delivered = after(after(asked), DELIVERY);

        assertThat(decide(delivered, back))
                .containsExactly(
                        new DocumentSentBack(REQUEST, EMPLOYER, "INCOMPLETE", DUE.plusDays(10)));
        DocumentRequest again = after(delivered, back);
        assertThat(again).isEqualTo(new DocumentRequest.Asked(EMPLOYER));
        assertThat(refusal(again, back)).isEqualTo("DOCUMENT_NOT_DELIVERED");
        assertThat(after(again, DELIVERY)).isEqualTo(new DocumentRequest.Delivered(EMPLOYER));
    }

    @Test
    void decidesNothingBeforeSomethingWasDelivered() {
        assertThat(refusal(after(asked), new Accept(REQUEST))).isEqualTo("DOCUMENT_NOT_DELIVERED");
        assertThat(refusal(DocumentRequestDecider.initial(), new Accept(REQUEST)))
                .isEqualTo("DOCUMENT_REQUEST_UNKNOWN");
        assertThat(refusal(DocumentRequestDecider.initial(), DELIVERY))
                .isEqualTo("DOCUMENT_REQUEST_UNKNOWN");
    }

    private static List<DocumentRequestEvent> decide(
            DocumentRequest request, DocumentRequestCommand command) {
        return DocumentRequestDecider.decide(request, command);
    }

    private static DocumentRequest after(List<DocumentRequestEvent> events) {
        DocumentRequest request = DocumentRequestDecider.initial();
        for (DocumentRequestEvent event : events) {
            request = DocumentRequestDecider.evolve(request, event);
        }
        return request;
    }

    private static DocumentRequest after(DocumentRequest before, DocumentRequestCommand command) {
        DocumentRequest request = before;
        for (DocumentRequestEvent event : decide(before, command)) {
            request = DocumentRequestDecider.evolve(request, event);
        }
        return request;
    }

    private static String refusal(DocumentRequest request, DocumentRequestCommand command) {
        return catchThrowableOfType(Refusal.class, () -> decide(request, command)).code();
    }
}
