package org.fondsloket.identity.employeeportal;

import java.util.List;
import org.fondsloket.identity.employeeportal.EmployeePortalCommand.ClosePortal;
import org.fondsloket.identity.employeeportal.EmployeePortalCommand.OpenPortal;
import org.fondsloket.identity.employeeportal.EmployeePortalEvent.EmployeePortalClosed;
import org.fondsloket.identity.employeeportal.EmployeePortalEvent.EmployeePortalOpened;

/** Decides about the module EMPLOYEE_PORTAL of one employer (S001-01): off until switched on. */
public final class EmployeePortalDecider {

    private EmployeePortalDecider() {}

    /** Identifier of this employer's module. */
    public static String idOf(String employerNumber) {
        return "EmployeePortal:" + employerNumber;
    }

    /** What is so already is not decided again. */
    public static List<EmployeePortalEvent> decide(boolean open, EmployeePortalCommand command) {
        return switch (command) {
            case OpenPortal(var employer) ->
                    open ? List.of() : List.of(new EmployeePortalOpened(employer));
            case ClosePortal(var employer) ->
                    open ? List.of(new EmployeePortalClosed(employer)) : List.of();
        };
    }

    /** Whether the employer uses the portal after this event. */
    public static boolean evolve(EmployeePortalEvent event) {
        return switch (event) {
            case EmployeePortalOpened _ -> true;
            case EmployeePortalClosed _ -> false;
        };
    }
}
