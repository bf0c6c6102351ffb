package org.fondsloket.employer.config;

import org.fondsloket.platform.web.adviser.Advisers;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Turns the fund's settings into what the folders need. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Advisers.class)
class EmployerConfiguration {}
