package org.fondsloket.ledger.notice;

import java.util.List;

/** The rule of notices: who is told the same again is not told at all. */
public sealed interface Notice {

    /** Nobody was told. */
    record Untold() implements Notice {}

    /** It is told. */
    record Told() implements Notice {}

    /** State before the first event. */
    static Notice initial() {
        return new Untold();
    }

    static List<NoticeEvent> decide(Notice state, NoticeCommand command) {
        return switch (state) {
            case Untold _ -> List.of(command.content());
            case Told _ -> List.of();
        };
    }

    /** The state after an event, whichever it was. */
    static Notice evolve(Notice state, NoticeEvent event) {
        return new Told();
    }
}
