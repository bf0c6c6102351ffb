package org.fondsloket.identity.people;

import java.util.List;
import org.fondsloket.identity.holder.EmployerNumber;
import org.fondsloket.identity.login.Workplaces;
import org.fondsloket.identity.people.Users.Belonging;
import org.springframework.stereotype.Component;

/** The employers whose user a login is. */
@Component
class OrganisationsOfAUser implements Workplaces {

    private final Users users;

    OrganisationsOfAUser(Users users) {
        this.users = users;
    }

    @Override
    public List<String> employersOf(String subject) {
        return users.organisationsOf(subject).stream()
                .map(Belonging::organisation)
                .filter(EmployerNumber::isValid)
                .toList();
    }

    /** A user whose last right was taken may still log in: there is no blocking of users. */
    @Override
    public boolean isShutOut(String subject) {
        return false;
    }
}
