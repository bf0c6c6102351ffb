package org.fondsloket.ledger.bank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one bank account of the fund, by which its statements are recognised and from which it pays.
 *
 * @param name holder as the bank knows it
 */
@ConfigurationProperties("fondsloket.fund")
public record FundAccount(
        @DefaultValue("Urlaubskasse Fondsloket") String name, String iban, String bic) {}
