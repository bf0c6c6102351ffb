package org.fondsloket.contracts;

import java.util.List;

/**
 * Somebody may act for an employer from now on; replaces what was granted before.
 *
 * @param employerNumber employer, or {@code FUND} for the fund itself
 * @param rights complete list of the rights that hold now
 */
@Outer(type = "identity.access-granted.v1", topic = "identity.access.v1")
public record AccessGranted(String subject, String employerNumber, List<String> rights) {}
