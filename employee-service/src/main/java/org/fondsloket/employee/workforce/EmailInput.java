package org.fondsloket.employee.workforce;

import java.util.List;
import java.util.Map;
import org.fondsloket.employee.person.PersonMustBePlausible;
import org.fondsloket.platform.web.FieldError;
import org.fondsloket.platform.web.Problem;
import org.jspecify.annotations.Nullable;

/** A mail address as somebody typed it; none takes the address away. */
record EmailInput(@Nullable String email) {

    /**
     * @throws Problem 422 when no mail could be sent there
     */
    @Nullable String checked() {
        if (!PersonMustBePlausible.emailIsRight(email)) {
            throw new Problem(
                    422,
                    "INVALID_INPUT",
                    Map.of(),
                    List.of(new FieldError("/email", "person.email.invalid", Map.of())));
        }
        return email == null || email.isBlank() ? null : email.strip();
    }

    @Override
    public String toString() {
        return "EmailInput[withheld]";
    }
}
