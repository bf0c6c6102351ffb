package org.fondsloket.identity.recovery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be turned about recovery.
 *
 * @param linkLifetime how long a link for a new password counts
 */
@ConfigurationProperties("fondsloket.identity.recovery")
record RecoveryProperties(@DefaultValue("60m") Duration linkLifetime) {}
