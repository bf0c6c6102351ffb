package org.fondsloket.identity.workeraccess;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set about invitations of workers.
 *
 * @param life how long a link can be used
 * @param birthDateTries wrong birth dates that end a link
 */
@ConfigurationProperties("fondsloket.identity.portal-invitation")
record InvitationProperties(
        @DefaultValue("4d") Duration life, @DefaultValue("3") int birthDateTries) {}
