package org.fondsloket.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.fondsloket.platform.command.Commands;
import org.fondsloket.platform.event.Envelope;
import org.fondsloket.sample.parcel.ParcelCommand;
import org.fondsloket.sample.parcel.ParcelCommand.AnnounceParcel;
import org.fondsloket.sample.parcel.ParcelCommand.DeliverParcel;
import org.fondsloket.sample.parcel.ParcelCommand.WeighParcel;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample service as it runs, on a database of its own or on one that another left behind. */
public final class Sample implements AutoCloseable {

    public static final YearMonth MAY = YearMonth.of(2026, 5);

    private final String url;
    private final ConfigurableApplicationContext context;

    private Sample(String url, ConfigurableApplicationContext context) {
        this.url = url;
        this.context = context;
    }

    public static Sample start(String... properties) {
        return startOn(TestDatabase.fresh(), properties);
    }

    /** With one more configuration, as a service might bring it. */
    public static Sample startWith(Class<?> configuration, String... properties) {
        return run(
                TestDatabase.fresh(),
                WebApplicationType.NONE,
                List.of(SampleApplication.class, configuration),
                properties);
    }

    public static Sample startOn(String url, String... properties) {
        return run(url, WebApplicationType.NONE, List.of(SampleApplication.class), properties);
    }

    /** With an HTTP edge. */
    public static Sample startWebWith(Class<?> configuration, String... properties) {
        return run(
                TestDatabase.fresh(),
                WebApplicationType.SERVLET,
                List.of(SampleApplication.class, configuration),
                properties);
    }

    private static Sample run(
            String url, WebApplicationType type, List<Class<?>> sources, String... properties) {
        SpringApplication application = new SpringApplication(sources.toArray(Class<?>[]::new));
        application.setWebApplicationType(type);
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--spring.datasource.url=" + url,
                                "--spring.datasource.username=postgres",
                                "--spring.datasource.password=postgres",
                                "--spring.datasource.hikari.maximum-pool-size=8",
                                "--server.port=0",
                                "--server.address=127.0.0.1"));
        for (String property : properties) {
            arguments.add("--" + property);
        }
        return new Sample(url, application.run(arguments.toArray(String[]::new)));
    }

    public String url() {
        return url;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public long count(String table) {
        return jdbc().sql("SELECT count(*) FROM " + table).query(Long.class).single();
    }

    public String send(ParcelCommand command) {
        return bean(Commands.class).send(command, Envelope.system("test", "c-1"));
    }

    public void announce(String number) {
        send(new AnnounceParcel(number, new BigDecimal("2.50"), MAY));
    }

    public void weigh(String number, String weight) {
        send(new WeighParcel(number, new BigDecimal(weight)));
    }

    public void deliver(String number) {
        send(new DeliverParcel(number));
    }

    public List<Map<String, @Nullable Object>> shelf() {
        return jdbc().sql("SELECT * FROM shelf ORDER BY number").query().listOfRows();
    }

    public static void eventually(ThrowingRunnable assertion) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .untilAsserted(assertion);
    }

    @Override
    public void close() {
        context.close();
    }
}
