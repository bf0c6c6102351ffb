package org.fondsloket.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

/** Servers that run already, wherever; everything is done through their own protocols. */
final class KnownServers implements TestServers {

    private static final String SUPERUSER = "postgres";
    private static final Set<String> ALREADY_THERE = Set.of("42710", "42P04", "23505");

    private final Addresses addresses;

    KnownServers(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Where they listen. */
    record Addresses(
            int postgresPort,
            String databasePassword,
            String kafkaBootstrap,
            String keycloakUrl,
            String keycloakAdminPassword,
            int smtpPort,
            int imapPort) {

        static Addresses of(Properties properties) {
            return new Addresses(
                    Integer.parseInt(required(properties, "postgres.port")),
                    required(properties, "database.password"),
                    required(properties, "kafka.bootstrap"),
                    required(properties, "keycloak.url"),
                    required(properties, "keycloak.admin.password"),
                    Integer.parseInt(required(properties, "smtp.port")),
                    Integer.parseInt(required(properties, "imap.port")));
        }

        private static String required(Properties properties, String key) {
            var value = properties.getProperty(key);
            if (value == null) {
                throw new IllegalStateException("The servers' addresses name no " + key);
            }
            return value;
        }
    }

    @Override
    public String jdbcUrl(String database) {
        create("CREATE DATABASE \"%s\"".formatted(database));
        return url(database);
    }

    @Override
    public Database freshDatabase(String service) {
        var name = "it_%s_%s".formatted(service, UUID.randomUUID().toString().substring(0, 8));
        create(
                "CREATE ROLE \"%s\" LOGIN PASSWORD '%s'"
                        .formatted(service, addresses.databasePassword().replace("'", "''")));
        create("CREATE DATABASE \"%s\" OWNER \"%s\"".formatted(name, service));
        return new Database(url(name), service, addresses.databasePassword());
    }

    @Override
    public String kafkaBootstrap() {
        return addresses.kafkaBootstrap();
    }

    @Override
    public String issuer() {
        return announcedIssuer();
    }

    @Override
    public String announcedIssuer() {
        return addresses.keycloakUrl() + "/realms/fondsloket";
    }

    @Override
    public String keycloakUrl() {
        return addresses.keycloakUrl();
    }

    @Override
    public String keycloakAdminPassword() {
        return addresses.keycloakAdminPassword();
    }

    @Override
    public int smtpPort() {
        return addresses.smtpPort();
    }

    @Override
    public List<Mail> mails(String address) {
        return ImapMailbox.read(addresses.imapPort(), address);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(addresses.postgresPort(), database);
    }

    /** Several test JVMs may want the same role at once: who comes second finds it done. */
    private void create(String statement) {
        try (Connection connection =
                        DriverManager.getConnection(
                                url("postgres"), SUPERUSER, addresses.databasePassword());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            if (!ALREADY_THERE.contains(e.getSQLState())) {
                throw new IllegalStateException("PostgreSQL refused: " + statement, e);
            }
        }
    }
}
