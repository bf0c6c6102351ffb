package org.fondsloket.ledger.bank;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Brings the fund's bank account in from the configuration. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FundAccount.class)
class BankConfiguration {}
