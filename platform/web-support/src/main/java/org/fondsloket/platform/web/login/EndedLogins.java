package org.fondsloket.platform.web.login;

import java.time.Instant;
import java.util.Optional;

/** Knows since when somebody's logins count: a token lives on after its login was ended. */
public interface EndedLogins {

    /** What was issued before the second of then is refused; empty when nothing was ended. */
    Optional<Instant> endedAt(String subject);
}
