package org.fondsloket.platform.web.problem;

import org.fondsloket.platform.command.Refusal;
import org.fondsloket.platform.web.Messages;
import org.fondsloket.platform.web.request.RequestLimit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** Answers failures in one form, wherever they happen. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
class ProblemAutoConfiguration {

    @Bean
    ProblemAnswers platformProblemAnswers(Messages messages, JsonMapper json) {
        return new ProblemAnswers(messages, json);
    }

    @Bean
    ProblemAdvice platformProblemAdvice(ProblemAnswers answers) {
        return new ProblemAdvice(answers);
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ErrorPage platformErrorPage(ProblemAnswers answers) {
        return new ErrorPage(answers);
    }

    @Bean
    FilterRegistrationBean<EdgeFilter> edgeFilter(
            ProblemAnswers answers,
            @Value("${fondsloket.web.body-limit:2MB}") DataSize limit,
            @Value("${fondsloket.web.upload-limit:${fondsloket.web.body-limit:2MB}}")
                    DataSize uploadLimit) {
        FilterRegistrationBean<EdgeFilter> registration =
                new FilterRegistrationBean<>(
                        new EdgeFilter(
                                answers, new RequestLimit(limit.toBytes(), uploadLimit.toBytes())));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    /** Only where there are aggregates to refuse something. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(Refusal.class)
    static class Refusals {

        @Bean
        RefusalAdvice platformRefusalAdvice(ProblemAnswers answers) {
            return new RefusalAdvice(answers);
        }
    }
}
