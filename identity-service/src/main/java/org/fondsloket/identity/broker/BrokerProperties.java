package org.fondsloket.identity.broker;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word counts.
 *
 * @param recognised brokers of the fund's list; nobody else lets anybody in
 * @param proofLasts how long a check of the person by a broker counts after the last login with it
 */
@ConfigurationProperties("fondsloket.identity.broker")
record BrokerProperties(
        @DefaultValue List<Recognised> recognised, @DefaultValue("P1Y") Period proofLasts) {

    BrokerProperties {
        recognised = List.copyOf(recognised);
    }

    /** The broker and the entry in Keycloak that leads to it. */
    Optional<Door> door(String alias) {
        return doors().stream().filter(door -> door.entry().alias().equals(alias)).findFirst();
    }

    List<Door> doors() {
        return recognised.stream()
                .flatMap(broker -> broker.entries().stream().map(entry -> new Door(broker, entry)))
                .toList();
    }

    /**
     * One recognised broker.
     *
     * @param name short name for events and pages
     * @param issuer who has to have signed its assertions
     * @param highest best level it is recognised for, such as {@code EH3}
     * @param entries identity providers of the realm that lead to it, one for each level
     */
    record Recognised(String name, URI issuer, String highest, @DefaultValue List<Entry> entries) {

        Recognised {
            entries = List.copyOf(entries);
            BrokerLevel.named(highest);
        }

        BrokerLevel highestLevel() {
            return BrokerLevel.named(highest);
        }
    }

    /**
     * One identity provider of the realm.
     *
     * @param alias its name in Keycloak
     * @param level level it asks the broker for
     */
    record Entry(String alias, String level) {

        Entry {
            BrokerLevel.named(level);
        }
    }

    /** A way in through a broker. */
    record Door(Recognised broker, Entry entry) {}
}
