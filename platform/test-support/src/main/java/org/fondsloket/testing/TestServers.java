package org.fondsloket.testing;

import java.util.List;

/** The real servers a test talks to; started once, shared by everything that runs in one build. */
public interface TestServers {

    /**
     * The set named by the system property {@code fondsloket.servers}, or one that this JVM starts
     * for itself.
     */
    static TestServers shared() {
        return SharedServers.get();
    }

    /** Address of a database of this name, which is made when it does not exist. */
    String jdbcUrl(String database);

    /** An empty database that nobody else uses, owned by the role of the service. */
    Database freshDatabase(String service);

    String kafkaBootstrap();

    /** Issuer of all tokens; waits until it can issue some. */
    String issuer();

    /** Address of Keycloak itself, for its administration. */
    String keycloakUrl();

    /** Issuer of all tokens, without waiting for it to be up. */
    String announcedIssuer();

    String keycloakAdminPassword();

    int smtpPort();

    /** All mails that this address got, oldest first. */
    List<Mail> mails(String address);

    /** Where a database is and who may use it. */
    record Database(String url, String user, String password) {}

    /** A mail as its reader sees it. */
    record Mail(String from, String subject, String text) {}
}
