package org.fondsloket.identity.mailaddress;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation may set about new mail addresses.
 *
 * @param linkLifetime how long the link to a new address can be used
 */
@ConfigurationProperties("fondsloket.identity.mail-address")
record MailAddressProperties(@DefaultValue("4d") Duration linkLifetime) {}
