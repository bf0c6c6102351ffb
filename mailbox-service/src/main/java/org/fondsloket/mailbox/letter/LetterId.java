package org.fondsloket.mailbox.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Identity of a letter, which follows from what the letter is about: asking twice for the same
 * letter gives one letter.
 */
public final class LetterId {

    private LetterId() {}

    /** The letter of this kind about this version of a report. */
    public static String about(String kind, String reportId, int version) {
        String name = kind + "|" + reportId + "|" + version;
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }

    /** Identifier in the event store, with the type as prefix so that no two types clash. */
    public static String aggregate(String letterId) {
        return "Letter:" + letterId;
    }
}
