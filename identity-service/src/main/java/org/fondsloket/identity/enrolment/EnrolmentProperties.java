package org.fondsloket.identity.enrolment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the fund may decide about registrations.
 *
 * @param lifetime how long a code or link counts
 */
@ConfigurationProperties("fondsloket.identity.registration")
record EnrolmentProperties(@DefaultValue("30d") Duration lifetime) {}
