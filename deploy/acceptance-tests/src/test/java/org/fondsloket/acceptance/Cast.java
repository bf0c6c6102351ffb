package org.fondsloket.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.fondsloket.acceptance.Fund.Employer;

/**
 * Everybody who may stand before a door: with a right, with the wrong one, with one of yesterday.
 */
final class Cast {

    private final Running platform;
    private final Api clerk;
    private final People fund;
    final Employer own;
    final Employer other;
    final String provider;
    final String mandateOfOther;

    private final List<Person> people = new ArrayList<>();

    /** What somebody is to the employer {@link #own}. */
    enum Role {
        ANONYMOUS,
        MAIN_USER,
        USER_WITH_ANOTHER_RIGHT,
        MAIN_USER_OF_ANOTHER,
        FORMER_USER,
        PROVIDER_WITH_MANDATE,
        PROVIDER_FOR_ANOTHER_SERVICE,
        PROVIDER_WITH_REVOKED_MANDATE,
        WORKER,
        CLERK,
        OPERATIONS,
        MACHINE_WITH_RIGHTS,
        MACHINE_WITHOUT_RIGHTS
    }

    /**
     * Somebody with a login.
     *
     * @param knows the only service this person has; empty where it is all or none
     */
    record Person(Role role, String subject, String knows) {}

    private Cast(Running platform) {
        this.platform = platform;
        this.clerk = platform.fund().clerk();
        this.fund = new People(clerk);
        this.own = platform.fund().employer("Deur Bouw", 1);
        this.other = platform.fund().employer("Raam Bouw", 1);
        ownPeople();
        provider = fund.provider();
        mandateOfOther = providers();
        fundAndMachines();
        awaitEverybody();
    }

    static Cast of(Running platform) {
        return new Cast(platform);
    }

    /** Everybody of this role whose own service, if any, is another one. */
    Person of(Role role, String service) {
        return people.stream()
                .filter(person -> person.role() == role)
                .filter(person -> person.knows().isEmpty() || !person.knows().equals(service))
                .findFirst()
                .orElseThrow();
    }

    String subjectOfOther() {
        return of(Role.MAIN_USER_OF_ANOTHER, "").subject();
    }

    private void ownPeople() {
        add(Role.MAIN_USER, fund.member(own.number(), People.RIGHTS, true), "");
        add(Role.USER_WITH_ANOTHER_RIGHT, fund.member(own.number(), List.of("BOX"), false), "BOX");
        add(
                Role.USER_WITH_ANOTHER_RIGHT,
                fund.member(own.number(), List.of("COMP"), false),
                "COMP");
        add(Role.MAIN_USER_OF_ANOTHER, fund.member(other.number(), People.RIGHTS, true), "");
        String former = fund.member(own.number(), People.RIGHTS, false);
        // Taken away only after it was there: else nothing would have been taken.
        platform.awaitEverywhere("access_grant", former, 1);
        clerk.delete("/api/organisations/" + own.number() + "/users/" + former).expect(204);
        add(Role.FORMER_USER, former, "");
        add(Role.WORKER, fund.login(), "");
    }

    private String providers() {
        String mandate = fund.mandate(own, provider);
        add(Role.PROVIDER_WITH_MANDATE, fund.assigned(provider, mandate, People.RIGHTS), "");
        for (String service : List.of("BOX", "COMP")) {
            add(
                    Role.PROVIDER_FOR_ANOTHER_SERVICE,
                    fund.assigned(provider, mandate, List.of(service)),
                    service);
        }
        String former = fund.provider();
        String revoked = fund.mandate(own, former);
        String tooLate = fund.assigned(former, revoked, People.RIGHTS);
        platform.awaitEverywhere("mandate_user", tooLate, 1);
        add(Role.PROVIDER_WITH_REVOKED_MANDATE, tooLate, "");
        clerk.post(own.path("/mandates/" + revoked + "/revocation"), "{}").expect(204);
        return fund.mandate(other, provider);
    }

    private void fundAndMachines() {
        String atFund = fund.login();
        fund.grant("FUND", atFund, List.of("CLERK"));
        add(Role.CLERK, atFund, "");
        String operator = fund.login();
        fund.grant("FUND", operator, List.of("OPERATIONS"));
        add(Role.OPERATIONS, operator, "");
        String machine = fund.machine();
        fund.grant(own.number(), machine, People.RIGHTS);
        add(Role.MACHINE_WITH_RIGHTS, machine, "");
        add(Role.MACHINE_WITHOUT_RIGHTS, fund.machine(), "");
    }

    /** What was given has arrived at every service, and what was taken is gone there. */
    private void awaitEverybody() {
        for (Person person : people) {
            switch (person.role()) {
                case MAIN_USER,
                        USER_WITH_ANOTHER_RIGHT,
                        MAIN_USER_OF_ANOTHER,
                        CLERK,
                        OPERATIONS,
                        MACHINE_WITH_RIGHTS ->
                        platform.awaitEverywhere("access_grant", person.subject(), 1);
                case PROVIDER_WITH_MANDATE, PROVIDER_FOR_ANOTHER_SERVICE -> {
                    platform.awaitEverywhere("mandate_user", person.subject(), 1);
                    // Its own people read the provider's letters.
                    platform.awaitEverywhere("access_grant", person.subject(), 1);
                }
                case FORMER_USER -> platform.awaitEverywhere("access_grant", person.subject(), 0);
                case PROVIDER_WITH_REVOKED_MANDATE ->
                        platform.awaitEverywhere("mandate_user", person.subject(), 0);
                case ANONYMOUS, WORKER, MACHINE_WITHOUT_RIGHTS -> {}
            }
        }
    }

    private void add(Role role, String subject, String knows) {
        people.add(new Person(role, subject, knows));
    }
}
