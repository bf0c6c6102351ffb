package org.fondsloket.platform.web.access;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fondsloket.platform.web.Level;
import org.fondsloket.platform.web.LoginStrength;
import org.jspecify.annotations.Nullable;

/**
 * Compares a login with what a service needs (source: levels of login and cut-over dates). Until
 * its cut-over date a service is content with a password; the date itself is the first day on which
 * it is not, in German time.
 *
 * @param required level of an act
 * @param maxAge oldest login that counts for an act
 * @param cutover first day of the required level; absent when it holds already
 * @param reading level for looking at the data
 * @param session how long a login counts where nothing newer is asked for
 */
record LevelRule(
        Level required,
        Duration maxAge,
        @Nullable LocalDate cutover,
        Level reading,
        Duration session) {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** What the caller wants of the service. */
    enum Use {
        READ,
        ACT
    }

    /** What came out. */
    sealed interface Outcome {

        /** The login is strong enough. */
        record Enough() implements Outcome {}

        /** A stronger or newer login would do. */
        record TooWeak(Level needed, Duration maxAge, Missing missing) implements Outcome {}

        /** The login is strong, but nobody has checked who the person is. */
        record NotIdentified() implements Outcome {}

        /** A machine cannot confirm an act. */
        record PersonNeeded() implements Outcome {}
    }

    /** What a stronger login has to add. */
    enum Missing {
        SECOND_FACTOR,
        FRESH_LOGIN
    }

    /** Level that is needed for this use at this moment. */
    Level needed(Use use, Instant now) {
        if (!inForce(now)) {
            return Level.L1;
        }
        return use == Use.READ ? reading : required;
    }

    boolean inForce(Instant now) {
        LocalDate from = cutover;
        return from == null || !now.atZone(BERLIN).toLocalDate().isBefore(from);
    }

    Outcome check(Use use, LoginStrength login, boolean identified, Instant now) {
        Level needed = needed(use, now);
        if (login.machine()) {
            return needed.atLeast(Level.L2_FRESH)
                    ? new Outcome.PersonNeeded()
                    : new Outcome.Enough();
        }
        Duration age = use == Use.ACT && inForce(now) ? maxAge : session;
        if (needed == Level.L3) {
            Outcome strong = strength(Level.L2, login, age);
            return strong instanceof Outcome.Enough && !identified
                    ? new Outcome.NotIdentified()
                    : strong;
        }
        return strength(needed, login, age);
    }

    private static Outcome strength(Level needed, LoginStrength login, Duration age) {
        boolean young = isYoung(login, age);
        if (!needed.atLeast(Level.L2)) {
            // A resumed session is as good as the password it began with, as long as that counts.
            return login.level().atLeast(needed) || young
                    ? new Outcome.Enough()
                    : new Outcome.TooWeak(needed, age, Missing.FRESH_LOGIN);
        }
        if (!login.level().atLeast(needed)) {
            return new Outcome.TooWeak(
                    needed,
                    age,
                    login.level().atLeast(Level.L2) ? Missing.FRESH_LOGIN : Missing.SECOND_FACTOR);
        }
        return young ? new Outcome.Enough() : new Outcome.TooWeak(needed, age, Missing.FRESH_LOGIN);
    }

    private static boolean isYoung(LoginStrength login, Duration longest) {
        Duration age = login.age();
        return age != null && age.compareTo(longest) <= 0;
    }
}
