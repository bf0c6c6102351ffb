package org.fondsloket.platform.processing.operations;

import javax.sql.DataSource;
import org.fondsloket.platform.processing.ProcessorProgress;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a service shows of its processors without being asked: gauges and health. */
@AutoConfiguration(
        afterName = "org.fondsloket.platform.processing.ProcessingConfiguration",
        beforeName = "org.axonframework.springboot.autoconfig.InfraConfiguration")
class OperationsConfiguration {

    @Bean
    DeadLetterRows platformDeadLetterRows(DataSource dataSource) {
        return new DeadLetterRows(JdbcClient.create(dataSource));
    }

    @Bean
    OperationsLog platformOperationsLog(DataSource dataSource) {
        return new OperationsLog(JdbcClient.create(dataSource));
    }

    @Bean
    ProcessorGauges platformProcessorGauges(
            ProcessorProgress progress, DeadLetterRows deadLetters) {
        return new ProcessorGauges(progress, deadLetters);
    }

    @Bean
    ProcessorsHealthIndicator processorsHealthIndicator(ProcessorProgress progress) {
        return new ProcessorsHealthIndicator(progress);
    }
}
