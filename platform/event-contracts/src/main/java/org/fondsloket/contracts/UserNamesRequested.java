package org.fondsloket.contracts;

import java.util.List;

/**
 * The holder of a mail address asks for the user names that belong to it.
 *
 * @param subject one of the logins, whose mail address gets the answer
 * @param logins all logins of that address
 */
@Outer(type = "identity.user-names-requested.v1", topic = "identity.login.v1", key = "subject")
public record UserNamesRequested(String requestId, String subject, List<Login> logins) {

    /**
     * A login and where it is used.
     *
     * @param employerNumbers employers for whom the login may act or works
     */
    public record Login(String subject, List<String> employerNumbers) {}
}
