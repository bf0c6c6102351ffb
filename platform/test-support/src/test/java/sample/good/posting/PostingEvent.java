package sample.good.posting;

import java.math.BigDecimal;
import java.util.List;

/** Events of a good aggregate. */
public sealed interface PostingEvent {

    /** Only JDK types and a part of its own. */
    record Recorded(BigDecimal amount, List<Line> lines) implements PostingEvent {}

    /** The part. */
    record Line(int number, Kind kind) {}

    /** The part's kind. */
    enum Kind {
        WAGE
    }
}
