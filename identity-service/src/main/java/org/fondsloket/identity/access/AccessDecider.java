package org.fondsloket.identity.access;

import java.util.List;
import java.util.Map;
import org.fondsloket.identity.access.Access.Granted;
import org.fondsloket.identity.access.Access.None;
import org.fondsloket.identity.access.AccessCommand.GrantAccess;
import org.fondsloket.identity.access.AccessCommand.RevokeAccess;
import org.fondsloket.identity.access.AccessEvent.AccessGranted;
import org.fondsloket.identity.access.AccessEvent.AccessRevoked;
import org.fondsloket.platform.command.Refusal;

/** Decides about an access, without a framework, a clock or a database. */
public final class AccessDecider {

    private AccessDecider() {}

    /** Identifier of the access of this subject to this employer. */
    public static String idOf(String subject, String employerNumber) {
        return "Access:" + subject + ":" + employerNumber;
    }

    /** Granting what holds already, or revoking what does not, changes nothing. */
    public static List<AccessEvent> decide(Access access, AccessCommand command) {
        return switch (command) {
            case GrantAccess(var subject, var employerNumber, var asked) -> {
                List<String> rights = inOrder(asked, employerNumber);
                yield access instanceof Granted(var held) && held.equals(rights)
                        ? List.of()
                        : List.of(new AccessGranted(subject, employerNumber, rights));
            }
            case RevokeAccess(var subject, var employerNumber) ->
                    switch (access) {
                        case None() -> List.of();
                        case Granted _ -> List.of(new AccessRevoked(subject, employerNumber));
                    };
        };
    }

    public static Access evolve(Access access, AccessEvent event) {
        return switch (event) {
            case AccessGranted(_, _, var rights) -> new Granted(rights);
            case AccessRevoked _ -> new None();
        };
    }

    /** One order and no doubles, so that equal rights are equal lists. */
    private static List<String> inOrder(List<String> asked, String employerNumber) {
        if (asked.isEmpty()) {
            throw new Refusal("NO_RIGHTS", Map.of());
        }
        for (String name : asked) {
            if (Right.named(name, employerNumber).isEmpty()) {
                throw new Refusal("RIGHT_UNKNOWN_HERE", Map.of("right", name));
            }
        }
        return Right.of(employerNumber).stream().map(Right::name).filter(asked::contains).toList();
    }
}
