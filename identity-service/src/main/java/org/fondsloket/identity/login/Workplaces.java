package org.fondsloket.identity.login;

import java.util.List;

/**
 * For whom a login is used, as one part of this service knows it: users of organisations, workers
 * with a portal of their own. Each part adds a bean; mails that name a person's logins need all.
 */
public interface Workplaces {

    /** Numbers of the employers for whom this login may act or works. */
    List<String> employersOf(String subject);

    /** True when this part has shut the login out everywhere it knew it. */
    boolean isShutOut(String subject);
}
