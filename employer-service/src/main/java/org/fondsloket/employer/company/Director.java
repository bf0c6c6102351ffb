package org.fondsloket.employer.company;

/** Who represents the company by law. */
public record Director(String givenName, String familyName) {

    @Override
    public String toString() {
        return "Director[withheld]";
    }
}
