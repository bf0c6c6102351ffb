package org.fondsloket.mailbox.request;

import java.util.List;
import java.util.Map;
import org.fondsloket.mailbox.request.DocumentRequest.Accepted;
import org.fondsloket.mailbox.request.DocumentRequest.Asked;
import org.fondsloket.mailbox.request.DocumentRequest.Delivered;
import org.fondsloket.mailbox.request.DocumentRequest.Unasked;
import org.fondsloket.mailbox.request.DocumentRequestCommand.Accept;
import org.fondsloket.mailbox.request.DocumentRequestCommand.AskForDocument;
import org.fondsloket.mailbox.request.DocumentRequestCommand.Deliver;
import org.fondsloket.mailbox.request.DocumentRequestCommand.SendBack;
import org.fondsloket.mailbox.request.DocumentRequestEvent.DocumentAccepted;
import org.fondsloket.mailbox.request.DocumentRequestEvent.DocumentDelivered;
import org.fondsloket.mailbox.request.DocumentRequestEvent.DocumentRequested;
import org.fondsloket.mailbox.request.DocumentRequestEvent.DocumentSentBack;
import org.fondsloket.platform.command.Refusal;

/**
 * All rules of a request for a document (C7-DOC): delivered while the fund waits for it or looks at
 * it, decided only once something was delivered, over when accepted. A delivery that comes late is
 * taken: the fund needs it all the same.
 */
public final class DocumentRequestDecider {

    private DocumentRequestDecider() {}

    static String idOf(String requestId) {
        return "DocumentRequest:" + requestId;
    }

    /** Identifier in the event store of the request that this event is about. */
    public static String idOf(DocumentRequestEvent event) {
        return idOf(event.requestId());
    }

    /** State before the fund asked. */
    public static DocumentRequest initial() {
        return new Unasked();
    }

    /**
     * @return the events that follow
     * @throws Refusal when the request's state does not allow it
     */
    public static List<DocumentRequestEvent> decide(
            DocumentRequest request, DocumentRequestCommand command) {
        return switch (command) {
            case AskForDocument ask -> ask(request, ask);
            case Deliver delivery -> deliver(request, delivery);
            case Accept accept ->
                    List.of(new DocumentAccepted(accept.requestId(), delivered(request)));
            case SendBack back ->
                    List.of(
                            new DocumentSentBack(
                                    back.requestId(),
                                    delivered(request),
                                    back.reason().name(),
                                    back.dueOn()));
        };
    }

    public static DocumentRequest evolve(DocumentRequest request, DocumentRequestEvent event) {
        return switch (event) {
            case DocumentRequested asked -> new Asked(asked.employerNumber());
            case DocumentDelivered delivered -> new Delivered(delivered.employerNumber());
            case DocumentSentBack back -> new Asked(back.employerNumber());
            case DocumentAccepted _ -> new Accepted();
        };
    }

    private static List<DocumentRequestEvent> ask(DocumentRequest request, AskForDocument ask) {
        return switch (request) {
            case Unasked _ ->
                    List.of(
                            new DocumentRequested(
                                    ask.requestId(),
                                    ask.employerNumber(),
                                    ask.kind().name(),
                                    ask.purpose().name(),
                                    ask.month(),
                                    ask.dueOn()));
            case Asked _, Delivered _, Accepted _ -> List.of();
        };
    }

    private static List<DocumentRequestEvent> deliver(DocumentRequest request, Deliver delivery) {
        String employer =
                switch (request) {
                    case Asked(var number) -> number;
                    case Delivered(var number) -> number;
                    case Unasked _ -> throw unknown();
                    case Accepted _ -> throw new Refusal("DOCUMENT_REQUEST_CLOSED", Map.of());
                };
        return List.of(
                new DocumentDelivered(
                        delivery.requestId(),
                        employer,
                        delivery.documentId(),
                        delivery.sha256(),
                        delivery.mediaType(),
                        delivery.bytes()));
    }

    private static String delivered(DocumentRequest request) {
        return switch (request) {
            case Delivered(var number) -> number;
            case Asked _ -> throw new Refusal("DOCUMENT_NOT_DELIVERED", Map.of());
            case Accepted _ -> throw new Refusal("DOCUMENT_REQUEST_CLOSED", Map.of());
            case Unasked _ -> throw unknown();
        };
    }

    private static Refusal unknown() {
        return new Refusal("DOCUMENT_REQUEST_UNKNOWN", Map.of());
    }
}
