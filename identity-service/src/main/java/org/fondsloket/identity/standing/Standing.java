package org.fondsloket.identity.standing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a login beside its name.
 *
 * @param askedLevel level that its organisation wants it to reach, if any
 * @param documentUntil last day on which a check of a document counts, if there was one
 * @param brokerUntil last day on which a broker's check counts, if there was one
 * @param links identities at brokers that open this login
 */
public record Standing(
        @Nullable String askedLevel,
        @Nullable LocalDate documentUntil,
        @Nullable LocalDate brokerUntil,
        Map<BrokerIdentity, Link> links) {

    public Standing {
        links = Map.copyOf(links);
    }

    /** A login of which nothing was asked and nothing is known. */
    public static Standing plain() {
        return new Standing(null, null, null, Map.of());
    }

    /** Last day on which the person counts as identified, however that was done. */
    @Nullable LocalDate proofUntil() {
        return Stream.of(documentUntil, brokerUntil)
                .flatMap(Stream::ofNullable)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    Standing asked(String level) {
        return new Standing(level, documentUntil, brokerUntil, links);
    }

    Standing withDocument(LocalDate until) {
        return new Standing(askedLevel, until, brokerUntil, links);
    }

    Standing withBroker(@Nullable LocalDate until) {
        return new Standing(askedLevel, documentUntil, until, links);
    }

    Standing linked(BrokerIdentity identity, Link link) {
        var more = new HashMap<>(links);
        more.put(identity, link);
        return new Standing(askedLevel, documentUntil, brokerUntil, more);
    }

    Standing unlinked(BrokerIdentity identity) {
        var fewer = new HashMap<>(links);
        fewer.remove(identity);
        return new Standing(askedLevel, documentUntil, brokerUntil, fewer);
    }

    /**
     * Somebody as a broker knows him.
     *
     * @param broker name of the broker on the fund's list
     * @param pseudonym keyed hash of what the broker calls him
     */
    public record BrokerIdentity(String broker, String pseudonym) {}

    /**
     * What the broker said last.
     *
     * @param level level of the means, never more than the broker is recognised for
     * @param organisation number of the organisation for which the means was used, if it was said
     * @param chainOrganisation number of an organisation in between, if there was one
     */
    public record Link(
            String level, @Nullable String organisation, @Nullable String chainOrganisation) {}
}
