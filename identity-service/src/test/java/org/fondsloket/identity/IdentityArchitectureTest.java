package org.fondsloket.identity;

import org.fondsloket.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

class IdentityArchitectureTest {

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.of("org.fondsloket.identity")
                .core(
                        "access",
                        "policy",
                        "mandate",
                        "organisation",
                        "standing",
                        "signin",
                        "portalaccess",
                        "employeeportal",
                        "registration",
                        "colleague",
                        "provider")
                .slices("holder", "me", "catalogue", "desk")
                .publicTypes(
                        "IdentityServiceApplication",
                        "Accesses",
                        "EmployerNumber",
                        "Membership",
                        "Logins",
                        "Login",
                        "Kind",
                        "Reservation",
                        "KeycloakAdmin",
                        "Person",
                        "MachineClient",
                        "Refused",
                        "Reason",
                        "Unreachable",
                        "Attempts",
                        "SourceAddress",
                        "SecondFactor",
                        "Provisioning",
                        "Workers",
                        "OwnUserName",
                        "MailAddress",
                        "MailAddressChanges",
                        "PersonalName",
                        "PortalLanguage",
                        "MailWatcher",
                        "Workplaces",
                        "SecurityAnswers",
                        "SecurityQuestion",
                        "PasswordRule",
                        "Invitees",
                        "Invitee")
                .check();
    }
}
