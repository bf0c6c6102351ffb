package org.fondsloket.platform.kafka;

import java.util.List;

/** All consumers of this service, ready to take records. */
record Receptions(List<Reception> all) {

    Receptions {
        all = List.copyOf(all);
        long names = all.stream().map(each -> each.consumer().name()).distinct().count();
        if (names != all.size()) {
            throw new IllegalStateException("two consumers share a name and so an inbox");
        }
    }
}
