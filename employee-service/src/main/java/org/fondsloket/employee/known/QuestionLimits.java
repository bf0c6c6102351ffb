package org.fondsloket.employee.known;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked.
 *
 * @param perCaller questions of one person, whatever the employer
 * @param perEmployer questions for one employer, whoever asks
 * @param window time in which they count
 */
@ConfigurationProperties("fondsloket.employee.known-persons")
record QuestionLimits(
        @DefaultValue("20") int perCaller,
        @DefaultValue("60") int perEmployer,
        @DefaultValue("1h") Duration window) {}
