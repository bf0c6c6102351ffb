package org.fondsloket.identity.fund;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The fund's own systems.
 *
 * @param fundClients clients whose service accounts hold all rights at the fund
 * @param longestWait between two attempts while Keycloak is away
 */
@ConfigurationProperties("fondsloket.identity")
record FundClientProperties(
        @DefaultValue("fund-backoffice") List<String> fundClients,
        @DefaultValue("10s") Duration longestWait) {}
