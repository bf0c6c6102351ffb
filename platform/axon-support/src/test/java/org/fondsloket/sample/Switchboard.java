package org.fondsloket.sample;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes a handler fail for chosen parcels, in Java or in the database. */
@Component
public class Switchboard {

    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Set<String> failingInDatabase = ConcurrentHashMap.newKeySet();
    private final JdbcClient jdbc;

    Switchboard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void fail(String group, String number) {
        failing.add(group + "/" + number);
    }

    public void failInDatabase(String group, String number) {
        failingInDatabase.add(group + "/" + number);
    }

    public void repair() {
        failing.clear();
        failingInDatabase.clear();
    }

    public void passOrFail(String group, String number) {
        if (failingInDatabase.contains(group + "/" + number)) {
            jdbc.sql("INSERT INTO shelf (number, weight, steps) VALUES (?, 0, 0)")
                    .params(number)
                    .update();
        }
        if (failing.contains(group + "/" + number)) {
            throw new IllegalStateException("switched off");
        }
    }
}
