package org.fondsloket.sample;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * One real server for all tests of this module, with durable writes, and an empty database each
 * time.
 */
public final class TestDatabase {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestDatabase() {}

    /** JDBC address of a database nobody has used. */
    public static String fresh() {
        String name = "sample" + NEXT.incrementAndGet();
        JdbcClient.create(Holder.SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        return url(name);
    }

    /** For looking into a database whose service is down. */
    public static JdbcClient jdbc(String url) {
        return JdbcClient.create(new DriverManagerDataSource(url, "postgres", "postgres"));
    }

    private static String url(String name) {
        return Holder.SERVER.getJdbcUrl("postgres", name);
    }

    private static final class Holder {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
