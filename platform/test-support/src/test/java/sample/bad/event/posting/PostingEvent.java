package sample.bad.event.posting;

import java.util.List;
import org.fondsloket.contracts.AccessRevoked;

sealed interface PostingEvent {

    record Recorded(List<AccessRevoked> foreign) implements PostingEvent {}

    record Hidden(Part part) implements PostingEvent {}

    record Part(AccessRevoked foreign) {}
}
