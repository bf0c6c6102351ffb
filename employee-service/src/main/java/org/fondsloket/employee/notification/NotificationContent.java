package org.fondsloket.employee.notification;

import java.time.LocalDate;
import java.util.List;

/**
 * What a notification says: two with the same content are the same notification.
 *
 * @param from first day on the site
 * @param expectedTo last day on the site as far as known
 * @param workers worker numbers, sorted, each once
 */
public record NotificationContent(
        Site site, LocalDate from, LocalDate expectedTo, List<String> workers) {

    public NotificationContent {
        workers = workers.stream().distinct().sorted().toList();
    }
}
