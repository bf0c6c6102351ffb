package org.fondsloket.gateway.login;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * How strong a login was and when, as a token says it.
 *
 * <p>Seen with Keycloak 26.7.3: {@code auth_time} moves to the moment of the step-up and stays
 * there when a token is refreshed, so the services can tell by it how old the second factor is. But
 * it belongs to the whole login at Keycloak, while {@code acr} belongs to one client: a later login
 * with a mere password, from any other window, makes the {@code auth_time} of an old L2 young again
 * at the next refresh. Hence {@link #vouchesFor}.
 *
 * @param rank 1 for a password, 2 for a second factor, 3 for one shown for a single act, else 0
 */
record Strength(int rank, Instant at) {

    static final int PASSWORD = 1;
    static final int SECOND_FACTOR = 2;
    private static final int FRESH = 3;

    static Strength of(@Nullable String acr, @Nullable Instant authenticatedAt) {
        return new Strength(rankOf(acr), authenticatedAt == null ? Instant.EPOCH : authenticatedAt);
    }

    /**
     * Of a token that came straight from Keycloak.
     *
     * @throws ParseException when it is no signed token
     */
    static Strength of(String token) throws ParseException {
        JWTClaimsSet claims = SignedJWT.parse(token).getJWTClaimsSet();
        Date at = claims.getDateClaim("auth_time");
        return of(claims.getStringClaim("acr"), at == null ? null : at.toInstant());
    }

    private static int rankOf(@Nullable String acr) {
        return switch (acr) {
            case "L1" -> PASSWORD;
            case "L2" -> SECOND_FACTOR;
            case "L2-fresh" -> FRESH;
            case null, default -> 0;
        };
    }

    boolean reaches(String acr) {
        return rank >= rankOf(acr);
    }

    /**
     * True when a refreshed token claims no more than this login brought: a second factor counts
     * only from the moment at which it was shown to us.
     */
    boolean vouchesFor(Strength refreshed) {
        return refreshed.rank < SECOND_FACTOR
                || (refreshed.rank <= rank && !refreshed.at.isAfter(at));
    }

    /** Until when the second factor counts; nothing where none was shown. */
    @Nullable Instant elevatedUntil(Duration window) {
        return rank < SECOND_FACTOR ? null : at.plus(window);
    }

    /** Level at this moment: a second factor that is too old is a password. */
    String levelAt(Instant now, Duration window) {
        Instant until = elevatedUntil(window);
        if (until == null) {
            return rank == PASSWORD ? "L1" : "L0";
        }
        return now.isAfter(until) ? "L1" : "L2";
    }
}
