package org.fondsloket.employee.notification;

/**
 * What a command did to a notification.
 *
 * @param version of the notification now; grows with each change
 * @param changed false when everything was already as the command wanted it
 */
public record Decided(long version, boolean changed) {}
