package org.fondsloket.reporting.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fondsloket.reporting.announcement.PostedWorker;
import org.fondsloket.reporting.check.LineAsTyped;
import org.fondsloket.reporting.facts.KnownMonth;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a month of which nothing is typed: one for each posting, cut to the month. A status
 * that is permanent until changed answers the worker at once.
 */
final class Prefilled {

    private static final String STATUS = "WORKED";
    private static final Set<String> PERMANENT = Set.of("SITE_MANAGER", "FOREMAN");

    private Prefilled() {}

    static List<LineAsTyped> lines(KnownMonth known) {
        List<LineAsTyped> lines = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (PostedWorker posted : known.posted()) {
            String permanent =
                    known.past(posted.workerNumber())
                            .lastStatus()
                            .filter(PERMANENT::contains)
                            .orElse(null);
            if (permanent == null) {
                lines.add(line(known, posted, STATUS, posted));
            } else if (answered.add(posted.workerNumber())) {
                lines.add(line(known, posted, permanent, null));
            }
        }
        return List.copyOf(lines);
    }

    private static LineAsTyped line(
            KnownMonth known, PostedWorker posted, String status, @Nullable PostedWorker shown) {
        String seed = posted.postingId() + " " + known.month();
        return LineAsTyped.plain(
                UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString(),
                posted.workerNumber(),
                status,
                shown == null ? null : shown.siteLand(),
                shown == null ? null : shown.from().toString(),
                shown == null ? null : shown.to().toString(),
                null,
                null);
    }
}
