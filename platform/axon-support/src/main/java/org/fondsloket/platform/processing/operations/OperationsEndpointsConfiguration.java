package org.fondsloket.platform.processing.operations;

import org.fondsloket.platform.operations.OperationsAccess;
import org.fondsloket.platform.processing.DeadLetters;
import org.fondsloket.platform.processing.ProcessorProgress;
import org.fondsloket.platform.processing.Rebuild;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The operations endpoints of a service that has an HTTP edge. */
@AutoConfiguration(after = OperationsConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(RestController.class)
class OperationsEndpointsConfiguration {

    @Bean
    OperationsEndpoints platformOperationsEndpoints(
            ObjectProvider<OperationsAccess> access,
            ProcessorProgress progress,
            Rebuild rebuild,
            DeadLetters deadLetters,
            DeadLetterRows rows,
            OperationsLog log,
            PlatformTransactionManager transactions) {
        return new OperationsEndpoints(
                access.getIfAvailable(() -> OperationsEndpointsConfiguration::nobody),
                progress,
                rebuild,
                deadLetters,
                rows,
                log,
                new TransactionTemplate(transactions));
    }

    /** Nobody decides on access here, so nobody has it. */
    private static String nobody() {
        throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
}
