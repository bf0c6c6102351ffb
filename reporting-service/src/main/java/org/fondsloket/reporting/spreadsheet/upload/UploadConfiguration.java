package org.fondsloket.reporting.spreadsheet.upload;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the queue look for files that were left behind. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class UploadConfiguration {}
