package org.fondsloket.identity.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set about invitations of colleagues.
 *
 * @param life how long a link can be used
 * @param lookEvery how often links are looked through for those whose time is over
 */
@ConfigurationProperties("fondsloket.identity.colleague")
record ColleagueProperties(
        @DefaultValue("7d") Duration life, @DefaultValue("10m") Duration lookEvery) {}
