package org.fondsloket.employee.notification;

/**
 * The building site of a notification.
 *
 * @param land code of the Land, such as NW
 */
public record Site(String street, String postalCode, String city, String land) {}
