package org.fondsloket.identity.signin;

import java.util.List;

/** A login and the employers for whom it is used. */
public record UsedLogin(String subject, List<String> employerNumbers) {

    public UsedLogin {
        employerNumbers = List.copyOf(employerNumbers);
    }
}
